import type { Mark } from './mark';

/** The name under which our highlight is registered; the style sheet paints it. */
const HIGHLIGHT_NAME = 'gakju';

/** A mark, what paints it, and the elements it is filed under (the page may have moved the text since). */
interface Painted {
  readonly mark: Mark;
  readonly ranges: readonly StaticRange[];
  readonly parents: readonly Element[];
}

function file<K extends WeakKey, V>(index: WeakMap<K, Set<V>>, key: K, value: V): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}

/**
 * All marks of a document and what paints them. Firefox does not let content scripts iterate a Highlight, so this list
 * is the truth and the Highlight only its picture.
 */
export class MarkStore {
  readonly #highlight = new Highlight();
  readonly #byNode = new WeakMap<Text, Set<Painted>>();
  readonly #all = new Set<Painted>();
  readonly #byParent = new WeakMap<Element, Set<Mark>>();
  #ordered: readonly Mark[] | undefined;

  /** Registers our highlight, again if the page has thrown it out (`CSS.highlights.clear()`). */
  ensureRegistered(): void {
    if (CSS.highlights.get(HIGHLIGHT_NAME) !== this.#highlight)
      CSS.highlights.set(HIGHLIGHT_NAME, this.#highlight);
  }

  add(mark: Mark): void {
    const ranges = mark.painted
      ? mark.pieces.map(
          // Static, never live: ten thousand live ranges make every DOM change of the page hundreds of times slower.
          ({ node, start, end }) =>
            new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        )
      : [];
    const parents = mark.painted ? mark.pieces.flatMap(({ node }) => node.parentElement ?? []) : [];
    const painted = { mark, ranges, parents };
    for (const range of ranges) this.#highlight.add(range);
    for (const { node } of mark.pieces) file(this.#byNode, node, painted);
    for (const parent of parents) file(this.#byParent, parent, mark);
    this.#all.add(painted);
    this.#ordered = undefined;
  }

  /** Takes away every mark that has a piece in the node. */
  removeIn(node: Text): void {
    for (const painted of this.#byNode.get(node) ?? []) this.#remove(painted);
  }

  clear(): void {
    for (const painted of this.#all) this.#remove(painted);
    if (CSS.highlights.get(HIGHLIGHT_NAME) === this.#highlight) CSS.highlights.delete(HIGHLIGHT_NAME);
  }

  #remove(painted: Painted): void {
    for (const range of painted.ranges) this.#highlight.delete(range);
    for (const { node } of painted.mark.pieces) this.#byNode.get(node)?.delete(painted);
    for (const parent of painted.parents) this.#byParent.get(parent)?.delete(painted.mark);
    this.#all.delete(painted);
    this.#ordered = undefined;
  }

  get size(): number {
    return this.#all.size;
  }

  /** Painted marks with a piece in the node. */
  *paintedIn(node: Text): Iterable<Mark> {
    for (const { mark } of this.#byNode.get(node) ?? []) if (mark.painted) yield mark;
  }

  /** Painted marks of which a piece's text node is a child of the element. */
  paintedUnder(element: Element): Iterable<Mark> {
    return this.#byParent.get(element) ?? [];
  }

  /** All marks in the order of the text. Sorted when asked for, and kept until a mark changes. */
  inOrder(): readonly Mark[] {
    this.#ordered ??= [...this.#all]
      .map(({ mark }) => mark)
      .sort(({ pieces: [a] }, { pieces: [b] }) => {
        if (a.node === b.node) return a.start - b.start;
        return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      });
    return this.#ordered;
  }
}
