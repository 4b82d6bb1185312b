import { type CalendarDate, toPartialDate } from './calendar';
import { type DateForm, type DateGrammar, dateOf, endOf, partOf } from './date-form';
import { ENGLISH_DATES } from './dates-english';
import { JAPANESE_DATES } from './dates-japanese';
import { KOREAN_DATES } from './dates-korean';
import type { DateBound, DateFigure, PeriodFigure } from './figure';
import { matchAt } from './pattern';

/** Dates in digits alone, whatever the language: 2025-11-25, 2025. 11. 25., 2025/11/25. */
const DIGITS: DateGrammar = {
  forms: [
    { pattern: /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/g },
    {
      pattern: /(?<![\d.])(?<year>(?:19|20)\d\d)\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})(?!\d|\.\d)/g,
    },
    { pattern: /(?<![\d/])(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/g },
  ],
  boundsBefore: [],
  boundsBehind: [],
  words: { years: {}, months: {}, ways: {}, parts: {} },
};

const GRAMMARS: readonly DateGrammar[] = [DIGITS, KOREAN_DATES, JAPANESE_DATES, ENGLISH_DATES];
const BOUNDS_BEFORE = GRAMMARS.flatMap(({ boundsBefore }) => boundsBefore);
const BOUNDS_BEHIND = GRAMMARS.flatMap(({ boundsBehind }) => boundsBehind);
/** The longest bound, in UTF-16 units: `no later than the year `. */
const LOOK_BACK = 24;

interface BoundAround {
  readonly start: number;
  readonly end: number;
  readonly bound?: DateBound;
}

/** The bound that stands before or behind a date. */
function boundAround(text: string, start: number, end: number): BoundAround {
  for (const [bound, pattern] of BOUNDS_BEHIND) {
    const match = matchAt(pattern, text, end);
    if (match) return { bound, start, end: end + match[0].length };
  }
  const window = text.slice(Math.max(0, start - LOOK_BACK), start);
  for (const [bound, pattern] of BOUNDS_BEFORE) {
    const match = pattern.exec(window);
    if (match) return { bound, start: start - match[0].length, end };
  }
  return { start, end };
}

function read(
  text: string,
  match: RegExpExecArray,
  { fiscal, until }: DateForm,
  { words }: DateGrammar,
  today: CalendarDate | undefined,
): DateFigure | PeriodFigure | undefined {
  const groups = match.groups ?? {};
  const calendar = dateOf(groups, words, today);
  const date = calendar && toPartialDate(calendar);
  if (!calendar || date === undefined) return undefined;
  const isFiscal = fiscal ? { fiscal } : {};
  const at = { start: match.index, end: match.index + match[0].length, text: match[0] };
  const last = endOf(groups, calendar);
  if (last) {
    const to = toPartialDate(last);
    return to !== undefined && date < to ? { kind: 'period', from: date, to, ...isFiscal, ...at } : undefined;
  }
  const part = partOf(groups, words);
  const around = boundAround(text, at.start, at.end);
  const bound = until ? 'until' : around.bound;
  return {
    kind: 'date',
    date,
    ...(part ? { part } : {}),
    ...isFiscal,
    ...(bound ? { bound } : {}),
    start: around.start,
    end: around.end,
    text: text.slice(around.start, around.end),
  };
}

/**
 * The dates and spans of dates in plain text, in no particular order; none overlaps another. Without `today` those
 * that are said from another date (지난해, next spring) stay unread.
 */
export function readDates(text: string, today: CalendarDate | undefined): (DateFigure | PeriodFigure)[] {
  const found: (DateFigure | PeriodFigure)[] = [];
  const taken = new Set<number>();
  for (const grammar of GRAMMARS) {
    for (const form of grammar.forms) {
      for (const match of text.matchAll(form.pattern)) {
        const end = match.index + match[0].length;
        if (taken.has(match.index) || taken.has(end - 1)) continue;
        // What has a date's form and is none, or cannot be told without `today`, is not read in pieces either.
        for (let at = match.index; at < end; at += 1) taken.add(at);
        const figure = read(text, match, form, grammar, today);
        if (figure) found.push(figure);
      }
    }
  }
  return found;
}
