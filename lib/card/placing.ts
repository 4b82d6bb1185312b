/** Geometry of the card: numbers in, numbers out. All in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placing {
  readonly left: number;
  readonly top: number;
  /** The height the card may fill; it scrolls inside beyond that. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/** Between the mark and the card: near enough to belong together, far enough to show the underline. */
const GAP_PX = 8;

/** Between the card and the edge of the viewport. */
const MARGIN_PX = 8;

/** How far the card starts left of its mark, so that its text aligns with the mark's. */
const OUTDENT_PX = 18;

/** With less than this the larger side is no better than the smaller. */
const SMALLEST_CARD_PX = 120;

function squaredDistance(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy;
}

/** The line of a wrapped name that the pointer is on; the first where there is no pointer. */
export function lineAt(lines: readonly [Box, ...Box[]], pointer: Point | undefined): Box {
  if (!pointer) return lines[0];
  return lines.reduce((best, line) =>
    squaredDistance(line, pointer) < squaredDistance(best, pointer) ? line : best,
  );
}

/**
 * Where the card goes: below its mark if it fits, else above, else where there is more room, scrolling inside. It never
 * covers the mark and never leaves the viewport.
 */
export function placeCard(mark: Box, card: Size, viewport: Size): Placing {
  const roomBelow = viewport.height - mark.bottom - GAP_PX - MARGIN_PX;
  const roomAbove = mark.top - GAP_PX - MARGIN_PX;
  const fitsBelow = card.height <= roomBelow;
  const fitsAbove = card.height <= roomAbove;
  const below = fitsBelow || (!fitsAbove && (roomBelow >= roomAbove || roomBelow >= 2 * SMALLEST_CARD_PX));
  const maxHeight = Math.max(SMALLEST_CARD_PX, below ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const left = Math.min(mark.left - OUTDENT_PX, viewport.width - card.width - MARGIN_PX);
  return {
    left: Math.max(MARGIN_PX, left),
    top: below ? mark.bottom + GAP_PX : mark.top - GAP_PX - height,
    maxHeight,
    side: below ? 'below' : 'above',
  };
}

/**
 * Whether a pointer that moved from `from` to `to` is on its way to the card: inside the triangle between where it was
 * and the card's near edge.
 *
 *        from •
 *           ╱ ╲
 *          ╱ • ╲  to
 *     ────┌─────┐────
 *         │card │
 */
export function isTravellingTo(card: Box, from: Point, to: Point): boolean {
  const nearer = squaredDistance(card, to) < squaredDistance(card, from);
  if (!nearer) return false;
  const edgeY = to.y <= card.top ? card.top : card.bottom;
  const isBeside = to.y > card.top && to.y < card.bottom;
  if (isBeside) return true;
  // Where the line from `from` through `to` meets the near edge's height.
  const rise = to.y - from.y;
  if (rise === 0) return false;
  const x = from.x + ((to.x - from.x) * (edgeY - from.y)) / rise;
  return x >= card.left - GAP_PX && x <= card.right + GAP_PX;
}
