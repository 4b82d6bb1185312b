/**
 * How a result was found, most certain first; results of an earlier reason come first. `variant` is an exact name but
 * for spaces, dots or the kind of kana; `spelling` sounds alike (도요타, 토요타); `romaji` is kana in Latin letters;
 * `inside` stands within a name, `text` within a statement; `fuzzy` is a name but for a letter or two; `part` answers only
 * to a part of the query.
 */
const REASONS = [
  'exact',
  'variant',
  'prefix',
  'word-start',
  'choseong',
  'layout',
  'unfinished',
  'spelling',
  'romaji',
  'amount',
  'rank',
  'date',
  'property',
  'source',
  'inside',
  'text',
  'fuzzy',
  'part',
] as const;

export type SearchReason = (typeof REASONS)[number];

/** A text and the UTF-16 ranges of it that the query met; whole characters and syllables. */
export interface Matched {
  readonly matched: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

export interface SearchResult extends Matched {
  /** Id of the entity. */
  readonly entity: string;
  /** Ids of its facts, those that the query asks for first; may be empty. */
  readonly facts: readonly string[];
  /** How many of `facts`, from the front, the query asks for. */
  readonly asked: number;
  readonly reason: SearchReason;
  /** In a query of several parts, what the other parts met: 소프트뱅크 *보조금*. */
  readonly also: readonly Matched[];
}

/** A way in which something matched, before it is known whether it will be shown. */
export interface Hit {
  readonly reason: SearchReason;
  /** Within one reason, less is better. */
  readonly distance: number;
  /** Length of what matched, in UTF-16 units: shorter texts are surer, since more of them has matched. */
  readonly size: number;
  readonly show: () => Matched;
}

const RUNGS: ReadonlyMap<SearchReason, number> = new Map(REASONS.map((reason, rung) => [reason, rung]));

/** The place of a reason on the ladder; 0 is the surest. */
export function rungOf(reason: SearchReason): number {
  return RUNGS.get(reason) ?? REASONS.length;
}

/** Negative when `a` stands higher on the ladder than `b`. */
export function compareCertainty(a: Hit, b: Hit): number {
  return rungOf(a.reason) - rungOf(b.reason) || a.distance - b.distance;
}

/** Negative when `a` is the surer hit for one entity. */
export function compareHits(a: Hit, b: Hit): number {
  return compareCertainty(a, b) || a.size - b.size;
}

/** By UTF-16 code units, so that the order is the same in every browser and language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
