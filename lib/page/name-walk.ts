import type { Annotator } from './annotator';
import type { Mark } from './mark';

/** A mark the reader has been brought to, the `place`th of `count` (from 1). */
export interface Stop {
  readonly mark: Mark;
  readonly place: number;
  readonly count: number;
}

/** Goes from name to name in the order of the text, and round from the last to the first. */
export class NameWalk {
  #current: Mark | undefined;
  readonly #annotator: Pick<Annotator, 'marks'>;

  constructor(annotator: Pick<Annotator, 'marks'>) {
    this.#annotator = annotator;
  }

  /** Goes to the next (1) or previous (-1) underlined name, from where the reader is. Undefined if there is none. */
  step(step: 1 | -1): Stop | undefined {
    const marks = this.#annotator.marks().filter(({ painted }) => painted);
    if (marks.length === 0) return undefined;
    const at = this.#current ? marks.indexOf(this.#current) : -1;
    const next = at === -1 ? nearest(marks, step) : (at + step + marks.length) % marks.length;
    return this.#stopAt(marks, next);
  }

  /** Goes to the first mark of the entity, or to the one after the current if that is of the same entity. */
  jump(entity: string): Stop | undefined {
    const marks = this.#annotator.marks();
    const own = marks.filter((mark) => mark.entity === entity);
    const at = this.#current ? own.indexOf(this.#current) : -1;
    const target = own[(at + 1) % own.length];
    return target && this.#stopAt(marks, marks.indexOf(target));
  }

  #stopAt(marks: readonly Mark[], index: number): Stop | undefined {
    const mark = marks[index];
    if (!mark) return undefined;
    this.#current = mark;
    bringIntoView(mark);
    return { mark, place: index + 1, count: marks.length };
  }
}

/** The first mark after (or last before) the document's selection; without one, the first in view. */
function nearest(marks: readonly Mark[], step: 1 | -1): number {
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

/** Scrolls to the mark and selects it: the selection says to everyone, screen readers too, where we are. */
function bringIntoView({ pieces }: Mark): void {
  const first = pieces[0];
  const last = pieces.at(-1) ?? first;
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  document.getSelection()?.setBaseAndExtent(first.node, first.start, last.node, last.end);
}
