import type { RunningAnnotator } from './annotator';
import type { Mark } from './mark';

/** Goes from name to name in the order of the text, and round from the last to the first. */
export class NameWalk {
  #current: Mark | undefined;
  readonly #annotator: RunningAnnotator;

  constructor(annotator: RunningAnnotator) {
    this.#annotator = annotator;
  }

  /** Goes to the next (1) or previous (-1) name; from where the reader is, not from the top. Nothing if there is none. */
  step(step: 1 | -1): void {
    const marks = this.#annotator.marks().filter(({ painted }) => painted);
    if (marks.length === 0) return;
    const at = this.#current ? marks.indexOf(this.#current) : -1;
    const next = at === -1 ? this.#nearest(marks, step) : (at + step + marks.length) % marks.length;
    this.#go(marks, next);
  }

  /** Goes to the first mark of the entity, or the one after the current if that is of the same entity. */
  jump(entity: string): void {
    const marks = this.#annotator.marks();
    const own = marks.filter(({ mention }) => mention.entity === entity);
    const at = this.#current ? own.indexOf(this.#current) : -1;
    const target = own[(at + 1) % own.length];
    if (target) this.#go(marks, marks.indexOf(target));
  }

  #go(marks: readonly Mark[], index: number): void {
    const mark = marks[index];
    if (!mark) return;
    this.#current = mark;
    this.#annotator.goTo(mark, index + 1, marks.length);
  }

  /** The first mark after (or last before) the document's selection; without one, the first in view. */
  #nearest(marks: readonly Mark[], step: 1 | -1): number {
    const selection = document.getSelection();
    const anchor = selection && !selection.isCollapsed ? selection.anchorNode : null;
    const isAfter = ({ pieces: [{ node }] }: Mark) =>
      anchor
        ? (anchor.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        : (node.parentElement?.getBoundingClientRect().bottom ?? 0) >= 0;
    const after = marks.findIndex(isAfter);
    if (step === 1) return after === -1 ? 0 : after;
    return after <= 0 ? marks.length - 1 : after - 1;
  }
}
