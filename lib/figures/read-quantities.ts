import { shiftDecimal } from './decimal';
import { isEnglishCount } from './english-count';
import type { QuantityFigure } from './figure';
import { hedgeBefore, hedgeBehind } from './hedge';
import { markNoAmounts } from './no-figure';
import {
  ENGLISH_NUMERALS,
  englishNumeralAt,
  KOREAN_NUMERALS,
  koreanNumeral,
  type Numeral,
  numeralAt,
  wordNumeral,
} from './numeral';
import { FOREIGN_MONEY, symbolBefore, unitAt } from './unit';

/** A quantity together with where its number stands, without hedges and unit: `1조3,600억`. */
export interface ReadQuantity extends QuantityFigure {
  readonly numeral: { readonly start: number; readonly end: number };
}

/** Bare numbers of four digits and a 만 could be anything; from a hundred million on they are amounts. */
const LEAST_BARE_DIGITS = 9;

const SINO = '일이삼사오육칠팔구십백천만억조';
const KANJI = '一二三四五六七八九十百千万億兆';

/** Where a quantity may begin. The named groups say how to read on. */
const CANDIDATE = new RegExp(
  [
    '(?<digits>\\d)',
    '(?<vague>(?<![가-힣])(?:수(?:[십백천만]+[억조]?|[억조])|몇)(?=여? ?[가-힣])|数[十百千万]*[兆億万]?(?=[^字値年]))',
    `(?<sino>(?<![가-힣])[${SINO}]{2,}(?= ?(?:엔|원|달러))|(?<![一-龠])[${KANJI}]+(?=円|ドル|ウォン))`,
    `(?<native>(?<![가-힣])(?:${KOREAN_NUMERALS})(?= ?(?:개|곳|가지|건|명|배|사람)))`,
    '(?<englishVague>\\b(?:dozens|tens|scores|hundreds|thousands|several)\\b(?: of (?:thousands|millions|billions|trillions))?(?: hundred| thousand)?(?: of)?)',
    `(?<english>\\b(?:${ENGLISH_NUMERALS})\\b)`,
  ].join('|'),
  'gi',
);

/** A number glued to what stands before it belongs to that: a code, a range, an ordinal. */
function isGlued(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  if (/[A-Za-z#@_~～〜–−제第-]/.test(before)) return true;
  return /[.,:/]/.test(before) && /[\dA-Za-z]/.test(text[start - 2] ?? ' ');
}

/** €3bn, HK$3bn: money, but of no unit the index has; our own signs have been read before this is asked. */
const FOREIGN_SIGN = /\p{Sc}/u;

const RANGE_OR_CODE_BEHIND = /[~～〜–-] ?[\d¥$₩]|[.:/]\d|[A-Za-z]/y;

function isCutShort(text: string, end: number): boolean {
  RANGE_OR_CODE_BEHIND.lastIndex = end;
  return RANGE_OR_CODE_BEHIND.test(text);
}

/** `90억 달러(약 12조 원) 이상`: the hedge behind the bracket belongs to the figure before it. */
const BRACKET = /\([^()]{1,40}\)/y;

function hedgeBehindBracket(text: string, end: number) {
  BRACKET.lastIndex = end;
  const bracket = BRACKET.exec(text);
  return bracket ? hedgeBehind(text, end + bracket[0].length) : undefined;
}

function numeralFrom(text: string, match: RegExpMatchArray, start: number): Numeral | undefined {
  const { digits, vague, sino, native, englishVague } = match.groups ?? {};
  if (digits) return numeralAt(text, start);
  if (vague)
    return { end: start + vague.length + (text[start + vague.length] === '여' ? 1 : 0), scale: 'none' };
  if (englishVague) return { end: start + englishVague.length, scale: 'none' };
  if (native) return { end: start + native.length, amount: koreanNumeral(native) ?? '', scale: 'none' };
  if (!sino) return englishNumeralAt(text, start);
  const amount = wordNumeral(sino);
  return amount === undefined ? undefined : { end: start + sino.length, amount, scale: 'none' };
}

function quantity(text: string, start: number, numeral: Numeral, isWord: boolean): ReadQuantity | undefined {
  const symbol = isWord ? undefined : symbolBefore(text, start);
  if (!symbol && !isWord && (isGlued(text, start) || FOREIGN_SIGN.test(text[start - 1] ?? '')))
    return undefined;
  const behindNumber = unitAt(text, numeral.end);
  const match = symbol ? { unit: symbol.unit, end: numeral.end } : behindNumber;
  let { unit, end } = match ?? { unit: undefined, end: numeral.end };
  if (symbol && behindNumber?.unit === symbol.unit) end = behindNumber.end;
  if (!unit) {
    FOREIGN_MONEY.lastIndex = numeral.end;
    if (numeral.scale === 'letter' || FOREIGN_MONEY.test(text)) return undefined;
    const isOne = isWord && numeral.amount === '1';
    if (!isOne && isEnglishCount(text, start, numeral.end)) unit = 'count';
    else if (numeral.scale === 'none' || (numeral.amount?.length ?? LEAST_BARE_DIGITS) < LEAST_BARE_DIGITS)
      return undefined;
  }
  if (isCutShort(text, end)) return undefined;
  const before = hedgeBefore(text, symbol?.start ?? start, unit === 'years');
  const behindNoun = unit === 'count' ? behindCounted(text, end) : end;
  const hedged = hedgeBehind(text, behindNoun);
  const behind = hedged.bound ? hedged : hedgeBehind(text, end);
  const bound =
    numeral.amount === undefined
      ? 'vague'
      : (behind.bound ?? hedgeBehindBracket(text, end)?.bound ?? before.bound ?? 'exact');
  const per = before.per ?? behind.per;
  const amount =
    numeral.amount === undefined ? undefined : shiftDecimal(numeral.amount, behindNumber?.shift ?? 0);
  return {
    kind: 'quantity',
    ...(amount === undefined ? {} : { amount }),
    ...(unit ? { unit } : {}),
    bound,
    ...(per ? { per } : {}),
    start: before.start,
    end: behind.end,
    text: text.slice(before.start, behind.end),
    numeral: { start, end: numeral.end },
  };
}

const DIGIT_RUN = /[\d,.]*/y;

/** Behind a run of digits that is no amount: the search goes on there and not inside it. */
function behindDigits(text: string, at: number): number {
  DIGIT_RUN.lastIndex = at;
  return at + (DIGIT_RUN.exec(text)?.[0].length ?? 0);
}

/** What a count counts, when only that stands between it and its hedge: 6개 분야 이상, 6 fields or more. */
const COUNTED = /(?: [가-힣]{1,8}|(?: [a-z-]{2,16}){1,2}?)(?= (?:이상|이하|미만|남짓|초과|or ))/y;

function behindCounted(text: string, end: number): number {
  COUNTED.lastIndex = end;
  return end + (COUNTED.exec(text)?.[0].length ?? 0);
}

/**
 * The amounts in text that `foldWidth` has made plain, in the order of the text. `isTaken` tells which UTF-16 units
 * other readers have read already.
 */
export function readQuantities(text: string, isTaken: (at: number) => boolean): ReadQuantity[] {
  const found: ReadQuantity[] = [];
  const noAmount = markNoAmounts(text);
  const candidate = new RegExp(CANDIDATE);
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const start = match.index;
    const { digits } = match.groups ?? {};
    const isWord = digits === undefined;
    const skipped = noAmount[start] === 1 || isTaken(start);
    const numeral = skipped ? undefined : numeralFrom(text, match, start);
    const figure = numeral && quantity(text, start, numeral, isWord);
    if (figure) found.push(figure);
    const behind = figure?.end ?? numeral?.end ?? (isWord ? start : behindDigits(text, start));
    candidate.lastIndex = Math.max(start + 1, behind);
  }
  return found;
}
