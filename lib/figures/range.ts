/** The second end of a range: `~5조`, `-10`, ` to 20`. */
import { compareDecimals, shiftDecimal } from './decimal';
import { ENGLISH_NUMERALS } from './number-words';
import { type Factor, type Numeral, numeralAt } from './numeral';
import { matchAt } from './pattern';

/** A tilde may stand alone between its ends, a dash between two signs of money; else it must touch both. */
const SIGN = / ?[~∼〜] ?(?=\S)|[–—-](?=[\d$¥₩])| [–—] (?=[$¥₩])/y;
const TO = / to (?=[\d$¥₩])/y;
const AND = / and (?=[\d$¥₩])/y;
/** From 5 to 10 is a change, and so is rose 5% to 10%. */
const CHANGE_BEFORE =
  /\b(?:from|rose|fell|grew|up|down|by|gained|lost|climbed|dropped|jumped|slid|slipped|increased|decreased|rising|falling) (?:[a-z]+ )?$/i;
const BETWEEN_BEFORE = /\b[Bb]etween (?:about )?$/;
/** UTF-16 units. */
const LOOK_BACK = 24;
/** The sign of money before the second number. */
const SYMBOL = /(?:US)?[$¥₩]? ?/y;

/** `One to` two trillion, `three or` four firms: half of what is said stands before the number. */
const HALF_BEFORE = new RegExp(`(?<!\\bfrom )\\b(?:${ENGLISH_NUMERALS}|\\d[\\d.,]*) (?:to|or) $`, 'i');

/** Whether the number at `start` is the second of a range whose first cannot be read. */
export const isSecondHalf = (text: string, start: number): boolean =>
  HALF_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start));

/** What joins the number before `at` to another, behind its own unit or not. */
export interface Joint {
  /** Where the second number begins. */
  readonly second: number;
  /** Where the range begins, when a word opens it: between. */
  readonly start: number;
  /** `5% to 10` may be no range at all; a sign always joins something. */
  readonly isWord: boolean;
}

/**
 * The joint of a range between a figure from `start` to `end` and what follows; undefined when there is none.
 * `start` is where the sign of money before the number begins, if there is one.
 */
export function jointAt(text: string, start: number, end: number): Joint | undefined {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const between = BETWEEN_BEFORE.exec(before)?.[0].length ?? 0;
  const match =
    matchAt(SIGN, text, end) ??
    (between > 0 ? matchAt(AND, text, end) : null) ??
    (CHANGE_BEFORE.test(before) ? null : matchAt(TO, text, end));
  if (!match) return undefined;
  const behind = end + match[0].length;
  const second = behind + (matchAt(SYMBOL, text, behind)?.[0].length ?? 0);
  return { second, start: start - between, isWord: /[a-z]/.test(match[0]) };
}

/** The number at the joint's second end. */
export const secondNumeral = (text: string, { second }: Joint): Numeral | undefined =>
  /\d/.test(text[second] ?? '') ? numeralAt(text, second) : undefined;

/** Digits behind which a number may stand without the scale of the one it is paired with: 5000~1만, not 5~1만. */
const ENOUGH_DIGITS = 3;

/** The power of ten that the second number lends the first; undefined when neither lends nor need lend. */
function lent(first: Factor, second: Factor): number | undefined {
  if (first.large > 0) return undefined;
  // 2~3천억 are thousands both, 5천~8천억 say so themselves.
  const power = (first.small > 0 ? 0 : second.small) + second.large;
  return power === 0 ? undefined : power;
}

/**
 * The ends of a range. A first number without a scale takes the second's where that makes it the lesser (3~5조,
 * 5–10 billion), and stands for itself where it does not (5000~1만). Undefined when that would be a guess.
 */
export function endsOf(first: Numeral, second: Numeral): readonly [string, string] | undefined {
  const { amount: low } = first;
  const { amount: high } = second;
  if (low === undefined || high === undefined) return undefined;
  const isAscending = compareDecimals(low, high) < 0;
  const isBare = first.factor?.large === 0;
  // 1~1조5000억
  if (isBare && !second.factor) return undefined;
  const power = first.factor && second.factor && lent(first.factor, second.factor);
  if (power === undefined) return isAscending ? [low, high] : undefined;
  const scaled = shiftDecimal(low, power);
  if (compareDecimals(scaled, high) < 0) return [scaled, high];
  return isAscending && low.length >= ENOUGH_DIGITS ? [low, high] : undefined;
}
