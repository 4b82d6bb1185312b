import type { Language } from '@/lib/text';

/** `2024`, `2024-06`, `2024-06-19`: the precision is part of the date. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const LOCALES: Readonly<Record<Language, string>> = { ko: 'ko-KR', ja: 'ja-JP', en: 'en-US' };

/**
 * A date as a newspaper of the language writes it, no more precise than it is known:
 * `2024-06` → `2024년 6월`, `2024年6月`, `June 2024`. What is not a date comes back as it is.
 */
export function writeDate(date: string, language: Language): string {
  const [, year, month, day] = PARTIAL_DATE.exec(date) ?? [];
  if (year === undefined) return date;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    // Dates are calendar dates: the reader's own time zone must not move them.
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

/** A period in words (`2024~2025년`, `FY2024–2028`, `2030年まで`), or undefined when neither end is known. */
export function writePeriod(
  { from, to, fiscal }: { readonly from?: string; readonly to?: string; readonly fiscal?: boolean },
  language: Language,
): string | undefined {
  const wholeYears = [from, to].every((end) => end === undefined || /^\d{4}$/.test(end));
  const words = PERIODS[language];
  const write = (date: string) =>
    wholeYears && fiscal === true ? words.fiscal(date) : writeDate(date, language);
  if (from !== undefined && to !== undefined) {
    if (from === to) return write(from);
    // 2024~2025년, not 2024년~2025년.
    if (!wholeYears) return `${write(from)}${words.dash}${write(to)}`;
    return fiscal === true
      ? words.fiscal(`${from}${words.yearDash}${to}`)
      : words.years(`${from}${words.yearDash}${to}`);
  }
  if (from !== undefined) return words.since(write(from));
  return to === undefined ? undefined : words.until(write(to));
}

interface PeriodWords {
  readonly years: (years: string) => string;
  readonly fiscal: (years: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly yearDash: string;
  readonly dash: string;
}

const PERIODS: Readonly<Record<Language, PeriodWords>> = {
  ko: {
    years: (years) => `${years}년`,
    fiscal: (years) => `${years} 회계연도`,
    since: (from) => `${from}부터`,
    until: (to) => `${to}까지`,
    yearDash: '~',
    dash: '~',
  },
  ja: {
    years: (years) => `${years}年`,
    fiscal: (years) => `${years}年度`,
    since: (from) => `${from}から`,
    until: (to) => `${to}まで`,
    yearDash: '〜',
    dash: '〜',
  },
  en: {
    years: (years) => years,
    fiscal: (years) => `FY${years}`,
    since: (from) => `from ${from}`,
    until: (to) => `until ${to}`,
    yearDash: '–',
    dash: ' – ',
  },
};
