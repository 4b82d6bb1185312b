import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTravellingTo, lineAt, placeCard } from '../../../lib/card/placing';

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

  it('belongs to the line of a wrapped name that the pointer is on', () => {
    const lines = [box(900, 100), box(0, 124)] as const;
    expect(lineAt([...lines], { x: 20, y: 130 })).toBe(lines[1]);
    expect(lineAt([...lines], undefined)).toBe(lines[0]);
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
