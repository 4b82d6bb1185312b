import { type Mark, rectsOf } from './mark';
import type { MarkStore } from './mark-store';
import { tagOf } from './tree';

/** How many elements below a cover are looked at; news cards stack two or three. */
const DEEPEST_COVER = 6;

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** The caret API answers for empty space too, so a mark counts only if one of its boxes holds the point. */
function isUnder(mark: Mark, x: number, y: number): boolean {
  return rectsOf(mark).some((rect) => contains(rect, x, y));
}

/** The deepest element at the point, through shadow roots. */
function elementAt(x: number, y: number, root: Document | ShadowRoot): Element | null {
  const element = root.elementFromPoint(x, y);
  const inner: unknown = element?.shadowRoot;
  return inner instanceof ShadowRoot ? (elementAt(x, y, inner) ?? element) : element;
}

/**
 * The painted mark under a point of the viewport (CSS pixels), in time that does not grow with the number of marks.
 * First by the caret; where something covers the text (a stretched link), by the elements below the cover.
 */
export function markAt(
  x: number,
  y: number,
  store: MarkStore,
  shadowRoots: readonly ShadowRoot[],
): Mark | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (node instanceof Text) {
    const root = node.getRootNode();
    const top = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
    if (top === node.parentElement) {
      for (const mark of store.paintedIn(node)) if (isUnder(mark, x, y)) return mark;
      return undefined;
    }
  }
  return markBelowCover(x, y, store);
}

/** What is drawn whatever its background. */
const OPAQUE_TAGS = new Set([
  'img',
  'video',
  'canvas',
  'iframe',
  'object',
  'embed',
  'svg',
  'input',
  'button',
]);

/** Whether a person sees the text below through this element: stretched links, yes; menus, no. */
function isSeeThrough(element: Element): boolean {
  if (OPAQUE_TAGS.has(tagOf(element))) return false;
  const { opacity, backgroundColor, backgroundImage } = getComputedStyle(element);
  return (
    opacity === '0' ||
    (backgroundImage === 'none' && /^rgba\(.*[,/] ?0\)$|^transparent$/.test(backgroundColor))
  );
}

/** Style is asked only where there is a mark below, so that pointing at nothing costs next to nothing. */
function markBelowCover(x: number, y: number, store: MarkStore): Mark | undefined {
  const root = elementAt(x, y, document)?.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const elements = root.elementsFromPoint(x, y).slice(0, DEEPEST_COVER);
  for (const [depth, element] of elements.entries()) {
    for (const mark of store.paintedUnder(element)) {
      if (isUnder(mark, x, y)) return elements.slice(0, depth).every(isSeeThrough) ? mark : undefined;
    }
  }
  return undefined;
}
