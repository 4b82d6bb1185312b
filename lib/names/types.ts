import type { EntityType } from '@/lib/facts';
import type { Column } from './column';

/**
 * All names, ready to be searched: made once at build time, loaded as plain JSON, nothing built on the page.
 * `names` (plain, case kept) is sorted by folded text, so that walking down the characters of a text is narrowing a range of it.
 */
export interface NameTables {
  readonly entities: readonly string[];
  /** Type of each of `entities`. */
  readonly types: readonly EntityType[];
  readonly names: readonly string[];
  /** Of each of `names`: index into `entities`, or NOT_THIS. */
  readonly owners: Column;
  /** Of each of `names`: index into the knowledge's `evidence`, or ALWAYS. */
  readonly needs: Column;
  /** Absent until a page asks for it. */
  readonly knowledge?: Knowledge;
}

/** Owner of a longer string that contains a name and is somebody else. */
export const NOT_THIS = -1;

/** The name needs no evidence. */
export const ALWAYS = -1;

/** What a name needs that is also a word; folded. */
export interface Evidence {
  /** One of these must be near. */
  readonly context: readonly string[];
  /** None of these may be near. */
  readonly veto: readonly string[];
  /** Longer strings that contain the name and are somebody else; the name is not marked where one stands around it. */
  readonly notThis: readonly string[];
}

/** What may stand at once beside a name without making it somebody else's. */
export interface Affixes {
  /** Hangul that may be fused to the right: 소프트뱅크+그룹, 손정의+씨. */
  readonly koreanSuffixes: readonly string[];
  /** Kanji, kana that may follow at once: ソフトバンク+社. */
  readonly japaneseSuffixes: readonly string[];
  /** Hangul that may be fused to the left: 대+미국, 주+일본. */
  readonly koreanPrefixes: readonly string[];
  /** Kanji that may stand before at once: 在+日本; in Korean headlines too: 對+중국, 前+네이버. */
  readonly japanesePrefixes: readonly string[];
}

export type AffixesByType = Readonly<Partial<Record<EntityType, Affixes>>>;

/**
 * What is not needed to know most names, and is too much for every page to carry. Without it fewer names are found, never
 * others.
 */
export interface Knowledge {
  /** By the numbers that rows give. */
  readonly evidence: readonly Evidence[];
  readonly affixes: AffixesByType;
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
