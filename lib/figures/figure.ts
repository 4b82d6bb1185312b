import type { Bound, PartialDate, Unit } from '@/lib/facts';

/** Where a figure stands in the text it was read from: UTF-16 offsets, `end` exclusive, and the text between. */
interface FigureSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An amount of something. The span includes the hedge (`최대`, `이상`), but not what a count counts. */
export interface QuantityFigure extends FigureSpan {
  readonly kind: 'quantity';
  /** A decimal string, or `1/3` for a ratio. Absent exactly when `bound` is `vague`. */
  readonly amount?: string;
  /** Absent when the text names none: `28조 규모`. */
  readonly unit?: Unit;
  readonly bound: Bound;
  /** So much each year: `매년`, `a year`. */
  readonly per?: 'year';
  /** This figure is the other one in another currency, in brackets behind it: its place in the list. */
  readonly conversionOf?: number;
}

/** A place in a ranking. Exactly one of the three numbers is there. */
export interface RankFigure extends FigureSpan {
  readonly kind: 'rank';
  readonly rank?: number;
  /** Somewhere outside the top N. */
  readonly outside?: number;
  /** Somewhere in the top N. */
  readonly within?: number;
}

/** A date that stands on its own; `올해` or `next spring` need another date and are not read. */
export interface DateFigure extends FigureSpan {
  readonly kind: 'date';
  readonly date: PartialDate;
  /** A fiscal year: `2026회계연도`, `2026年度`, `FY2026`. */
  readonly fiscal?: true;
}

export type Figure = QuantityFigure | RankFigure | DateFigure;
