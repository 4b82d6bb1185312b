import type { Piece } from './flow';
import { type Mark, rectsOf } from './mark';
import type { MarkStore } from './mark-store';
import { firstChildOf, isText, nextSiblingOf, tagOf } from './tree';

/** How many elements below a cover are looked at; news cards stack two or three. */
const DEEPEST_COVER = 6;

/** How many children of an element below a cover are looked at. */
const MOST_CHILDREN = 200;

/** The caret API answers for empty space too, so a mark counts only if one of its boxes holds the point. */
function isUnder(mark: Mark, x: number, y: number): boolean {
  return rectsOf(mark).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

const { caretPositionFromPoint } = Document.prototype;

/** Asks the node's own tree, by what the page cannot hide. */
function treeOf(node: Node): [root: Document & ShadowRoot, prototype: DocumentOrShadowRoot] {
  const root = node.getRootNode();
  return [root as Document & ShadowRoot, (root === document ? Document : ShadowRoot).prototype];
}

/**
 * The painted mark under a point of the viewport (CSS pixels), in time that does not grow with the number of marks.
 * First by the caret; where something covers the text (a stretched link), by the elements below the cover.
 */
export function markAt(x: number, y: number, store: MarkStore, shadowRoots: ShadowRoot[]): Mark | undefined {
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots });
  if (!caret) return undefined;
  const { offsetNode: node, offset } = caret;
  const [root, { elementFromPoint, elementsFromPoint }] = treeOf(node);
  // The topmost element is found in half the time of all of them, and mostly there is nothing over the text.
  if (isText(node) && elementFromPoint.call(root, x, y) === node.parentElement)
    return markIn(node, x, y, store, offset);
  const elements = elementsFromPoint.call(root, x, y).slice(0, DEEPEST_COVER);
  for (const [depth, element] of elements.entries()) {
    let child = firstChildOf(element);
    for (let count = 0; child && count < MOST_CHILDREN; count++) {
      const mark = isText(child) && markIn(child, x, y, store);
      // Style is asked only where there is a mark below, so that pointing at nothing costs next to nothing.
      if (mark) return elements.slice(0, depth).every(isSeeThrough) ? mark : undefined;
      child = nextSiblingOf(child);
    }
  }
  return undefined;
}

/** The painted mark of a text node at the point; the caret's offset spares a look at all others. */
function markIn(node: Text, x: number, y: number, store: MarkStore, offset?: number): Mark | undefined {
  const isAtCaret = (piece: Piece) =>
    offset === undefined || (piece.node === node && piece.start <= offset && offset <= piece.end);
  return store
    .marksIn(node)
    .find((mark) => mark.painted && mark.pieces.some(isAtCaret) && isUnder(mark, x, y));
}

/** What is drawn whatever its background. */
const OPAQUE = /^(img|video|canvas|iframe|object|embed|svg|input|button)$/;

/** Whether a person sees the text below through this element: stretched links, yes; menus, no. */
function isSeeThrough(element: Element): boolean {
  if (OPAQUE.test(tagOf(element))) return false;
  const { opacity, backgroundColor, backgroundImage } = getComputedStyle(element);
  return (
    opacity === '0' ||
    (backgroundImage === 'none' && /^rgba\(.*[,/] ?0\)$|^transparent$/.test(backgroundColor))
  );
}
