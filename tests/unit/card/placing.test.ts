import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besideSpot,
  clampSpot,
  coveredBy,
  hasRoom,
  isTravellingTo,
  lineAt,
  placeCard,
  placeSheet,
} from '../../../lib/card/placing';

const viewport = { width: 1000, height: 800 };
const card = { width: 372, height: 300 };
const box = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the place of a card', () => {
  it('is below its mark where it fits', () => {
    expect(placeCard(box(300, 100), card, viewport)).toMatchObject({ side: 'below', top: 128 });
  });

  it('is above where it fits only there', () => {
    expect(placeCard(box(300, 700), card, viewport)).toMatchObject({ side: 'above', top: 700 - 8 - 300 });
  });

  it('never covers its mark, and is never outside a viewport that can hold it', () => {
    const position = fc.record({
      left: fc.integer({ min: 0, max: 920 }),
      top: fc.integer({ min: 0, max: 780 }),
      height: fc.integer({ min: 40, max: 900 }),
    });
    fc.assert(
      fc.property(position, ({ left, top, height }) => {
        const mark = box(left, top);
        const placed = placeCard(mark, { width: 372, height }, viewport);
        const shown = Math.min(height, placed.maxHeight);
        expect(placed.top >= mark.bottom || placed.top + shown <= mark.top).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.left + 372).toBeLessThanOrEqual(1000);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.top + shown).toBeLessThanOrEqual(800);
      }),
    );
  });

  it('is above where the page shows a tooltip of its own below, if it fits there', () => {
    const tooltip = { hasTooltip: true };
    expect(placeCard(box(300, 500), card, viewport, tooltip).side).toBe('above');
    expect(placeCard(box(300, 100), card, viewport, tooltip).side).toBe('below');
  });

  it('is beside a vertical line, where it reads on, and below where neither side has the width', () => {
    const line = { left: 500, top: 100, right: 520, bottom: 400 };
    expect(placeCard(line, card, viewport, { isVertical: true })).toMatchObject({ side: 'left', left: 120 });
    const first = { ...line, left: 100, right: 120 };
    expect(placeCard(first, card, viewport, { isVertical: true })).toMatchObject({
      side: 'right',
      left: 128,
    });
    const narrow = { width: 400, height: 800 };
    expect(placeCard(first, card, narrow, { isVertical: true }).side).toBe('below');
  });

  it('beside a vertical line never covers it, and stays in the viewport', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 980 }), fc.integer({ min: 0, max: 700 }), (left, top) => {
        const line = { left, top, right: left + 20, bottom: top + 100 };
        const placed = placeCard(line, card, viewport, { isVertical: true });
        expect(placed.left >= line.right || placed.left + card.width <= line.left).toBe(true);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.top + Math.min(card.height, placed.maxHeight)).toBeLessThanOrEqual(800);
      }),
    );
  });

  it('is none in a frame too small to read in', () => {
    expect(hasRoom(box(10, 20), { width: 300, height: 90 })).toBe(false);
    expect(hasRoom(box(10, 20), { width: 200, height: 800 })).toBe(false);
    expect(hasRoom(box(10, 20), { width: 300, height: 300 })).toBe(true);
  });

  it('belongs to the line of a wrapped name that the pointer is on', () => {
    const lines = [box(900, 100), box(0, 124)] as const;
    expect(lineAt([...lines], { x: 20, y: 130 })).toBe(lines[1]);
    expect(lineAt([...lines], undefined)).toBe(lines[0]);
  });
});

describe('a card that the reader has put somewhere', () => {
  it('is all in the viewport, wherever it was put', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 3000 }), fc.integer({ min: -2000, max: 3000 }), (x, y) => {
        const { left, top, maxHeight } = clampSpot({ x, y }, card, viewport);
        expect([left, top].every((at) => at >= 8)).toBe(true);
        expect(left + card.width).toBeLessThanOrEqual(992);
        expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(792);
      }),
    );
  });

  it('shows its head where it is larger than the viewport', () => {
    expect(clampSpot({ x: 0, y: 300 }, { width: 372, height: 2000 }, viewport)).toMatchObject({
      top: 8,
      maxHeight: 784,
    });
  });

  it('makes room for the other beside it, to the right, else to the left, else stays', () => {
    const at = (left: number) => ({ left, top: 100, right: left + 372, bottom: 400 });
    expect(besideSpot(at(100), at(120), viewport)).toEqual({ x: 500, y: 100 });
    expect(besideSpot(at(500), at(480), viewport)).toEqual({ x: 100, y: 100 });
    expect(besideSpot(at(10), at(20), { width: 400, height: 800 })).toEqual({ x: 10, y: 100 });
    expect(besideSpot(at(100), at(600), viewport)).toEqual({ x: 100, y: 100 });
  });
});

describe('a sheet', () => {
  it('fills the bottom, and leaves a third of the screen to the page', () => {
    const phone = { width: 390, height: 760 };
    expect(placeSheet({ width: 390, height: 200 }, phone)).toMatchObject({ left: 0, top: 560 });
    expect(placeSheet({ width: 390, height: 900 }, phone)).toMatchObject({ top: 289, maxHeight: 471 });
  });

  it('goes where there is more room in a window too small for a card, and never over the mark', () => {
    const enlarged = { width: 320, height: 256 };
    expect(placeSheet({ width: 320, height: 400 }, enlarged, box(10, 20)).side).toBe('below');
    expect(placeSheet({ width: 320, height: 400 }, enlarged, box(10, 200))).toMatchObject({
      side: 'above',
      top: 0,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 236 }), fc.integer({ min: 40, max: 600 }), (top, height) => {
        const mark = box(10, top);
        const placed = placeSheet({ width: 320, height }, enlarged, mark);
        const bottom = placed.top + Math.min(height, placed.maxHeight);
        expect(placed.top >= mark.bottom || bottom <= mark.top).toBe(true);
        expect(placed.maxHeight).toBeGreaterThanOrEqual(100);
      }),
    );
  });

  it('covers its mark by what the page has to scroll', () => {
    expect(coveredBy(289, box(10, 100))).toBe(0);
    expect(coveredBy(289, box(10, 700))).toBe(700 + 20 + 8 - 289);
  });
});

describe('a pointer on its way to the card', () => {
  const below = { left: 100, top: 200, right: 472, bottom: 500 };

  it('travels toward it when its line meets the near edge', () => {
    expect(isTravellingTo(below, { x: 300, y: 100 }, { x: 305, y: 120 })).toBe(true);
  });

  it('does not when its line passes the card by, or leads away', () => {
    expect(isTravellingTo(below, { x: 300, y: 100 }, { x: 360, y: 105 })).toBe(false);
    expect(isTravellingTo(below, { x: 300, y: 120 }, { x: 300, y: 100 })).toBe(false);
  });
});
