import type { PartialDate } from '@/lib/facts';
import type { Language } from '@/lib/text';
import { parsePartialDate } from './calendar';
import type { DateBound, DateFigure, DatePart, PeriodFigure } from './figure';

type WrittenDate = Pick<DateFigure, 'date' | 'part' | 'fiscal' | 'bound'>;
type WrittenPeriod = Pick<PeriodFigure, 'from' | 'to' | 'fiscal'>;
type Write = (date: string) => string;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** How a language writes dates. */
interface DateWriting {
  readonly plain: (year: number, month?: number, day?: number) => string;
  readonly fiscal: Write;
  readonly parts: Readonly<Record<DatePart, Write>>;
  readonly bounds: Readonly<Record<DateBound, Write>>;
  /** Two whole years, which need the word for year only once. */
  readonly years: (from: string, to: string) => string;
  readonly dash: string;
}

const behind =
  (words: string): Write =>
  (date) =>
    `${date}${words}`;
const before =
  (words: string): Write =>
  (date) =>
    `${words}${date}`;

const KOREAN: DateWriting = {
  plain: (year, month, day) => `${year}년${month ? ` ${month}월` : ''}${day ? ` ${day}일` : ''}`,
  fiscal: behind('회계연도'),
  parts: {
    ...{ spring: behind(' 봄'), summer: behind(' 여름'), autumn: behind(' 가을'), winter: behind(' 겨울') },
    ...{ q1: behind(' 1분기'), q2: behind(' 2분기'), q3: behind(' 3분기'), q4: behind(' 4분기') },
    ...{ 'first-half': behind(' 상반기'), 'second-half': behind(' 하반기') },
    ...{ start: behind(' 초'), middle: (date) => `${date} ${date.endsWith('월') ? '중순' : '중반'}` },
    end: behind(' 말'),
  },
  bounds: {
    ...{ from: behind('부터'), until: behind('까지'), before: behind(' 이전'), after: behind(' 이후') },
    about: behind('경'),
  },
  years: (from, to) => `${from}~${to}년`,
  dash: '~',
};

const JAPANESE: DateWriting = {
  plain: (year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
  fiscal: behind('年度'),
  parts: {
    ...{ spring: behind('春'), summer: behind('夏'), autumn: behind('秋'), winter: behind('冬') },
    ...{ q1: behind('第1四半期'), q2: behind('第2四半期'), q3: behind('第3四半期') },
    ...{ q4: behind('第4四半期'), 'first-half': behind('上半期'), 'second-half': behind('下半期') },
    ...{ start: (date) => `${date}${date.endsWith('月') ? '上旬' : '初め'}`, end: behind('末') },
    middle: (date) => `${date}${date.endsWith('月') ? '中旬' : '半ば'}`,
  },
  bounds: {
    ...{ from: behind('から'), until: behind('まで'), before: behind('以前'), after: behind('以後') },
    about: behind('ごろ'),
  },
  years: (from, to) => `${from}〜${to}年`,
  dash: '〜',
};

const ENGLISH: DateWriting = {
  plain: (year, month, day) => {
    const name = month === undefined ? undefined : MONTHS[month - 1];
    if (name === undefined) return String(year);
    return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
  },
  fiscal: before('FY'),
  parts: {
    ...{ spring: before('spring '), summer: before('summer '), autumn: before('autumn ') },
    winter: before('winter '),
    ...{ q1: before('Q1 '), q2: before('Q2 '), q3: before('Q3 '), q4: before('Q4 ') },
    ...{ 'first-half': before('the first half of '), 'second-half': before('the second half of ') },
    ...{ start: before('early '), middle: before('mid-'), end: before('the end of ') },
  },
  bounds: {
    ...{ from: before('from '), until: before('by '), before: before('before '), after: before('after ') },
    about: before('around '),
  },
  years: (from, to) => `${from}–${to}`,
  dash: ' – ',
};

const WRITING: Readonly<Record<Language, DateWriting>> = { ko: KOREAN, ja: JAPANESE, en: ENGLISH };

function plainDate(date: PartialDate, isFiscal: boolean, { plain, fiscal }: DateWriting): string {
  const parsed = parsePartialDate(date);
  if (!parsed) return date;
  const { year, month, day } = parsed;
  return isFiscal && month === undefined ? fiscal(String(year)) : plain(year, month, day);
}

/** Writes a date as a newspaper of the language does: 2026회계연도 1분기부터, 2032年3月まで, by spring 2026. */
export function writeDateReading({ date, part, fiscal, bound }: WrittenDate, language: Language): string {
  const writing = WRITING[language];
  const plain = plainDate(date, fiscal === true, writing);
  const whole = part === undefined ? plain : writing.parts[part](plain);
  return bound === undefined ? whole : writing.bounds[bound](whole);
}

/** Writes a span of time: 2014~2018년, 2026〜2030年度, March 2025 – February 2026. */
export function writePeriodReading({ from, to, fiscal }: WrittenPeriod, language: Language): string {
  const writing = WRITING[language];
  const { years, dash } = writing;
  const areYears = [from, to].every((date) => parsePartialDate(date)?.month === undefined);
  if (!areYears) return `${plainDate(from, false, writing)}${dash}${plainDate(to, false, writing)}`;
  if (!fiscal) return years(from, to);
  return writing.fiscal(`${from}${dash.trim()}${to}`);
}
