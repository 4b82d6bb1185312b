import type { EntityType } from '@/lib/facts';

/**
 * All names, ready to be searched: made once at build time, loaded as plain JSON, nothing built on the page.
 * `names` is sorted by folded text, so that walking down the characters of a text is narrowing a range of it.
 */
export interface NameTables {
  readonly entities: readonly string[];
  /** Type of each of `entities`. */
  readonly types: readonly EntityType[];
  readonly names: readonly NameRow[];
  /** Absent until it is loaded: most pages name nobody whose name is also a word. */
  readonly evidence?: readonly Evidence[];
}

/** Text (plain, case kept) · index into `entities`, or NOT_THIS · index into `evidence`, or ALWAYS. */
export type NameRow = readonly [text: string, owner: number, evidence: number];

/** Owner of a longer string that contains a name and is somebody else. */
export const NOT_THIS = -1;

/** The name needs no evidence. */
export const ALWAYS = -1;

/** What must (any of) and must not (any of) be in the same flow of text; folded. */
export interface Evidence {
  readonly context: readonly string[];
  readonly veto: readonly string[];
}

/** A name found in text. */
export interface Mention {
  /** UTF-16 offsets into the text as given, end exclusive; the name alone, without particle or ending. */
  readonly start: number;
  readonly end: number;
  /** Id of the entity. */
  readonly entity: string;
  /** The name that matched, as the data spells it. */
  readonly name: string;
  /** Why it was accepted. */
  readonly reason: Reason;
}

/** `certain`: the name is nobody else's. `context`: a word of its evidence is near. `company`: another name is. */
export type Reason =
  | { readonly kind: 'certain' }
  | { readonly kind: 'context'; readonly word: string }
  | { readonly kind: 'company'; readonly entity: string };

/** What became of a place where a name's letters stand. */
export type Fate = 'matched' | 'longer-name' | 'edge' | 'no-evidence' | 'veto';

/** A place where a name's letters stand, and what became of it; for `explain` and for the card's "why marked?". */
export type Candidate =
  | (Mention & { readonly fate: 'matched' })
  | (Omit<Mention, 'reason'> & { readonly fate: Exclude<Fate, 'matched'> });
