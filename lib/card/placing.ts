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
  readonly side: 'below' | 'above' | 'left' | 'right';
}

/** Between the mark and the card: near enough to belong together, far enough to show the underline. */
const GAP_PX = 8;

/** Between the card and the edge of the viewport. */
const MARGIN_PX = 8;

/** How far the card starts left of its mark, so that its text aligns with the mark's. */
const OUTDENT_PX = 18;

/** With less than this there is no reading: the popup is the better place. */
const SMALLEST_CARD_PX = 120;

/** How much of a small screen a sheet may take: the sentence it belongs to stays in sight. */
const HIGHEST_SHEET = 0.62;

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

/** Where text around the mark runs, and what else there is to keep clear of. */
export interface Setting {
  /** Lines run from top to bottom, as in vertical Japanese: the card goes beside its line, not below it. */
  readonly isVertical?: boolean;
  /** Browsers show a page's own tooltip below the pointer: where there is one, the card goes above if it fits. */
  readonly hasTooltip?: boolean;
}

/**
 * Where the card goes: below its mark if it fits, else above, else where there is more room, scrolling inside. It never
 * covers the mark and never leaves the viewport.
 */
export function placeCard(mark: Box, card: Size, viewport: Size, setting: Setting = {}): Placing {
  if (setting.isVertical) return placeAside(mark, card, viewport) ?? placeCard(mark, card, viewport);
  const roomBelow = viewport.height - mark.bottom - GAP_PX - MARGIN_PX;
  const roomAbove = mark.top - GAP_PX - MARGIN_PX;
  const fitsBelow = card.height <= roomBelow;
  const fitsAbove = card.height <= roomAbove;
  const prefersAbove = setting.hasTooltip === true && fitsAbove;
  const below =
    !prefersAbove &&
    (fitsBelow || (!fitsAbove && (roomBelow >= roomAbove || roomBelow >= 2 * SMALLEST_CARD_PX)));
  const maxHeight = Math.max(0, below ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const left = Math.min(mark.left - OUTDENT_PX, viewport.width - card.width - MARGIN_PX);
  return {
    left: Math.max(MARGIN_PX, left),
    top: below ? mark.bottom + GAP_PX : mark.top - GAP_PX - height,
    maxHeight,
    side: below ? 'below' : 'above',
  };
}

/** Beside a vertical line: to the left, where it reads on, else to the right; undefined where neither has the width. */
function placeAside(mark: Box, card: Size, viewport: Size): Placing | undefined {
  const left = [mark.left - GAP_PX - card.width, mark.right + GAP_PX].find(
    (at) => at >= MARGIN_PX && at + card.width <= viewport.width - MARGIN_PX,
  );
  if (left === undefined) return undefined;
  const maxHeight = viewport.height - 2 * MARGIN_PX;
  const lowest = viewport.height - MARGIN_PX - Math.min(card.height, maxHeight);
  return {
    left,
    top: Math.max(MARGIN_PX, Math.min(mark.top - OUTDENT_PX, lowest)),
    maxHeight,
    side: left < mark.left ? 'left' : 'right',
  };
}

/** Narrower than this a card has three words to a line. */
const NARROWEST_VIEWPORT_PX = 240;

/** Whether there is room for a card beside the mark that is worth reading. */
export function hasRoom({ top, bottom }: Box, { width, height }: Size): boolean {
  const room = Math.max(height - bottom, top) - GAP_PX - MARGIN_PX;
  return width >= NARROWEST_VIEWPORT_PX && room >= SMALLEST_CARD_PX;
}

/** A place for a card that the reader has put somewhere: all of it in the viewport, or its head where it is too large. */
export function clampSpot({ x, y }: Point, card: Size, viewport: Size): Placing {
  const within = (at: number, size: number, all: number) =>
    Math.max(MARGIN_PX, Math.min(at, all - size - MARGIN_PX));
  const top = within(y, Math.min(card.height, viewport.height - 2 * MARGIN_PX), viewport.height);
  return {
    left: within(x, card.width, viewport.width),
    top,
    maxHeight: viewport.height - top - MARGIN_PX,
    side: 'below',
  };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a second card goes so that two can be read side by side: where it is if that is free, else beside the other. */
export function besideSpot(card: Box, other: Box, viewport: Size): Point {
  const here = { x: card.left, y: card.top };
  if (!overlap(card, other)) return here;
  const width = card.right - card.left;
  const x = [other.right + GAP_PX, other.left - GAP_PX - width].find(
    (at) => at >= MARGIN_PX && at + width <= viewport.width - MARGIN_PX,
  );
  return x === undefined ? here : { x, y: other.top };
}

/**
 * Where a sheet goes: the whole width, no higher than leaves the page in sight, at the bottom. With a mark, where there is
 * more room beside it, top or bottom, and never over it.
 */
export function placeSheet(sheet: Size, viewport: Size, mark?: Box): Placing {
  const highest = Math.round(viewport.height * HIGHEST_SHEET);
  const roomBelow = mark ? viewport.height - mark.bottom - GAP_PX : highest;
  const roomAbove = mark ? mark.top - GAP_PX : 0;
  const below = roomBelow >= Math.min(roomAbove, highest);
  const maxHeight = Math.max(0, Math.min(highest, below ? roomBelow : roomAbove));
  return {
    left: 0,
    top: below ? viewport.height - Math.min(sheet.height, maxHeight) : 0,
    maxHeight,
    side: below ? 'below' : 'above',
  };
}

/** How far the page has to scroll so that the sheet does not cover its mark, in pixels. */
export function coveredBy(sheetTop: number, mark: Box): number {
  return Math.max(0, mark.bottom + GAP_PX - sheetTop);
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
