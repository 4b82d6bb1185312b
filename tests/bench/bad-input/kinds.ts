/** Text and names that nobody writes and somebody sends. */
export interface Kind {
  readonly what: string;
  /**
   * The table the recogniser has: names that are prefixes of each other, none at all, or 3,000 as usual. Without one, figures
   * are read.
   */
  readonly tables?: 'prefixes' | 'empty' | '3000';
  /** UTF-16 units, or repetitions, of the whole; time is compared with that for half of it. */
  readonly size: number;
  text(size: number): string;
}

/** The longest of the names that are prefixes of each other. */
const LONGEST_PREFIX = 50;

/** 가, 가가, 가가가 … */
export const PREFIX_NAMES = Array.from({ length: LONGEST_PREFIX }, (_, i) => '가'.repeat(i + 1));

export const KINDS = {
  'long-text': {
    what: 'a text of 10 MB without a break',
    tables: '3000',
    size: 10_000_000,
    text: (size) => '소프트웨어와 반도체, '.repeat(size / 12),
  },
  'combining-marks': {
    what: '100,000 combining marks on one letter',
    tables: '3000',
    size: 100_000,
    text: (size) => `가${'\u0301\u0323'.repeat(size / 2)}나`,
  },
  prefixes: {
    what: 'names that are prefixes of each other, in a text of nothing else',
    tables: 'prefixes',
    size: 100_000,
    text: (size) => '가'.repeat(size),
  },
  'no-names': {
    what: 'a table without names',
    tables: 'empty',
    size: 1_000_000,
    text: (size) => '소프트웨어와 반도체, '.repeat(size / 12),
  },
  'lone-surrogates': {
    what: 'halves of surrogate pairs, in the wrong order',
    tables: '3000',
    size: 1_000_000,
    text: (size) => '\udc00\ud83d'.repeat(size / 2),
  },
  'names-only': {
    what: 'one paragraph of nothing but names',
    tables: '3000',
    size: 20_000,
    // Two names of the table: a certain one and one that needs evidence, which is then looked for around every one.
    text: (size) => 'PSL 東同精機 '.repeat(size / 9),
  },
  figures: {
    what: 'figures of all kinds in three languages',
    size: 200_000,
    text: (size) =>
      '2026회계연도부터 5년간 약 3조엔(약 28조원)을, 3~5조엔 이상을 10위 안에서 by 2030 about $5-10 billion. '.repeat(
        size / 80,
      ),
  },
} as const satisfies Readonly<Record<string, Kind>>;
