/** Numbers in words: 삼조, 三兆, 여섯, twenty-five. */
import { addDecimals, shiftDecimal } from './decimal';
import { type Numeral, shortScaleAt } from './numeral';
import { matchAt } from './pattern';
import { MYRIADS, SMALL } from './scale';

const SINO_DIGITS: Readonly<Record<string, string>> = {
  ...{ 일: '1', 이: '2', 삼: '3', 사: '4', 오: '5', 육: '6', 칠: '7', 팔: '8', 구: '9' },
  ...{ 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
};

/**
 * The amount of a number written in Sino-Korean or Sino-Japanese numerals, or undefined when it is not one.
 * '삼조' → '3000000000000', '이십억' → '2000000000', '십이' → '12'
 */
export function sinoNumeral(word: string): string | undefined {
  let total = '0';
  let section = '0';
  let digit: string | undefined;
  let lastSmall = Number.POSITIVE_INFINITY;
  let lastMyriad = Number.POSITIVE_INFINITY;
  for (const character of word) {
    const small = SMALL[character];
    const myriad = MYRIADS[character];
    const value = SINO_DIGITS[character];
    if (small !== undefined && small < lastSmall) {
      section = addDecimals(section, shiftDecimal(digit ?? '1', small));
      lastSmall = small;
      digit = undefined;
    } else if (myriad !== undefined && myriad < lastMyriad) {
      const count = addDecimals(section, digit ?? '0');
      total = addDecimals(total, shiftDecimal(count === '0' ? '1' : count, myriad));
      section = '0';
      lastMyriad = myriad;
      lastSmall = Number.POSITIVE_INFINITY;
      digit = undefined;
    } else if (value !== undefined && digit === undefined) {
      digit = value;
    } else {
      return undefined;
    }
  }
  const amount = addDecimals(total, addDecimals(section, digit ?? '0'));
  return amount === '0' ? undefined : amount;
}

const NATIVE_ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const NATIVE_TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

/** Native Korean numerals as they stand before a counter: `여섯` → `'6'`, `열두` → `'12'`, `스무` → `'20'`; 1 to 99. */
export function nativeNumeral(word: string): string | undefined {
  if (word === '스무') return '20';
  const tens = Math.max(
    0,
    NATIVE_TENS.findIndex((ten) => ten !== '' && word.startsWith(ten)),
  );
  const ones = NATIVE_ONES.indexOf(word.slice(NATIVE_TENS[tens]?.length));
  return ones < 0 || tens + ones === 0 ? undefined : String(tens * 10 + ones);
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `six` → `'6'`, `Twenty` → `'20'`, `twenty-five` → `'25'`; 0 to 99. */
export function englishNumeral(word: string): string | undefined {
  const [first = '', second] = word.toLowerCase().split('-');
  const one = ONES.indexOf(first);
  const ten = TENS.indexOf(first);
  if (second === undefined) return one >= 0 ? String(one) : ten > 0 ? String(ten * 10) : undefined;
  const unit = ONES.indexOf(second);
  return ten > 1 && unit > 0 && unit < 10 ? String(ten * 10 + unit) : undefined;
}

const ENGLISH_WORD = /[a-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine)\b)?/iy;
const HUNDRED = /[ -]hundred(?![a-z])(?: (?:and )?([a-z]+(?:-[a-z]+)?)(?![a-z]))?/iy;

/** The number in English words that starts at `at`: `ten`, `three trillion`, `two hundred and fifty million`. */
export function englishNumeralAt(text: string, at: number): Numeral | undefined {
  const word = matchAt(ENGLISH_WORD, text, at)?.[0];
  const isOne = word !== undefined && /^an?$/i.test(word);
  let amount = isOne ? '1' : word === undefined ? undefined : englishNumeral(word);
  if (word === undefined || amount === undefined) return undefined;
  let end = at + word.length;
  const hundred = isOne ? null : matchAt(HUNDRED, text, end);
  if (hundred) {
    const rest = hundred[1] === undefined ? undefined : englishNumeral(hundred[1]);
    amount = addDecimals(shiftDecimal(amount, 2), rest ?? '0');
    const words = rest === undefined ? (/^.hundred/i.exec(hundred[0])?.[0] ?? '') : hundred[0];
    end += words.length;
  }
  const short = shortScaleAt(text, end);
  if (!short) return isOne ? undefined : { end, amount, scale: 'none' };
  const { power } = short;
  return {
    end: short.end,
    amount: shiftDecimal(amount, power),
    scale: 'short',
    factor: { small: 0, large: power },
  };
}

const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');

/** Alternatives for a pattern that finds the words above; 한 is left out, being an article as often as a number. */
export const ENGLISH_NUMERALS = longestFirst([...ONES.slice(1), ...TENS.slice(2)]);
export const NATIVE_NUMERALS = `(?:열|스물|서른|마흔|쉰)(?:${longestFirst(NATIVE_ONES.slice(1))})|스무|${longestFirst([...NATIVE_ONES.slice(2), ...NATIVE_TENS.slice(1, 6)])}`;
