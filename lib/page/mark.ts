import type { Mention } from '@/lib/names';
import type { Piece } from './flow';
import { isHere } from './tree';

/** A name on the page, and where it stands. What stands around it is looked up when it is wanted (`contextOf`). */
export interface Mark extends Pick<Mention, 'entity' | 'name' | 'reason'> {
  /** In document order, never empty; several when tags split the name. */
  readonly pieces: readonly [Piece, ...Piece[]];
  /** Underlined and open to the pointer; the density setting decides. */
  readonly painted: boolean;
}

/** The characters of the mark as the page spells them. */
export function surfaceOf({ pieces }: Mark): string {
  return pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
}

/** The boxes the mark's characters fill, in the viewport's CSS pixels; one or more for each line it stands on. */
export function rectsOf({ pieces }: Mark): DOMRect[] {
  return pieces.flatMap(({ node, start, end }) => {
    if (!isHere(node) || end > node.length) return [];
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
