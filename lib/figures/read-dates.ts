import type { DateFigure } from './figure';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const MONTH = MONTHS.map((month) => `${month[0]?.toUpperCase()}${month.slice(1)}`).join('|');
const YEAR = '(?:19|20)\\d\\d';

interface Form {
  readonly pattern: RegExp;
  readonly parts: (match: RegExpExecArray) => readonly (string | undefined)[];
  readonly fiscal?: true;
}

const yearMonthDay = (match: RegExpExecArray) => [match[1], match[2], match[3]];
const onlyYear = (match: RegExpExecArray) => [match[1]];
const monthNumber = (name: string | undefined) => String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);

/** Tried in this order; text that one form took is not read again by another. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`(?<!\\d)(${YEAR}) ?(?:회계 ?연도|年度|년도)`, 'g'), parts: onlyYear, fiscal: true },
  { pattern: new RegExp(`\\b(?:FY|fiscal (?:year )?) ?(${YEAR})\\b`, 'gi'), parts: onlyYear, fiscal: true },
  // Not 2030년대 (a decade), 1000년간 (a span).
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})년(?!대|간| ?동안)(?: ?(\\d{1,2})월(?: ?(\\d{1,2})일)?)?`, 'g'),
    parts: yearMonthDay,
  },
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})年(?![代間])(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?`, 'g'),
    parts: yearMonthDay,
  },
  { pattern: new RegExp(`(?<!\\d)(${YEAR})-(\\d\\d)-(\\d\\d)(?!\\d)`, 'g'), parts: yearMonthDay },
  { pattern: new RegExp(`(?<!\\d)(${YEAR})\\. ?(\\d{1,2})\\. ?(\\d{1,2})(?!\\d)`, 'g'), parts: yearMonthDay },
  {
    pattern: new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})\\b`, 'g'),
    parts: (match) => [match[3], monthNumber(match[1]), match[2]],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) (${MONTH}) (${YEAR})\\b`, 'g'),
    parts: (match) => [match[3], monthNumber(match[2]), match[1]],
  },
  {
    pattern: new RegExp(`\\b(${MONTH}),? (${YEAR})\\b`, 'g'),
    parts: (match) => [match[2], monthNumber(match[1])],
  },
  // A bare year counts in a span of years, or behind an English word that takes a year.
  { pattern: new RegExp(`(?<![\\d.,])(${YEAR})(?= ?[~〜–-] ?${YEAR}(?!\\d))`, 'g'), parts: onlyYear },
  { pattern: new RegExp(`(?<=${YEAR} ?[~〜–-] ?)(${YEAR})(?![\\d,.]\\d|\\d)`, 'g'), parts: onlyYear },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|by|since|until|from|to|through|before|after|during|early|late|mid|spring|summer|autumn|fall|winter|for|of|the|year|and)[ -])(${YEAR})(?![\\d%]|[.,]\\d| (?:yen|won|dollars))\\b`,
      'gi',
    ),
    parts: onlyYear,
  },
];

function partialDate(parts: readonly (string | undefined)[]): string | undefined {
  const [year, month, day] = parts;
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${yearAndMonth}-${day.padStart(2, '0')}`;
}

/** The dates in text that `foldWidth` has made plain, in no particular order; none overlaps another. */
export function readDates(text: string): DateFigure[] {
  const found: DateFigure[] = [];
  const taken = new Set<number>();
  for (const { pattern, parts, fiscal } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const date = partialDate(parts(match));
      const start = match.index;
      const end = start + match[0].length;
      if (date === undefined || taken.has(start) || taken.has(end - 1)) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      found.push({
        kind: 'date',
        date,
        ...(fiscal ? { fiscal } : {}),
        start,
        end,
        text: text.slice(start, end),
      });
    }
  }
  return found;
}
