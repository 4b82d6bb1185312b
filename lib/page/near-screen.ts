import { boxOf, isElement, parentOf } from './tree';

/** Screens that are read before the rest of a long page. */
const SCREENS = 3;

/** The part of the page around the middle of the screen; none where that is not a part but the page. Asks layout. */
export function nearScreen(): Element[] {
  let near: Element | undefined;
  let at: Node | null = Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2);
  for (; isElement(at) && boxOf(at).height < SCREENS * innerHeight; at = parentOf(at)) near = at;
  return near ? [near] : [];
}
