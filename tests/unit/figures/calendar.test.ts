import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '@/lib/figures';

const DAY_MS = 86_400_000;
/** Days since 1970 between 2000 and 2049. */
const day = fc.integer({ min: 10_957, max: 29_219 });
const iso = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** The one date in a text written on a day; undefined when none is read. */
function dateIn(text: string, writtenOn: number): string | undefined {
  const [figure] = readFigures(text, iso(writtenOn));
  return figure?.kind === 'date' ? figure.date : undefined;
}

/** The first day, going one by one, that fits; within this month and the next in that direction. */
function walk(from: number, step: 1 | -1, fits: (date: string) => boolean, days: number): string | undefined {
  for (let i = 1; i <= days; i += 1) if (fits(iso(from + i * step))) return iso(from + i * step);
  return undefined;
}

/** Months between two dates, counted by their calendar. */
const monthsApart = (a: string, b: string) =>
  Math.abs(
    (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7)),
  );

describe('dates said from another date are what counting days gives', () => {
  test.each([
    ['지난', -1],
    ['오는', 1],
  ] as const)('%s 14일', (word, step) => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 31 }), (on, d) => {
        const today = iso(on);
        const found = walk(on, step, (date) => Number(date.slice(8)) === d, 62);
        // The same day of the month is ambiguous; a month that lacks the day is not passed over.
        const ahead = step * (d - Number(today.slice(8)));
        const isSaid = ahead !== 0 && found && monthsApart(today, found) === (ahead > 0 ? 0 : 1);
        expect(dateIn(`${word} ${d}일`, on)).toBe(isSaid ? found : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['지난', -1],
    ['오는', 1],
  ] as const)('%s 4월', (word, step) => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (on, m) => {
        const today = iso(on);
        const found = walk(on, step, (date) => Number(date.slice(5, 7)) === m, 366)?.slice(0, 7);
        expect(dateIn(`${word} ${m}월`, on)).toBe(Number(today.slice(5, 7)) === m ? undefined : found);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['지난달', '先月', 'last month', -1],
    ['다음 달', '来月', 'next month', 1],
  ] as const)('%s, %s, %s', (korean, japanese, english, step) => {
    fc.assert(
      fc.property(day, (on) => {
        const month = iso(on).slice(0, 7);
        const found = walk(on, step, (date) => date.slice(0, 7) !== month, 31)?.slice(0, 7);
        for (const text of [korean, japanese, english]) expect(dateIn(text, on)).toBe(found);
      }),
    );
  });

  test('今年度, which began on the last 1 April', () => {
    fc.assert(
      fc.property(day, (on) => {
        const today = iso(on);
        const began =
          today.slice(5) === '04-01' ? today : walk(on, -1, (date) => date.endsWith('-04-01'), 366);
        expect(dateIn('今年度', on)).toBe(began?.slice(0, 4));
      }),
    );
  });

  test('a number of years from a month, counted month by month', () => {
    const month = fc.tuple(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, fc.integer({ min: 2, max: 30 }), ([y, m], years) => {
        const months = Array.from({ length: years * 12 }, (_, i) => {
          const date = new Date(Date.UTC(y, m - 1 + i, 1));
          return date.toISOString().slice(0, 7);
        });
        expect(readFigures(`${y}년 ${m}월부터 ${years}년간`)).toMatchObject([
          { kind: 'period', from: months[0], to: months.at(-1) },
        ]);
      }),
    );
  });

  test('days the calendar has, and no others', () => {
    const any = fc.tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(any, ([y, m, d]) => {
        const date = new Date(Date.UTC(y, m - 1, d));
        const exists = date.getUTCMonth() === m - 1;
        expect(readFigures(`${y}년 ${m}월 ${d}일`)).toMatchObject(
          exists ? [{ date: date.toISOString().slice(0, 10) }] : [],
        );
      }),
      { numRuns: 2000 },
    );
  });
});
