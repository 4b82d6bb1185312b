import type { Bound, PartialDate, Unit } from '@/lib/facts';

/** Where a figure stands in the text it was read from: UTF-16 offsets, `end` exclusive, and the text between. */
interface FigureSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The units of the facts, and two more that news counts in and no fact uses yet. */
export type FigureUnit = Unit | 'percentage-points' | 'watts';

/**
 * An amount of something: `amount`, or `between` for a range, or neither when `bound` is `vague` (수십 배). The span
 * includes the hedge (`최대`, `이상`), but not what a count counts.
 */
export interface QuantityFigure extends FigureSpan {
  readonly kind: 'quantity';
  /** A decimal string, or `1/3` for a ratio. */
  readonly amount?: string;
  /** The ends of a range, the lesser first: 3~5조엔. */
  readonly between?: readonly [string, string];
  /** Absent when the text names none: `28조 규모`. */
  readonly unit?: FigureUnit;
  readonly bound: Bound;
  /** So much each year: `매년`, `a year`. */
  readonly per?: 'year';
  /** This figure is the other one in another currency, in brackets behind it: its place in the list. */
  readonly conversionOf?: number;
}

/** A place in a ranking. Exactly one of the four is there. */
export interface RankFigure extends FigureSpan {
  readonly kind: 'rank';
  readonly rank?: number;
  /** Somewhere outside the top N. */
  readonly outside?: number;
  /** Somewhere in the top N. */
  readonly within?: number;
  /** One place of a few, the higher first: 5~6위. */
  readonly between?: readonly [number, number];
}

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
export const HALVES = ['first-half', 'second-half'] as const;
/** 초, 중순, 말: which end of a year or month, or its middle. */
export const PHASES = ['start', 'middle', 'end'] as const;

/**
 * A part of the date it stands with, named and not counted in days: a spring begins on different days in different
 * countries, and the first quarter of a Japanese fiscal year is no calendar quarter.
 */
export type DatePart =
  | (typeof SEASONS)[number]
  | (typeof QUARTERS)[number]
  | (typeof HALVES)[number]
  | (typeof PHASES)[number];

/**
 * `from` 부터, から, since · `until` 까지, まで, by · `before` 이전, 以前 · `after` 이후, 以後. With the first two the
 * date itself is meant as well; with the next two usage differs, and no more is said than the words say. `about` 쯤, ごろ,
 * around.
 */
export const DATE_BOUNDS = ['from', 'until', 'before', 'after', 'about'] as const;
export type DateBound = (typeof DATE_BOUNDS)[number];

/** A point in the calendar, as precise as the text is. The span includes the bound. */
export interface DateFigure extends FigureSpan {
  readonly kind: 'date';
  readonly date: PartialDate;
  readonly part?: DatePart;
  /** A fiscal year: `2026회계연도`, `2026年度`, `FY2026`. */
  readonly fiscal?: true;
  readonly bound?: DateBound;
}

/** A span of time of which both ends are said, both inclusive and equally precise: 2014~2018년. */
export interface PeriodFigure extends FigureSpan {
  readonly kind: 'period';
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly fiscal?: true;
}

export type Figure = QuantityFigure | RankFigure | DateFigure | PeriodFigure;
