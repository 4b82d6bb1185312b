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
    pattern: '[\\s\\u3000]+',
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

/**
 * One spelling for each character: NFC, usual width, single spaces, straight quotes, nothing invisible.
 * Case is kept. Never throws; lone surrogates pass through.
 */
export function normalise(original: string): NormalisedText {
  if (!NEEDED.test(original)) return { text: original, originalSpan: (start, end) => [start, end] };

  const parts: string[] = [];
  // For each unit of the normal text, where the original characters it was made from start and end.
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number) => {
    parts.push(original.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(i);
      ends.push(i + 1);
    }
  };
  let done = 0;
  for (const match of original.matchAll(STEP_PATTERN)) {
    const found = match[0];
    const step = STEPS.find((_, i) => match[i + 1] !== undefined);
    if (step === undefined) continue;
    keep(done, match.index);
    done = match.index + found.length;
    const rewritten = step.rewrite(found);
    parts.push(rewritten);
    for (let i = 0; i < rewritten.length; i++) {
      starts.push(match.index);
      ends.push(done);
    }
  }
  keep(done, original.length);

  return {
    text: parts.join(''),
    originalSpan(start, end) {
      const first = starts[start] ?? original.length;
      return start === end ? [first, first] : [first, ends[end - 1] ?? original.length];
    },
  };
}
