/** Two figures that together say one span of time: 2025년 3월부터 2026년 2월까지, 2026년도부터 5년간. */
import { endOfYears, parsePartialDate, toPartialDate } from './calendar';
import type { DateFigure, Figure, PeriodFigure } from './figure';

const DASH = /^ ?[~∼〜–—-] ?$/;
/** Behind `from`, or between two dates that bear no bound. */
const TO = /^(?: to | through |에서 )$/;
/** `1973年から1974年`: the first date closes with the word for from, so nothing need stand between. */
const FROM_BEHIND = /(?:から|부터)$/;
/** Between a first date and a number of years. */
const THEN = /^(?:,? ?(?:향후|앞으로|총|한|の|for|over)? ?)$/;
const BETWEEN_BEFORE = /\bbetween $/i;
/** UTF-16 units. */
const LONGEST_BETWEEN = 8;
/** A plan runs for years, not for centuries. */
const MOST_YEARS = 100;

function isSamePrecision(a: DateFigure, b: DateFigure): boolean {
  return a.date.length === b.date.length && a.fiscal === b.fiscal && !a.part && !b.part && a.date < b.date;
}

/** Whether two dates with `gap` between them are the ends of one span. */
function areEnds(a: DateFigure, b: DateFigure, gap: string): boolean {
  if (!isSamePrecision(a, b)) return false;
  if (DASH.test(gap)) return (!a.bound || a.bound === 'from') && (!b.bound || b.bound === 'until');
  const isOpened = a.bound === 'from';
  if (isOpened && gap.trim() === '' && (b.bound === 'until' || (!b.bound && FROM_BEHIND.test(a.text))))
    return true;
  if (b.bound === 'until') return !a.bound && gap === '에서 ';
  return !b.bound && (isOpened || !a.bound) && TO.test(gap);
}

function spanOfDates(a: DateFigure, b: DateFigure, text: string): PeriodFigure | undefined {
  const gap = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - LONGEST_BETWEEN), a.start);
  const between = gap === ' and ' ? (BETWEEN_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  const isBetween = between > 0 && !a.bound && !b.bound && isSamePrecision(a, b);
  if (!isBetween && !areEnds(a, b, gap)) return undefined;
  return period(a, a.date, b.date, a.start - between, b.end, text);
}

function period(
  { fiscal }: DateFigure,
  from: string,
  to: string,
  start: number,
  end: number,
  text: string,
): PeriodFigure {
  return {
    kind: 'period',
    from,
    to,
    ...(fiscal ? { fiscal } : {}),
    start,
    end,
    text: text.slice(start, end),
  };
}

/** A first date and a number of years, in either order: 2026年度から5年間, five years from 2026. */
function spanOfYears(a: Figure, b: Figure, text: string): PeriodFigure | undefined {
  const [date, years] = a.kind === 'date' ? [a, b] : [b, a];
  if (date.kind !== 'date' || date.bound !== 'from' || date.part) return undefined;
  if (years.kind !== 'quantity' || years.unit !== 'years' || years.bound !== 'exact') return undefined;
  const gap = text.slice(a.end, b.start);
  if (a === date ? !THEN.test(gap) : gap !== ' ') return undefined;
  const count = Number(years.amount);
  const from = parsePartialDate(date.date);
  if (!from || !Number.isInteger(count) || count < 2 || count > MOST_YEARS) return undefined;
  const last = endOfYears(from, count);
  const to = last && toPartialDate(last);
  return to === undefined ? undefined : period(date, date.date, to, a.start, b.end, text);
}

/** The figures in the order of the text, with those that are two ends of one span made one. */
export function joinPeriods(figures: readonly Figure[], text: string): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const span =
      last &&
      (last.kind === 'date' && figure.kind === 'date'
        ? spanOfDates(last, figure, text)
        : spanOfYears(last, figure, text));
    if (span) joined[joined.length - 1] = span;
    else joined.push(figure);
  }
  return joined;
}
