/**
 * Numbers that begin with a digit, as the three languages write them: with separators, with myriad scales
 * (1조3,600억, 2.9兆), with short scales (2.9 billion, 3bn, 70B).
 */
import { addDecimals, canonicalDecimal, shiftDecimal } from './decimal';
import { matchAt } from './pattern';
import { LETTERS, MYRIADS, SHORT, SMALL } from './scale';

export interface Numeral {
  /** UTF-16 offset behind the number. */
  readonly end: number;
  /** A decimal string; absent when the number is vague (10여, 수십). */
  readonly amount?: string;
  /** How its size is written. Bare digits say the least; a myriad scale is a number for certain. */
  readonly scale: 'none' | 'myriad' | 'short' | 'letter';
  /**
   * The powers of ten of its scale words when it is one number times those and no sum: 5천억 is 5 · 10³ · 10⁸, small 3
   * and large 8; 300 is small 0 and large 0; 1만5000 and 2천5백 are sums.
   */
  readonly factor?: Factor;
}

export interface Factor {
  readonly small: number;
  readonly large: number;
}

/** Longer runs of digits are codes, not amounts; and BigInt's time grows with the square of the length. */
const MAX_DIGITS = 24;
/** The same in UTF-16 units, with every comma and a point. */
const MAX_LENGTH = 32;

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
/** 007 is a name. */
const LEADING_ZERO = /^0\d/;

const SHORT_SCALE = /[ -]?(thousand|million|billion|trillion|mln|mn|bln|bn|trn|tn)(?![a-z])/iy;
const LETTER_SCALE = /-?([kmbt])(?:\.(?=-))?(?![a-z])/iy;
/** `1조(Trillion) 파라미터`: the scale once more in another script. */
const GLOSS = /\((?:thousand|million|billion|trillion)\)/iy;

/** What may stand behind loose digits that belong to a scaled number before them: 1만 2,345원. */
const CLOSES_A_SUM = /\s?(?:원|엔|달러|명|円|ドル|ウォン|人)/y;

/** Words that only begin like a scale: 15경기, 3조각, 2조직, 京都. */
const OTHER_WORD =
  /경(?![\d\s원엔달여개])|조(?=[각직건항합별사짜례])|京(?=[都城成])|천(?=[안체])|백(?=신)|만(?=[에이큼])/y;

/** 10여, 10余; and 400억여. */
const ODD = /[여余](?![름러])/y;

function digitsAt(text: string, at: number): { amount: string; end: number } | undefined {
  const match = matchAt(DIGITS, text, at);
  if (!match || match[0].length > MAX_LENGTH || LEADING_ZERO.test(match[0])) return undefined;
  const amount = canonicalDecimal(match[0]);
  return amount.length > MAX_DIGITS ? undefined : { amount, end: at + match[0].length };
}

interface Part {
  readonly amount: string;
  readonly end: number;
  /** The power of its myriad. */
  readonly power: number | undefined;
  readonly isVague: boolean;
  /** The power of its only small scale, 0 without one; undefined when it is a sum: 2천5백. */
  readonly small: number | undefined;
}

function scaleOf(scales: Readonly<Record<string, number>>, text: string, at: number): number | undefined {
  return matchAt(OTHER_WORD, text, at) ? undefined : scales[text[at] ?? ''];
}

/** One part of a myriad number: `3,600억`, `2천5백만`, `10여억`. */
function partAt(text: string, at: number): Part | undefined {
  const digits = digitsAt(text, at);
  if (!digits) return undefined;
  let { amount, end } = digits;
  let sum = '0';
  let small = scaleOf(SMALL, text, end);
  const firstSmall = small ?? 0;
  const { end: behindFirst } = digits;
  while (small !== undefined) {
    sum = addDecimals(sum, shiftDecimal(amount, small));
    end += 1;
    const more = digitsAt(text, end);
    amount = more?.amount ?? '0';
    end = more?.end ?? end;
    small = more && scaleOf(SMALL, text, end);
  }
  const isSum = firstSmall > 0 && end > behindFirst + 1;
  const isVague = matchAt(ODD, text, end) !== null;
  if (isVague) end += 1;
  const power = scaleOf(MYRIADS, text, end);
  if (power !== undefined) end += 1;
  return {
    amount: shiftDecimal(addDecimals(sum, amount), power ?? 0),
    end,
    power,
    isVague,
    small: isSum ? undefined : firstSmall,
  };
}

/** Digits without a myriad, and what scales them. */
function shortNumeral(text: string, { amount, end, isVague }: Part): Numeral {
  if (isVague) return { end, scale: 'none' };
  const short = matchAt(SHORT_SCALE, text, end);
  const match = short ?? matchAt(LETTER_SCALE, text, end);
  if (!match) return { end, amount, scale: 'none', factor: { small: 0, large: 0 } };
  const power = (short ? SHORT : LETTERS)[(match[1] ?? '').toLowerCase()] ?? 0;
  return {
    end: end + match[0].length,
    amount: shiftDecimal(amount, power),
    scale: short ? 'short' : 'letter',
    factor: { small: 0, large: power },
  };
}

/** Whether `part`, behind a space or not, goes on with the number whose last scale was `power`. */
function continues(text: string, part: Part, power: number, isSpaced: boolean): boolean {
  if (part.power !== undefined) return part.power < power;
  const [whole = ''] = part.amount.split('.');
  if (whole.length > power) return false;
  return !isSpaced || matchAt(CLOSES_A_SUM, text, part.end) !== null;
}

/**
 * Reads the number that starts with a digit at `at`. Space is allowed between the parts of a myriad number, so that
 * `1조 3,600억` is one number; loose digits behind a space join only when money or people follow. Undefined when the
 * digits are no number: 007, 1조2조.
 */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const first = partAt(text, at);
  if (!first) return undefined;
  if (first.small === 0 && first.power === undefined) return shortNumeral(text, first);
  let { amount, end, power, isVague } = first;
  let isSum = first.small === undefined;
  while (power !== undefined) {
    const isSpaced = text[end] === ' ';
    const part = partAt(text, isSpaced ? end + 1 : end);
    if (!part || !continues(text, part, power, isSpaced)) break;
    amount = addDecimals(amount, part.amount);
    isVague ||= part.isVague;
    isSum = true;
    ({ end, power } = part);
  }
  if (/\d/.test(text[end] ?? '')) return undefined;
  if (matchAt(ODD, text, end)) {
    isVague = true;
    end += 1;
  }
  end += matchAt(GLOSS, text, end)?.[0].length ?? 0;
  if (isVague) return { end, scale: 'myriad' };
  if (isSum) return { end, amount, scale: 'myriad' };
  return { end, amount, scale: 'myriad', factor: { small: first.small ?? 0, large: first.power ?? 0 } };
}

/** The short scale that stands at `at`, as a number of its own: ` trillion` of `one trillion`. */
export function shortScaleAt(text: string, at: number): { end: number; power: number } | undefined {
  const match = matchAt(SHORT_SCALE, text, at);
  if (!match) return undefined;
  return { end: at + match[0].length, power: SHORT[(match[1] ?? '').toLowerCase()] ?? 0 };
}
