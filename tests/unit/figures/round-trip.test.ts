import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUNDS, UNITS } from '@/lib/facts';
import {
  compareDecimals,
  DATE_BOUNDS,
  type Figure,
  HALVES,
  PHASES,
  QUARTERS,
  readFigures,
  SEASONS,
  writeReading,
} from '@/lib/figures';
import { writeDate, writePeriod } from '@/lib/i18n';
import { LANGUAGES } from '@/lib/text';

/** What a reading says, without where it stood. */
type Reading<F extends Figure = Figure> = F extends Figure ? Omit<F, 'start' | 'end' | 'text'> : never;

const place = { start: 0, end: 0, text: '' };
const language = fc.constantFrom(...LANGUAGES);

/** Writes a reading and reads that again. */
function again(
  reading: Reading,
  inLanguage: (typeof LANGUAGES)[number],
): { text: string; readings: Reading[] } {
  const text = writeReading({ ...reading, ...place }, inLanguage);
  return { text, readings: readFigures(text).map(({ start: _, end: __, text: ___, ...rest }) => rest) };
}

function expectSame(reading: Reading, inLanguage: (typeof LANGUAGES)[number]) {
  const { text, readings } = again(reading, inLanguage);
  expect({ text, readings }).toEqual({ text, readings: [reading] });
}

const whole = fc
  .tuple(fc.bigInt({ min: 1n, max: 9_999_999n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, zeros]) => (digits * 10n ** BigInt(zeros)).toString());
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 }))
  .map(([number, tenth]) => `${number}.${tenth}`);
const small = fc.oneof(decimal, fc.integer({ min: 2, max: 999 }).map(String));
const years = fc.integer({ min: 2, max: 100 }).map(String);
/** A number without a unit is an amount from a hundred million on. */
const huge = whole.filter((amount) => amount.length >= 9 && amount.endsWith('0000'));
/**
 * What English words do not say for certain, and are not read as: one thing is not counted (`1 item`, `one firm`), a bare
 * four-digit number before a noun may be a year (`2030 items`), and a bare one of the 1800s may be an amount (`1868`).
 */
const isUncertainCount = (amount: string) => amount === '1' || /^(?:19|20)\d\d$/.test(amount);
const isUncertainYear = (date = '') => date.length === 4 && date < '1900';

const UNITS_WRITTEN = [...UNITS, 'percentage-points', 'watts'] as const;
const amountOf = (unit: (typeof UNITS_WRITTEN)[number] | undefined) => {
  switch (unit) {
    case undefined:
      return huge;
    case 'ratio':
      return fc.constantFrom('1/3', '1/2', '2/5', '3/10', '7/100');
    case 'percent':
    case 'percentage-points':
      return small;
    case 'times':
      return fc.oneof(
        small,
        whole.filter((amount) => amount !== '1'),
      );
    case 'years':
      return years;
    default:
      return whole;
  }
};

const unit = fc.constantFrom(...UNITS_WRITTEN, undefined);
const bound = fc.constantFrom(...BOUNDS.filter((bound) => bound !== 'vague'));
const canBeYearly = (unit: string | undefined) =>
  ['JPY', 'KRW', 'USD', 'count'].some((each) => each === unit);
const quantityOf = (unit: (typeof UNITS_WRITTEN)[number] | undefined, isYearly: boolean) => ({
  kind: 'quantity' as const,
  ...(unit ? { unit } : {}),
  ...(isYearly && canBeYearly(unit) ? { per: 'year' as const } : {}),
});

const date = fc
  .record({
    year: fc.integer({ min: 1800, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, precision }) =>
    [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-').slice(0, precision),
  );

describe('what is written is read again as the same', () => {
  test('amounts of every unit under every hedge', () => {
    fc.assert(
      fc.property(
        unit.chain((unit) => fc.tuple(fc.constant(unit), amountOf(unit), bound, fc.boolean())),
        language,
        ([unit, amount, bound, isYearly], language) => {
          fc.pre(language !== 'en' || unit !== 'count' || !isUncertainCount(amount));
          // A bound and a missing unit need words that English has not.
          expectSame({ ...quantityOf(unit, isYearly), amount, bound }, language);
        },
      ),
      { numRuns: 6000 },
    );
  });

  test('round amounts of every scale in every unit, where the unit follows the scale at once', () => {
    const scaled = UNITS_WRITTEN.filter(
      (unit) => !['ratio', 'percent', 'percentage-points', 'years'].includes(unit),
    );
    for (const unit of scaled)
      for (const inLanguage of LANGUAGES)
        for (let zeros = 4; zeros <= 17; zeros++)
          for (const bound of BOUNDS.filter((each) => each !== 'vague'))
            expectSame({ ...quantityOf(unit, false), amount: `36${'0'.repeat(zeros)}`, bound }, inLanguage);
  });

  test('ranges of every unit under every hedge', () => {
    const ends = unit
      .filter((unit) => unit !== 'ratio' && unit !== undefined)
      .chain((unit) => fc.tuple(fc.constant(unit), amountOf(unit), amountOf(unit), bound, fc.boolean()))
      .filter(([, a, b]) => compareDecimals(a, b) !== 0);
    fc.assert(
      fc.property(ends, language, ([unit, a, b, bound, isYearly], language) => {
        const between = compareDecimals(a, b) < 0 ? ([a, b] as const) : ([b, a] as const);
        fc.pre(language !== 'en' || unit !== 'count' || !between.some(isUncertainCount));
        expectSame({ ...quantityOf(unit, isYearly), between, bound }, language);
      }),
      { numRuns: 6000 },
    );
  });

  test('places in a ranking', () => {
    const n = fc.integer({ min: 1, max: 999 });
    const ranks = fc.oneof(
      fc.tuple(fc.constantFrom('rank', 'outside', 'within'), n).map(([key, n]) => ({ [key]: n })),
      fc.tuple(n, fc.integer({ min: 1, max: 9 })).map(([n, more]) => ({ between: [n, n + more] as const })),
    );
    fc.assert(
      fc.property(ranks, language, (rank, language) => expectSame({ kind: 'rank', ...rank }, language)),
      { numRuns: 1000 },
    );
  });

  test('dates with their parts and bounds, calendar and fiscal', () => {
    const part = fc.constantFrom(...SEASONS, ...QUARTERS, ...HALVES, ...PHASES, undefined);
    const limit = fc.constantFrom(...DATE_BOUNDS, undefined);
    fc.assert(
      fc.property(date, part, limit, fc.boolean(), language, (date, part, bound, isFiscal, language) => {
        const isYear = date.length === 4;
        const isPhase = PHASES.some((phase) => phase === part);
        // A month has a beginning and an end, a day has neither; a fiscal year has quarters and halves only.
        const fiscal = isYear && isFiscal;
        const fits = isYear ? !fiscal || !(isPhase || SEASONS.some((season) => season === part)) : isPhase;
        const hasPart = part !== undefined && date.length < 10 && fits;
        fc.pre(language !== 'en' || fiscal || hasPart || !isUncertainYear(date));
        expectSame(
          {
            kind: 'date',
            date,
            ...(hasPart ? { part } : {}),
            ...(fiscal ? { fiscal: true } : {}),
            ...(bound ? { bound } : {}),
          },
          language,
        );
      }),
      { numRuns: 4000 },
    );
  });

  test('periods of days, months, years and fiscal years', () => {
    const ends = fc.tuple(date, date).filter(([a, b]) => a.length === b.length && a !== b);
    fc.assert(
      fc.property(ends, fc.boolean(), language, ([a, b], isFiscal, language) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const fiscal = isFiscal && a.length === 4 ? { fiscal: true as const } : {};
        fc.pre(language !== 'en' || 'fiscal' in fiscal || !(isUncertainYear(from) || isUncertainYear(to)));
        expectSame({ kind: 'period', from, to, ...fiscal }, language);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what the card writes is read again as the same', () => {
  test('dates', () => {
    fc.assert(
      fc.property(date, language, (date, language) => {
        fc.pre(language !== 'en' || !isUncertainYear(date));
        expect(readFigures(writeDate(date, language))).toMatchObject([{ kind: 'date', date }]);
      }),
      { numRuns: 1000 },
    );
  });

  test('periods with both ends, or with one', () => {
    const end = fc.option(date, { nil: undefined });
    fc.assert(
      fc.property(end, end, fc.boolean(), language, (a, b, isFiscal, language) => {
        fc.pre((a ?? b) !== undefined && (!a || !b || (a.length === b.length && a !== b)));
        const [from, to] = a && b && a > b ? [b, a] : [a, b];
        const fiscal = isFiscal && (a ?? b)?.length === 4;
        fc.pre(language !== 'en' || fiscal || !(isUncertainYear(from) || isUncertainYear(to)));
        const text = writePeriod({ ...(from && { from }), ...(to && { to }), fiscal }, language) ?? '';
        const said = from && to ? { kind: 'period', from, to } : { kind: 'date', date: from ?? to };
        const bound = from && to ? {} : { bound: from ? 'from' : 'until' };
        expect({ text, read: readFigures(text) }).toMatchObject({
          text,
          read: [{ ...said, ...bound, ...(fiscal ? { fiscal } : {}) }],
        });
      }),
      { numRuns: 2000 },
    );
  });
});
