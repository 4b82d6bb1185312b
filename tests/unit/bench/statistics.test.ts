import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, orderOf } from '../../bench/statistics';

describe('the median of what was measured', () => {
  it('is the middle one, however the runs came', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('is not moved by one run that was disturbed', () => {
    expect(median([1, 1, 1, 1, 1000])).toBe(1);
  });

  it('has as many runs below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('is no number when nothing was measured', () => {
    expect(median([])).toBeNaN();
  });
});

describe('the order of a round', () => {
  it('lets everyone be first in turn, and nobody be left out', () => {
    const names = ['floor', 'ours', 'peer'];
    expect(names.map((_, round) => orderOf(names, round)[0])).toEqual(names);
    expect(orderOf(names, 7).toSorted()).toEqual(names.toSorted());
  });
});
