import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '@/lib/figures';
import { textOfFigures as text } from '../../fuzz/text/figure-pieces';
import { asLines } from './as-lines';

const WRITTEN_ON = '2025-11-25';
/** A megabyte takes up to two seconds on a machine of two cores (November 2026); in quadratic time, hours. */
const MEGABYTE_MS = 20_000;

describe('readFigures, on any text', () => {
  test('gives figures in order, none overlapping, each cut out of the text by its offsets', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { start, end, text: cut } of readFigures(text, WRITTEN_ON)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(cut).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });

  test('gives of each kind what the kind promises', () => {
    fc.assert(
      fc.property(text, (text) => {
        const figures = readFigures(text, WRITTEN_ON);
        for (const [index, figure] of figures.entries()) {
          if (figure.kind === 'quantity') {
            const sizes = [figure.amount, figure.between].filter((size) => size !== undefined);
            expect(sizes).toHaveLength(figure.bound === 'vague' ? 0 : 1);
            for (const size of sizes.flat())
              expect(size).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$|^\d+\/\d+$/);
            if (figure.conversionOf !== undefined) expect(figure.conversionOf).toBe(index - 1);
          } else if (figure.kind === 'period') {
            expect(figure.from < figure.to && figure.from.length === figure.to.length).toBe(true);
          } else if (figure.kind === 'rank') {
            const { rank, outside, within, between } = figure;
            expect([rank, outside, within, between].filter((place) => place !== undefined)).toHaveLength(1);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    [
      'full width',
      '補助は最大４２１億円、期間は５年間。',
      ['42100000000 JPY at-most <最大４２１億円>', '5 years <５年間>'],
    ],
    ['NFD', '약 3조엔'.normalize('NFD'), [`3000000000000 JPY about <${'약 3조엔'.normalize('NFD')}>`]],
    ['NFD kana', '3ギガワット'.normalize('NFD'), [`3000000000 watts <${'3ギガワット'.normalize('NFD')}>`]],
    ['half-width kana', '3ﾊﾟｰｾﾝﾄ', ['3 percent <3ﾊﾟｰｾﾝﾄ>']],
    ['soft hyphens and zero-width spaces', '3\u200b조\u00ad엔', ['3000000000000 JPY <3\u200b조\u00ad엔>']],
    ['no-break spaces and line ends', '1조\u00a03,600억\n원', ['1360000000000 KRW <1조\u00a03,600억\n원>']],
    ['lone surrogates beside it', '\ud8003조엔\udfff', ['3000000000000 JPY <3조엔>']],
  ])('reads the same in %s, with offsets of the text as given', (_, text, readings) => {
    expect(asLines(text)).toEqual(readings);
  });

  test.each([
    ['digits', '9'.repeat(1_000_000)],
    ['commas between digits', '1,111'.repeat(200_000)],
    ['spaces between digits', '1 '.repeat(500_000)],
    ['hedges without a figure', '약 '.repeat(500_000)],
    ['lone surrogates', '\ud800\udc00\ud800 3조엔 \udfff'.repeat(100_000)],
    ['combining marks', `3조엔${'\u0301'.repeat(1_000_000)}`],
    ['myriads in a row', '1조'.repeat(500_000)],
    ['numerals in words', '삼십'.repeat(500_000)],
    ['addresses without an end', 'a.b-c_'.repeat(170_000)],
    ['ranges without an end', '1~'.repeat(500_000)],
    ['brackets', '3조엔('.repeat(200_000)],
    ['years', '2026년 '.repeat(160_000)],
    ['denied places', '10위권에'.repeat(200_000)],
    ['ranked places', 'ranked it '.repeat(100_000)],
    ['English words', 'six of a trillion and '.repeat(45_000)],
  ])(
    'takes seconds at most for a megabyte of %s',
    (_, text) => {
      const before = performance.now();
      const figures = readFigures(text, WRITTEN_ON);
      expect(performance.now() - before).toBeLessThan(MEGABYTE_MS);
      const wrong = figures.filter(({ start, end, text: cut }) => cut !== text.slice(start, end));
      expect(wrong).toEqual([]);
    },
    2 * MEGABYTE_MS,
  );

  test(
    'takes time that grows with the length of the text',
    () => {
      const sentence =
        '2026회계연도부터 5년간 약 3조엔(약 28조원)을, 3~5조엔 이상을 10위 안에서 by 2030 about $5-10 billion. ';
      const fastest = (text: string) => {
        const times = Array.from({ length: 3 }, () => {
          const before = performance.now();
          readFigures(text, WRITTEN_ON);
          return performance.now() - before;
        });
        return Math.min(...times);
      };
      // Eight times the text: about 8 when linear, 64 when quadratic.
      const once = fastest(sentence.repeat(500));
      expect(fastest(sentence.repeat(4000)) / once).toBeLessThan(24);
    },
    2 * MEGABYTE_MS,
  );
});
