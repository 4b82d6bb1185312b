/** Calendar dates as `PartialDate` strings, and those that are said from another date: last year, 내달 5일. */
import type { PartialDate } from '@/lib/facts';

/** A year, a month of it, a day of that; as precise as it is known. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTHS = 12;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date as a string; undefined when the calendar has no such day: 2025-02-29. */
export function toPartialDate({ year, month, day }: CalendarDate): PartialDate | undefined {
  if (month === undefined) return day === undefined ? String(year) : undefined;
  if (month < 1 || month > MONTHS) return undefined;
  const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  return day < 1 || day > daysIn(year, month) ? undefined : `${yearAndMonth}-${String(day).padStart(2, '0')}`;
}

/** `2025-11` → year 2025, month 11; undefined for what is no date. */
export function parsePartialDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  return toPartialDate(date) === text ? date : undefined;
}

/** The month so many months away. */
function shiftMonth(year: number, month: number, by: number): CalendarDate {
  const count = year * MONTHS + month - 1 + by;
  return { year: Math.floor(count / MONTHS), month: (count % MONTHS) + 1 };
}

/** The month `by` months from the reference date's; undefined when that is known only to the year. */
export function monthFrom({ year, month }: CalendarDate, by: number): CalendarDate | undefined {
  return month === undefined ? undefined : shiftMonth(year, month, by);
}

/**
 * The fiscal year `by` years from the one the reference date lies in: April to March, as the Japanese government and
 * most Japanese firms count.
 */
export function fiscalYearFrom({ year, month }: CalendarDate, by: number): CalendarDate | undefined {
  if (month === undefined) return undefined;
  return { year: (month < 4 ? year - 1 : year) + by };
}

/**
 * The nearest `month` or `day` before (`-1`) or after (`1`) the reference date: 지난 14일, 오는 3월. Undefined when it
 * would be the reference's own, since usage differs there.
 */
export function nearest(
  today: CalendarDate,
  way: 1 | -1,
  { month, day }: { readonly month?: number; readonly day?: number },
): CalendarDate | undefined {
  if (today.month === undefined) return undefined;
  if (month === undefined) {
    if (day === undefined || today.day === undefined || day === today.day) return undefined;
    const isThisMonth = way === 1 ? day > today.day : day < today.day;
    return { ...shiftMonth(today.year, today.month, isThisMonth ? 0 : way), day };
  }
  if (month === today.month) return undefined;
  const isThisYear = way === 1 ? month > today.month : month < today.month;
  const year = isThisYear ? today.year : today.year + way;
  return { year, month, ...(day === undefined ? {} : { day }) };
}

/** The last of `years` years of which `from` begins the first; undefined when `from` names a day. */
export function endOfYears({ year, month, day }: CalendarDate, years: number): CalendarDate | undefined {
  if (day !== undefined) return undefined;
  return month === undefined ? { year: year + years - 1 } : shiftMonth(year, month, years * MONTHS - 1);
}
