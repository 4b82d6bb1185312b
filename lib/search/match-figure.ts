import type { Amount, Fact } from '@/lib/facts';
import {
  compareDecimals,
  type DateFigure,
  type Figure,
  type PeriodFigure,
  type QuantityFigure,
  readFigures,
} from '@/lib/figures';
import type { Match, SearchReason } from './result';

/** A number nobody gave a unit: a year, or the digits of an amount. */
const BARE_NUMBER = /^\d[\d,.]*$/;

/** What a query asks for by figure. */
export interface FigureQuery {
  readonly figures: readonly Figure[];
  readonly digits: string | undefined;
}

/** Undefined when the query names no figure. */
export function readFigureQuery(query: string): FigureQuery | undefined {
  const figures = readFigures(query);
  const digits = BARE_NUMBER.test(query) ? query.replaceAll(',', '') : undefined;
  return figures.length === 0 && digits === undefined ? undefined : { figures, digits };
}

function isSameNumber(a: string, b: string): boolean {
  return a.includes('/') || b.includes('/') ? a === b : compareDecimals(a, b) === 0;
}

/** Whether the number is the one asked for, or lies in the range asked for: 3~5조엔 finds 4조엔. */
function isAskedFor(asked: QuantityFigure, amount: string): boolean {
  if (asked.amount !== undefined) return isSameNumber(asked.amount, amount);
  if (asked.between === undefined || amount.includes('/')) return false;
  const [low, high] = asked.between;
  return compareDecimals(low, amount) <= 0 && compareDecimals(amount, high) <= 0;
}

/** The range of the figure within what is printed, or all of it. */
function printedMatch(reason: SearchReason, printed: string, isMeant: (figure: Figure) => boolean): Match {
  const figure = readFigures(printed).find(isMeant);
  return { reason, matched: printed, spans: [figure ? [figure.start, figure.end] : [0, printed.length]] };
}

function matchAmount(value: Amount, query: FigureQuery): Match | undefined {
  const states = (amount: string | undefined, unit: string | undefined, asked: Figure) =>
    asked.kind === 'quantity' &&
    amount !== undefined &&
    (asked.unit === undefined || asked.unit === unit) &&
    isAskedFor(asked, amount);
  const asked = query.figures.find((figure) => states(value.amount, value.unit, figure));
  if (asked) {
    return printedMatch('amount', value.printed, (figure) =>
      figure.kind === 'quantity' ? states(figure.amount, figure.unit, asked) : false,
    );
  }
  if (query.digits === undefined || query.digits.length < 2) return undefined;
  const printed = value.printed.replaceAll(',', '');
  const isThere = new RegExp(`(?<![\\d.])${query.digits.replaceAll('.', '\\.')}(?![\\d.])`).test(printed);
  return isThere
    ? { reason: 'amount', matched: value.printed, spans: [[0, value.printed.length]] }
    : undefined;
}

/** Whether the ends of a period are the dates asked for, or one of them is the date. */
function isPeriodAskedFor(
  asked: DateFigure | PeriodFigure,
  from: string | undefined,
  to: string | undefined,
): boolean {
  if (asked.kind === 'date') return [from, to].some((end) => end?.startsWith(asked.date));
  return from?.startsWith(asked.from) === true && to?.startsWith(asked.to) === true;
}

/** How a fact answers to the figures of a query: its amount or conversion, its place, its date or period. */
export function matchFigure(fact: Fact, query: FigureQuery): Match | undefined {
  const { value, period } = fact;
  if (value.kind === 'quantity') {
    const match = matchAmount(value, query) ?? (value.conversion && matchAmount(value.conversion, query));
    if (match) return match;
  }
  for (const asked of query.figures) {
    if (asked.kind === 'rank' && value.kind === 'rank') {
      const isSame =
        asked.rank === value.rank && asked.outside === value.outside && asked.within === value.within;
      if (isSame) return printedMatch('rank', value.printed, ({ kind }) => kind === 'rank');
    }
    if (asked.kind === 'date' && value.kind === 'date' && value.date.startsWith(asked.date)) {
      return printedMatch('date', value.printed, ({ kind }) => kind === 'date');
    }
    if (asked.kind !== 'date' && asked.kind !== 'period') continue;
    if (period && isPeriodAskedFor(asked, period.from, period.to)) {
      return printedMatch('date', period.printed, (figure) =>
        figure.kind === 'date'
          ? isPeriodAskedFor(asked, figure.date, figure.date)
          : figure.kind === 'period' && isPeriodAskedFor(asked, figure.from, figure.to),
      );
    }
  }
  return undefined;
}
