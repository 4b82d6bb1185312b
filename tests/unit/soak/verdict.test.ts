import { describe, expect, it } from 'vitest';
import { findings, growth, type Lap } from '@/tests/soak/verdict';

const MEGABYTE = 2 ** 20;

function lap(change: Partial<Lap> = {}, held: Lap['held'] = {}): Lap {
  return {
    ranges: 40,
    gone: 0,
    hosts: 0,
    rangesOff: 0,
    listenersOff: 12,
    ...change,
    held: { heapBytes: 10 * MEGABYTE, listeners: 30, nodes: 900, residentBytes: 400 * MEGABYTE, ...held },
  };
}
const laps = (count: number, each: (i: number) => Lap = () => lap()) =>
  Array.from({ length: count }, (_, i) => each(i));

describe('the verdict on a soak', () => {
  it('is clean when every lap ends as the last', () => {
    expect(findings(laps(8))).toEqual([]);
  });

  it('lets the first lap load what the others use', () => {
    expect(
      findings(laps(8, (i) => lap({}, i === 0 ? { heapBytes: MEGABYTE, listeners: 3, nodes: 9 } : {}))),
    ).toEqual([]);
  });

  it('is that nothing can be said of a few laps', () => {
    expect(findings(laps(3))).toEqual(['only 3 laps: too few to say anything']);
  });

  it('finds a heap that grows a little in each lap', () => {
    const growing = laps(10, (i) => lap({}, { heapBytes: (10 + i / 2) * MEGABYTE }));
    expect(growth(growing, 'heapBytes')).toBeCloseTo(3 / 11);
    expect(findings(growing)).toEqual([expect.stringContaining('the heap has grown by')]);
  });

  it.each<[string, (i: number) => Lap]>([
    ['listeners have grown', (i) => lap({}, { listeners: 30 + i })],
    ['nodes have grown', (i) => lap({}, { nodes: 900 + i })],
    ['listeners with the site off have grown', (i) => lap({ listenersOff: 12 + i })],
    ['ranges of text that is gone', (i) => lap({ gone: i })],
    ['elements of the card', (i) => lap({ hosts: i === 4 ? 1 : 0 })],
    ['not the same marks', (i) => lap({ ranges: 40 + i })],
    ['where the site is switched off', (i) => lap({ rangesOff: i })],
    ['resident memory has grown', (i) => lap({}, { residentBytes: (400 + 40 * i) * MEGABYTE })],
  ])('finds that %s', (sentence, each) => {
    expect(findings(laps(8, each))).toEqual([expect.stringContaining(sentence)]);
  });
});
