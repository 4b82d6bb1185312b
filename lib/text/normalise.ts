/** Text with one spelling for each character, and the way back to the offsets of the original. */
export interface NormalisedText {
  readonly text: string;
  /**
   * The span of the original text that the span [start, end) of the normal text was made from (UTF-16, end
   * exclusive). Characters that were dropped at either edge are left outside.
   */
  originalSpan(start: number, end: number): readonly [number, number];
}

/** A step of normalising: what it finds and what it makes of it. Each is shown by example. */
interface Step {
  /** Finds one whole thing to rewrite. */
  readonly pattern: string;
  /** A quicker pattern that is found wherever the rewrite would change something; absent: `pattern` itself. */
  readonly sign?: string;
  readonly rewrite: (found: string) => string;
}

const nfkc = (found: string) => found.normalize('NFKC');
const nfc = (found: string) => found.normalize('NFC');

/** Tried in this order at each place. The examples are comments, since every page carries this list. */
const STEPS: readonly Step[] = [
  // soft hyphen, zero width, direction marks: 소프트<U+00AD>뱅크 → 소프트뱅크
  {
    pattern: '[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]+',
    rewrite: () => '',
  },
  // any run of white space → one space
  {
    // Not a single plain space: that is as it should be, and there is one after every word.
    pattern: '(?: ?[^\\S ]| {2})\\s*',
    sign: '[^\\S ]|  ',
    rewrite: () => ' ',
  },
  // decomposed Hangul: ㅅ+ㅗ+ㄴ → 손
  {
    pattern: '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?',
    rewrite: nfc,
  },
  // combining marks: か + <U+3099> → が, e + <U+0301> → é
  {
    pattern: '[^\\s][\\u0300-\\u036F\\u3099\\u309A]+',
    sign: '[\\u0300-\\u036F\\u3099\\u309A]',
    rewrite: nfc,
  },
  // half-width kana: ﾊ + ﾞ → バ
  {
    pattern: '[\\uFF66-\\uFF9D][\\uFF9E\\uFF9F]?',
    rewrite: nfkc,
  },
  // full-width letters and signs, company signs: Ａ → A, ㈜ → (주), ㈱ → (株)
  {
    pattern: '[\\uFF01-\\uFF65\\u321C\\u3231\\u337F]',
    rewrite: nfkc,
  },
  // curly quotes: ’ → '
  { pattern: '[\\u2018\\u2019]', rewrite: () => "'" },
  // curly quotes: “ → "
  { pattern: '[\\u201C\\u201D]', rewrite: () => '"' },
];

/** Found in text that some step would change. Most text has none of it and is passed on as it is. */
const NEEDED = new RegExp(STEPS.map(({ pattern, sign }) => sign ?? pattern).join('|'));

const STEP_PATTERN = new RegExp(STEPS.map(({ pattern }) => `(${pattern})`).join('|'), 'g');

/** A piece that was rewritten: where it begins in either text, and how long it is in each. */
interface Rewrite {
  readonly normalStart: number;
  readonly normalLength: number;
  readonly originalStart: number;
  readonly originalLength: number;
}

/**
 * One spelling for each character: NFC, usual width, single spaces, straight quotes, nothing invisible.
 * Case is kept. Never throws; lone surrogates pass through.
 */
export function normalise(original: string): NormalisedText {
  if (!NEEDED.test(original)) return { text: original, originalSpan: (start, end) => [start, end] };

  const rewrites: Rewrite[] = [];
  let text = '';
  let done = 0;
  for (const match of original.matchAll(STEP_PATTERN)) {
    const found = match[0];
    const step = STEPS.find((_, i) => match[i + 1] !== undefined);
    if (step === undefined) continue;
    text += original.slice(done, match.index);
    const rewritten = step.rewrite(found);
    rewrites.push({
      normalStart: text.length,
      normalLength: rewritten.length,
      originalStart: match.index,
      originalLength: found.length,
    });
    text += rewritten;
    done = match.index + found.length;
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

/** The last rewrite that begins before `offset` of the normal text, or at it where `reaches`. */
function rewriteAt(rewrites: readonly Rewrite[], offset: number, reaches: boolean): Rewrite | undefined {
  let low = 0;
  let high = rewrites.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { normalStart } = rewrites[middle] ?? { normalStart: 0 };
    if (normalStart < offset || (reaches && normalStart === offset)) low = middle + 1;
    else high = middle;
  }
  return rewrites[low - 1];
}

/** Where the original begins that the unit at `offset` was made from; past what was dropped there, if it is a unit. */
function startOf(rewrites: readonly Rewrite[], offset: number, isUnit: boolean): number {
  const rewrite = rewriteAt(rewrites, offset, isUnit);
  if (!rewrite) return offset;
  const { normalStart, normalLength, originalStart, originalLength } = rewrite;
  if (offset < normalStart + normalLength) return originalStart;
  return originalStart + originalLength + (offset - normalStart - normalLength);
}

/** Where the original ends that the unit before `end` was made from. */
function endOf(rewrites: readonly Rewrite[], end: number): number {
  const rewrite = rewriteAt(rewrites, end, false);
  if (!rewrite) return end;
  const { normalStart, normalLength, originalStart, originalLength } = rewrite;
  return originalStart + originalLength + Math.max(0, end - normalStart - normalLength);
}
