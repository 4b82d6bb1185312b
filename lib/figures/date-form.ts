import { type CalendarDate, fiscalYearFrom, monthFrom, nearest } from './calendar';
import { type DateBound, type DatePart, HALVES, PHASES, QUARTERS, SEASONS } from './figure';

/**
 * One way of writing a date. The pattern is global and its named groups say what was written:
 *
 * - `year`, `month`, `day`: digits · `era`, `eraYear`: 令和7年 · `monthName`: March
 * - `yearWord`, `fiscalWord`, `monthWord`: 지난해, 今年度, last month, by the words below
 * - `wayWord` with `month` or `day`: 지난 14일, the nearest one that way
 * - `comingSeason` with `season`: next spring, which is this year's or the next's
 * - `quarter`: 1 to 4 · `quarterWord`: third · `half`, `season`, `phase`: by the words below
 * - `monthPhase`, `dayAlone`: a phase of a month, a day without a month; a pattern may use each name once
 * - `toYear`, `toMonth`: the second end of a span written as one: 2014~18년, 1~3월
 */
export interface DateForm {
  readonly pattern: RegExp;
  /** The year is a fiscal year. */
  readonly fiscal?: true;
  /** The date is a limit by its own words: 연내, 年内. */
  readonly until?: true;
}

/** What the words of a language in dates mean. */
export interface DateWords {
  /** How many years from this one. */
  readonly years: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly ways: Readonly<Record<string, 1 | -1>>;
  readonly parts: Readonly<Record<string, DatePart>>;
}

export interface DateGrammar {
  /** Tried in this order; text that one form took is not read again by another. */
  readonly forms: readonly DateForm[];
  /** Patterns for the text up to the date, ending in `$`. */
  readonly boundsBefore: readonly (readonly [DateBound, RegExp])[];
  /** Sticky patterns for what stands behind it. */
  readonly boundsBehind: readonly (readonly [DateBound, RegExp])[];
  readonly words: DateWords;
}

export type DateGroups = Readonly<Partial<Record<string, string>>>;

/** Words are looked up without spaces, dots and capitals: 지난 해, 'Sept.'. */
const plainWord = (word: string): string => word.replace(/[\s.-]+/g, '').toLowerCase();

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The years before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const digits = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

function monthOf({ month, monthName }: DateGroups): number | undefined {
  if (monthName === undefined) return digits(month);
  return ENGLISH_MONTHS.indexOf(plainWord(monthName).slice(0, 3)) + 1;
}

const MONTHS_IN_SEASON = 3;
/** March: the northern year, meteorologists' reckoning. */
const FIRST_MONTH_OF_SPRING = 3;

/** The year of the next such season; undefined when this year's has not begun, since usage differs there. */
function yearOfComing(season: string, { parts }: DateWords, { year, month }: CalendarDate) {
  const seasons: readonly string[] = SEASONS;
  const index = seasons.indexOf(parts[plainWord(season)] ?? '');
  const begins = FIRST_MONTH_OF_SPRING + index * MONTHS_IN_SEASON;
  return month !== undefined && month >= begins ? year + 1 : undefined;
}

function yearOf(groups: DateGroups, words: DateWords, today: CalendarDate | undefined): number | undefined {
  const { year, era, eraYear, yearWord, fiscalWord } = groups;
  if (year !== undefined) return Number(year);
  if (era !== undefined) return (ERAS[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
  if (today === undefined) return undefined;
  if (groups.comingSeason !== undefined) return yearOfComing(groups.season ?? '', words, today);
  const by = words.years[plainWord(yearWord ?? fiscalWord ?? '')];
  if (by === undefined) return undefined;
  return fiscalWord === undefined ? today.year + by : fiscalYearFrom(today, by)?.year;
}

/** The date that the groups of a form say; undefined when it needs a reference date there is none of. */
export function dateOf(
  groups: DateGroups,
  words: DateWords,
  today: CalendarDate | undefined,
): CalendarDate | undefined {
  const month = monthOf(groups);
  const day = digits(groups.day ?? groups.dayAlone);
  const monthAndDay = {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  if (groups.wayWord !== undefined) {
    const way = words.ways[plainWord(groups.wayWord)];
    return today && way && nearest(today, way, monthAndDay);
  }
  if (groups.monthWord !== undefined) {
    const by = words.months[plainWord(groups.monthWord)];
    const found = today && by !== undefined ? monthFrom(today, by) : undefined;
    return found && { ...found, ...monthAndDay };
  }
  const year = yearOf(groups, words, today);
  return year === undefined ? undefined : { year, ...monthAndDay };
}

/** The second end of a span written as one, as precise as its first. */
export function endOf(groups: DateGroups, from: CalendarDate): CalendarDate | undefined {
  const { toYear, toMonth } = groups;
  if (toYear === undefined && toMonth === undefined) return undefined;
  // 2014~18년
  const century = toYear?.length === 2 ? String(from.year).slice(0, 2) : '';
  return {
    year: toYear === undefined ? from.year : Number(century + toYear),
    ...(toMonth === undefined ? {} : { month: Number(toMonth) }),
  };
}

/** The part of the date that is meant. */
export function partOf(groups: DateGroups, { parts }: DateWords): DatePart | undefined {
  if (groups.quarter !== undefined) return QUARTERS[Number(groups.quarter) - 1];
  const word = groups.quarterWord ?? groups.half ?? groups.season ?? groups.phase ?? groups.monthPhase;
  return word === undefined ? undefined : parts[plainWord(word)];
}

/** Makes a dictionary of parts out of lists of words in the order of the calendar. */
export function partWords(
  seasons: readonly string[],
  halves: Readonly<Record<string, 0 | 1>>,
  phases: Readonly<Record<string, 0 | 1 | 2>>,
): Readonly<Record<string, DatePart>> {
  return Object.fromEntries<DatePart>([
    ...seasons.map((word, i) => [word, SEASONS[i % SEASONS.length] ?? 'spring'] as const),
    ...Object.entries(halves).map(([word, i]) => [word, HALVES[i]] as const),
    ...Object.entries(phases).map(([word, i]) => [word, PHASES[i]] as const),
  ]);
}
