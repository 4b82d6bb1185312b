/**
 * Numbers as the three languages write them: digits with separators, digits with myriad scales (1조3,600억, 2.9兆),
 * digits with short scales (2.9 billion), and numbers in words where words are usual.
 */
import { addDecimals, canonicalDecimal, shiftDecimal } from './decimal';

export interface Numeral {
  /** UTF-16 offset behind the number. */
  readonly end: number;
  /** A decimal string; absent when the number is vague (10여, 수십). */
  readonly amount?: string;
  /** How its size is written. Bare digits say the least; a myriad scale is a number for certain. */
  readonly scale: 'none' | 'myriad' | 'short' | 'letter';
}

/** Longer runs of digits are codes, not amounts; and BigInt's time grows with the square of the length. */
const MAX_DIGITS = 24;

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

const MYRIADS: Readonly<Record<string, number>> = {
  만: 4,
  万: 4,
  억: 8,
  億: 8,
  조: 12,
  兆: 12,
  경: 16,
  京: 16,
};
const SMALL: Readonly<Record<string, number>> = { 십: 1, 十: 1, 백: 2, 百: 2, 천: 3, 千: 3 };
const WORD_DIGITS: Readonly<Record<string, string>> = {
  일: '1',
  이: '2',
  삼: '3',
  사: '4',
  오: '5',
  육: '6',
  칠: '7',
  팔: '8',
  구: '9',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const SHORT_SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
};
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };

const SHORT_SCALE = /[ -]?(thousand|million|billion|trillion|mln|mn|bln|bn|trn|tn)(?![a-z])/iy;
const LETTER_SCALE = /-?([kmbt])(?:\.(?=-))?(?![a-z])/iy;
/** `1조(Trillion) 파라미터`: the scale once more in another script. */
const GLOSS = /\((?:thousand|million|billion|trillion)\)/iy;

/** What may stand behind loose digits that belong to a scaled number before them: 1만 2,345원. */
const CLOSES_A_SUM = /\s?(?:원|엔|달러|명|円|ドル|ウォン|人)/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function digitsAt(text: string, at: number): { amount: string; end: number } | undefined {
  const match = matchAt(DIGITS, text, at);
  if (!match || match[0].length > MAX_DIGITS) return undefined;
  return { amount: canonicalDecimal(match[0]), end: at + match[0].length };
}

/** Words that only begin like a scale: 15경기, 3조각, 2조직. */
const OTHER_WORD = /경(?![\d\s원엔달여])|조(?=[각직건항합별사짜])/y;

function isOtherWord(text: string, at: number): boolean {
  return matchAt(OTHER_WORD, text, at) !== null;
}

/** One part of a myriad number: `3,600억`, `2천5백만`, `10여억`. */
function partAt(text: string, at: number) {
  const digits = digitsAt(text, at);
  if (!digits) return undefined;
  let { amount, end } = digits;
  let sum = '0';
  let isVague = false;
  let small = SMALL[text[end] ?? ''];
  const hasSmall = small !== undefined;
  while (small !== undefined) {
    sum = addDecimals(sum, shiftDecimal(amount, small));
    end += 1;
    const more = digitsAt(text, end);
    amount = more?.amount ?? '0';
    end = more?.end ?? end;
    small = more ? SMALL[text[end] ?? ''] : undefined;
  }
  if (text[end] === '여' || text[end] === '余') {
    isVague = true;
    end += 1;
  }
  const power = isOtherWord(text, end) ? undefined : MYRIADS[text[end] ?? ''];
  if (power !== undefined) end += 1;
  const total = addDecimals(sum, amount);
  return {
    amount: shiftDecimal(total, power ?? 0),
    end,
    power,
    isVague,
    isScaled: hasSmall || power !== undefined,
  };
}

/**
 * Reads the number that starts with a digit at `at`. Space is allowed between the parts of a myriad number, so that
 * `1조 3,600억` is one number; loose digits behind a space join only when money or people follow.
 */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const first = partAt(text, at);
  if (!first) return undefined;
  let { amount, end, power, isVague } = first;
  if (!first.isScaled) {
    if (isVague) return { end, scale: 'none' };
    const short = matchAt(SHORT_SCALE, text, end);
    const letter = short ? null : matchAt(LETTER_SCALE, text, end);
    const match = short ?? letter;
    if (!match) return { end, amount, scale: 'none' };
    const shift = (short ? SHORT_SCALES : LETTER_SCALES)[(match[1] ?? '').toLowerCase()] ?? 0;
    return {
      end: end + match[0].length,
      amount: shiftDecimal(amount, shift),
      scale: short ? 'short' : 'letter',
    };
  }
  while (power !== undefined) {
    const next = text[end] === ' ' ? end + 1 : end;
    const part = partAt(text, next);
    if (!part || (part.power ?? 0) >= power) break;
    if (part.power === undefined && next > end && !matchAt(CLOSES_A_SUM, text, part.end)) break;
    if (part.power === undefined && part.amount.length > power) break;
    amount = addDecimals(amount, part.amount);
    isVague ||= part.isVague;
    ({ end, power } = part);
  }
  if (text[end] === '여' || text[end] === '余') {
    isVague = true;
    end += 1;
  }
  end += matchAt(GLOSS, text, end)?.[0].length ?? 0;
  return isVague ? { end, scale: 'myriad' } : { end, amount, scale: 'myriad' };
}

/**
 * The amount of a number written in Sino-Korean or Sino-Japanese numerals, or undefined when it is not one.
 * '삼조' → '3000000000000', '이십억' → '2000000000'
 */
export function wordNumeral(word: string): string | undefined {
  let total = '0';
  let section = '0';
  let digit: string | undefined;
  for (const character of word) {
    const small = SMALL[character];
    const myriad = MYRIADS[character];
    if (small !== undefined) {
      section = addDecimals(section, shiftDecimal(digit ?? '1', small));
      digit = undefined;
    } else if (myriad !== undefined) {
      const count = addDecimals(section, digit ?? '0');
      total = addDecimals(total, shiftDecimal(count === '0' ? '1' : count, myriad));
      section = '0';
      digit = undefined;
    } else {
      const value = WORD_DIGITS[character];
      if (value === undefined || digit !== undefined) return undefined;
      digit = value;
    }
  }
  const amount = addDecimals(total, addDecimals(section, digit ?? '0'));
  return amount === '0' ? undefined : amount;
}

const ENGLISH = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const ENGLISH_WORD = /[a-z]+/iy;
const KOREAN = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** The number in English words that starts at `at`: `ten`, `three trillion`. */
export function englishNumeralAt(text: string, at: number): Numeral | undefined {
  const word = matchAt(ENGLISH_WORD, text, at)?.[0];
  const amount = word === undefined ? undefined : englishNumeral(word);
  if (word === undefined || amount === undefined) return undefined;
  const end = at + word.length;
  const short = matchAt(SHORT_SCALE, text, end);
  if (!short) return { end, amount, scale: 'none' };
  const shift = SHORT_SCALES[(short[1] ?? '').toLowerCase()] ?? 0;
  return { end: end + short[0].length, amount: shiftDecimal(amount, shift), scale: 'short' };
}

/** `six` → `'6'`, `Twenty` → `'20'`; 0 to 20. */
export function englishNumeral(word: string): string | undefined {
  const value = ENGLISH.indexOf(word.toLowerCase());
  return value < 0 ? undefined : String(value);
}

/** Native Korean numerals as they stand before a counter: `여섯` → `'6'`; 1 to 10. */
export function koreanNumeral(word: string): string | undefined {
  const value = KOREAN.indexOf(word);
  return value <= 0 ? undefined : String(value);
}

/** Alternatives for a pattern that finds the words above; 한 is left out, being an article as often as a number. */
export const ENGLISH_NUMERALS = ENGLISH.slice(1).toReversed().join('|');
export const KOREAN_NUMERALS = KOREAN.slice(2).toReversed().join('|');
