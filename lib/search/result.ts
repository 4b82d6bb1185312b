/**
 * How a result was found, most certain first; results of an earlier reason come first. `variant` is an exact name
 * but for spaces, dots or the kind of kana; `inside` stands within a name, `text` within a statement or a source.
 */
const REASONS = [
  'exact',
  'variant',
  'prefix',
  'word-start',
  'choseong',
  'layout',
  'unfinished',
  'amount',
  'rank',
  'date',
  'property',
  'inside',
  'text',
  'fuzzy',
] as const;

export type SearchReason = (typeof REASONS)[number];

export interface SearchResult {
  /** Id of the entity. */
  readonly entity: string;
  /** Ids of its facts, those that the query asks for first; may be empty. */
  readonly facts: readonly string[];
  readonly reason: SearchReason;
  /** The text that matched: a name, a printed figure, a word of a property, a statement. */
  readonly matched: string;
  /** UTF-16 ranges of `matched` that the query met; whole characters and syllables. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** A way in which something matched, before it is known for which entity it counts. */
export interface Match {
  readonly reason: SearchReason;
  readonly matched: string;
  readonly spans: SearchResult['spans'];
  /** Within one reason, less is better; how far the fuzzy match is off, for one. */
  readonly distance?: number;
}

/** Negative when `a` is the surer match. Shorter texts are surer: more of them has matched. */
export function compareMatches(a: Match, b: Match): number {
  return (
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
    (a.distance ?? 0) - (b.distance ?? 0) ||
    a.matched.length - b.matched.length
  );
}

/** By UTF-16 code units, so that the order is the same in every browser and language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
