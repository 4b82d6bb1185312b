import type { PartialDate } from '@/lib/facts';
import { type Figure, type FigureUnit, readFigures } from '@/lib/figures';

/** An amount that a query asks for, or the ends of a range of amounts; an absent end is open. */
export interface AskedAmount {
  readonly kind: 'amount';
  readonly amount: string;
  readonly unit: FigureUnit | undefined;
  /** `range` runs to `upTo`; `at-least` and `at-most` are met by the amount itself as well. */
  readonly reach: 'exact' | 'at-least' | 'at-most' | 'range';
  readonly upTo?: string;
}

export interface AskedRank {
  readonly kind: 'rank';
  readonly place: number;
  readonly is: 'rank' | 'outside' | 'within';
}

export interface AskedDate {
  readonly kind: 'date';
  readonly date: PartialDate;
  readonly upTo?: PartialDate;
}

/** Digits nobody gave a unit: 421 stands in `421억 엔`. */
export interface AskedDigits {
  readonly kind: 'digits';
  readonly digits: string;
}

export type Asked = AskedAmount | AskedRank | AskedDate | AskedDigits;

/** A figure in a query with where it stands there, UTF-16, end exclusive. */
export interface AskedFigure {
  readonly asked: readonly Asked[];
  readonly start: number;
  readonly end: number;
}

const YEAR = /^(?:19|20)\d\d$/;
/** A number on its own between spaces. */
const BARE_NUMBER = /(?<![^\s])\d[\d,]*(?:\.\d+)?(?![^\s])/g;
const WORD_WITH_DIGITS = /[^\s]*\d[^\s]*/g;
/** `2024~2030`. */
const YEARS = /^((?:19|20)\d\d)[~〜～–—-]((?:19|20)\d\d)$/;
/** Ways to ask for a place that are no rank in running text. */
const PLACE = /(?<![^\s])(?:no\.? ?|number |rank(?:ed)? |순위 |順位 |#|제)(\d{1,4})(?![^\s])/gi;
const AT_LEAST = new Set(['at-least', 'more-than', 'slightly-more']);
const AT_MOST = new Set(['at-most', 'less-than']);

function askedOf(figure: Figure): Asked[] {
  if (figure.kind === 'date') return [{ kind: 'date', date: figure.date }];
  if (figure.kind === 'period') return [{ kind: 'date', date: figure.from, upTo: figure.to }];
  if (figure.kind === 'rank') {
    const { rank, outside, within, between } = figure;
    if (between) return between.map((place) => ({ kind: 'rank', place, is: 'rank' }));
    if (rank !== undefined) return [{ kind: 'rank', place: rank, is: 'rank' }];
    if (outside !== undefined) return [{ kind: 'rank', place: outside, is: 'outside' }];
    return within === undefined ? [] : [{ kind: 'rank', place: within, is: 'within' }];
  }
  const { amount, between, unit, bound } = figure;
  if (between) return [{ kind: 'amount', amount: between[0], unit, reach: 'range', upTo: between[1] }];
  if (amount === undefined) return [];
  const reach = AT_LEAST.has(bound) ? 'at-least' : AT_MOST.has(bound) ? 'at-most' : 'exact';
  return [{ kind: 'amount', amount, unit, reach }];
}

/** The figures of a query, in its order; none overlaps another. */
export function readFigureQuery(query: string): AskedFigure[] {
  const found: AskedFigure[] = readFigures(query)
    .map((figure) => ({ asked: askedOf(figure), start: figure.start, end: figure.end }))
    .filter(({ asked }) => asked.length > 0);
  const isFree = (start: number) => found.every((other) => start < other.start || start >= other.end);
  for (const match of query.matchAll(PLACE)) {
    if (!isFree(match.index)) continue;
    const asked: Asked = { kind: 'rank', place: Number(match[1]), is: 'rank' };
    found.push({ asked: [asked], start: match.index, end: match.index + match[0].length });
  }
  // In running text a bare amount or span of years may be anything; alone in a query it was meant.
  for (const match of query.matchAll(WORD_WITH_DIGITS)) {
    if (!isFree(match.index)) continue;
    const [, from, to] = YEARS.exec(match[0]) ?? [];
    const asked: Asked[] =
      from !== undefined && to !== undefined
        ? [{ kind: 'date', date: from, upTo: to }]
        : readFigures(match[0]).flatMap(askedOf);
    if (asked.length > 0) found.push({ asked, start: match.index, end: match.index + match[0].length });
  }
  for (const match of query.matchAll(BARE_NUMBER)) {
    if (!isFree(match.index)) continue;
    const digits = match[0].replaceAll(',', '');
    const asked: Asked[] = [{ kind: 'digits', digits }];
    if (YEAR.test(digits)) asked.unshift({ kind: 'date', date: digits });
    found.push({ asked, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
