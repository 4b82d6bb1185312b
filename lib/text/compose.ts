/** Text whose characters are composed, and the way back to the offsets of the original. */
export interface ComposedText {
  readonly text: string;
  /**
   * The span of the original text that the span [start, end) of the composed text was made from (UTF-16, end
   * exclusive). Characters that were dropped at either edge are left outside.
   */
  originalSpan(start: number, end: number): readonly [number, number];
}

/**
 * Units that may change their number when they are composed, first and last: what is dropped, joined or taken apart. All
 * others can be read one by one as they stand.
 */
export const COMPOSED_UNITS: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x1100, 0x11ff],
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0x3099, 0x309a],
  [0x321c, 0x321c],
  [0x3231, 0x3231],
  [0x337f, 0x337f],
  [0xfeff, 0xfeff],
  [0xff5f, 0xff9f],
];

const INVISIBLE = '[\u00AD\u200B-\u200F\u2060\uFEFF]+';

/** What is composed, whole things at a time, by example. The guard in front is what makes it quick. */
const THING = new RegExp(
  `(?=[${COMPOSED_UNITS.map((range) =>
    String.fromCharCode(...range)
      .split('')
      .join('-'),
  ).join('')}])(?:${[
    // soft hyphen, zero width, direction marks: 소프트<U+00AD>뱅크 → 소프트뱅크
    INVISIBLE,
    // decomposed Hangul: ㅅ+ㅗ+ㄴ → 손
    '[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?',
    // combining marks: か+<U+3099> → が, e+<U+0301> → é (the letter before is taken with them; of a longer run
    // the rest is left, since engines take quadratic time to order it)
    '[\u0300-\u036F\u3099\u309A]{1,8}',
    // half-width kana: ﾊ+ﾞ → バ
    '[\uFF66-\uFF9D][\uFF9E\uFF9F]?',
    // brackets and signs of half width, company signs: ㈜ → (주), ㈱ → (株)
    '[\uFF5F-\uFF65\u321C\u3231\u337F]',
  ].join('|')})`,
  'g',
);
const IS_MARK = /^[\u0300-\u036F\u3099\u309A]/;
const IS_INVISIBLE = new RegExp(`^${INVISIBLE}`);

/** A piece that was rewritten: where it begins and ends, now and in the original. */
interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/**
 * The text with composed characters (NFC for what names are written in), usual-width kana and nothing invisible. Case,
 * white space, quotes and full-width letters stay as they are. Never throws; lone surrogates pass through.
 */
export function compose(original: string): ComposedText {
  const rewrites: Rewrite[] = [];
  let text = '';
  let done = 0;
  for (const { 0: thing, index } of original.matchAll(THING)) {
    const originalStart = IS_MARK.test(thing) && index > done ? index - 1 : index;
    const originalEnd = index + thing.length;
    const written = original.slice(originalStart, originalEnd);
    text += original.slice(done, originalStart);
    const start = text.length;
    if (!IS_INVISIBLE.test(written)) text += written.normalize('NFKC');
    rewrites.push({ start, end: text.length, originalStart, originalEnd });
    done = originalEnd;
  }
  text += original.slice(done);

  return {
    text,
    originalSpan(start, end) {
      const from = startOf(rewrites, start, end > start);
      return [from, end > start ? endOf(rewrites, end) : from];
    },
  };
}

/** The last rewrite that begins before `offset` of the composed text, or at it where `reaches`. */
function rewriteAt(rewrites: readonly Rewrite[], offset: number, reaches: boolean): Rewrite | undefined {
  let low = 0;
  let high = rewrites.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start } = rewrites[middle] ?? { start: 0 };
    if (start < offset || (reaches && start === offset)) low = middle + 1;
    else high = middle;
  }
  return rewrites[low - 1];
}

/** Where the original begins that the unit at `offset` was made from; past what was dropped there, if it is a unit. */
function startOf(rewrites: readonly Rewrite[], offset: number, isUnit: boolean): number {
  const rewrite = rewriteAt(rewrites, offset, isUnit);
  if (!rewrite) return offset;
  const { end, originalStart, originalEnd } = rewrite;
  return offset < end ? originalStart : originalEnd + offset - end;
}

/** Where the original ends that the unit before `offset` was made from. */
function endOf(rewrites: readonly Rewrite[], offset: number): number {
  const rewrite = rewriteAt(rewrites, offset, false);
  return rewrite ? rewrite.originalEnd + Math.max(0, offset - rewrite.end) : offset;
}
