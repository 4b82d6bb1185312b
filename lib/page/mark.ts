import type { Mention } from '@/lib/names';
import type { Piece } from './flow';
import { isHere } from './tree';

/** What a flow says: its text, and the entities it names. */
export interface Context {
  readonly text: string;
  readonly entities: readonly string[];
}

/** A name on the page: where it stands and the text it stands in. */
export interface Mark {
  readonly mention: Mention;
  /** In document order, never empty; several when tags split the name. */
  readonly pieces: readonly [Piece, ...Piece[]];
  /** The flow around it; one record for all its marks. */
  readonly context: Context;
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
