/**
 * The shape of the fact index, after Wikidata's statement model: entities have facts; a fact has a subject, a
 * property, a value, qualifiers and references. `schema.ts` checks the YAML in `data/` against the same shape.
 */
import type { Language, Localised } from '@/lib/text';

/** How sure a date is and what it rests on. */
export type DateBasis = 'stated' | 'article-date' | 'inferred' | 'unknown';

/** A calendar date as precise as it is known: `2024`, `2024-06` or `2024-06-19`. */
export type PartialDate = string;

/**
 * Somebody or something that says a thing in print: one of the five articles, or a report, newspaper or body
 * that an article cites. `article` is always the three-digit number of the article file it is known from.
 */
export interface Source {
  readonly id: string;
  /** `article`: one of the files. The rest are hops that an article names on its way to the claim. */
  readonly kind: 'article' | 'newspaper' | 'report' | 'unnamed';
  /** Number of the article's file, e.g. `004`. */
  readonly article: string;
  /** The title as it stands; absent when the article gives none. */
  readonly title?: string;
  /** How the card names it in a chain of sources: short, in each language. */
  readonly label: Localised;
  /** Absent: the text does not say. */
  readonly publisher?: string;
  /** Absent: the text does not say. */
  readonly author?: string;
  /** Absent: the text does not say and nothing lets us infer it. */
  readonly published?: { readonly date: PartialDate; readonly basis: DateBasis; readonly why?: string };
  readonly language: Language;
  readonly url?: string;
  /** `printed`: stands in the article. `found`: we looked it up. `unknown`: there is none. */
  readonly urlBasis: 'printed' | 'found' | 'unknown';
}

export const ENTITY_TYPES = [
  'company',
  'person',
  'public-body',
  'country',
  'place',
  'organisation',
  'programme',
  'law',
  'tax',
  'report',
  'ranking',
  'product',
  'concept',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * How a name may be matched on a page. `always`: wherever its edges are right. `needs-context`: only with evidence
 * (it is also a word, or somebody else's name). `search-only`: never marked, found by the popup's search.
 */
export type MatchPolicy = 'always' | 'needs-context' | 'search-only';

export interface Name {
  readonly text: string;
  readonly lang: Language;
  readonly match: MatchPolicy;
  /** Words whose presence in the same flow of text is evidence for this name (`needs-context` only). */
  readonly context?: readonly string[];
  /** Words whose presence in the same flow of text speaks against it; they win over any evidence. */
  readonly veto?: readonly string[];
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly label: Localised;
  /** One line: what kind of thing it is; never more than is known. */
  readonly description: Localised;
  readonly names: readonly Name[];
  /** Longer strings that contain one of the names and are somebody else (한국은행 for 한국). They yield no mark. */
  readonly notThis?: readonly string[];
  /** What a reader must know to read the facts rightly, e.g. that the articles do not tell two firms apart. */
  readonly note?: Localised;
}

/** A word of the small controlled vocabulary: what a fact says of its subject. */
export interface Property {
  readonly id: string;
  readonly label: Localised;
  /** Words by which a sentence talks about this property; they bring its facts to the front of the card. */
  readonly cues: Readonly<Record<Language, readonly string[]>>;
}

export const UNITS = [
  'JPY',
  'KRW',
  'USD',
  'percent',
  'ratio',
  'count',
  'parameters',
  'years',
  'times',
] as const;
export type Unit = (typeof UNITS)[number];

export const BOUNDS = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'slightly-more',
  'vague',
] as const;

/** The hedge of a figure: 약 about · 최소, 이상 at-least · 최대 at-most · 넘는 more-than · 미만 less-than · 남짓 slightly-more · 수십 vague. */
export type Bound = (typeof BOUNDS)[number];

/** A number with its unit. `amount` is a decimal string, never a float: `42100000000`, `68.1`, `1/3` for ratios. */
export interface Amount {
  /** Absent only when `bound` is `vague` (수십 배): a vague quantity stays vague. */
  readonly amount?: string;
  readonly unit: Unit;
  readonly bound: Bound;
  /** The figure letter for letter as the article prints it, with its hedge: `최대 421억 엔`. */
  readonly printed: string;
}

export interface QuantityValue extends Amount {
  readonly kind: 'quantity';
  /** `year`: so much each year. Absent: a total, or the article does not say. */
  readonly per?: 'year';
  /** What a `count` counts. */
  readonly counted?: Localised;
  /** The article's own conversion. Nothing is ever converted at a rate the article did not print. */
  readonly conversion?: Amount;
}

export interface RankValue {
  readonly kind: 'rank';
  /** The place in the ranking; absent when only `outside` or `within` is known. */
  readonly rank?: number;
  /** Known only to be outside the top N. */
  readonly outside?: number;
  /** Known only to be somewhere in the top N. */
  readonly within?: number;
  /** Id of the ranking (an entity). */
  readonly ranking: string;
  readonly printed: string;
}

export interface DateValue {
  readonly kind: 'date';
  readonly date: PartialDate;
  readonly printed: string;
}

export interface EntityValue {
  readonly kind: 'entity';
  readonly entity: string;
}

/** The statement itself is the value: a plan, a claim, an event without a figure. */
export interface TextValue {
  readonly kind: 'text';
}

export type Value = QuantityValue | RankValue | DateValue | EntityValue | TextValue;

/** When the fact holds. Both ends inclusive; an absent end is open or not said. */
export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** The years are Japanese fiscal years (April to March). */
  readonly fiscal?: boolean;
  /** As the article words it: `올해부터 2년 동안`. */
  readonly printed: string;
  /** Why a relative date resolves to these dates; for editors. */
  readonly why?: string;
}

export const STATUSES = [
  'reported',
  'planned',
  'under-review',
  'budgeted',
  'forecast',
  'decided',
  'paid',
  'opinion',
] as const;
export type Status = (typeof STATUSES)[number];

export interface Reference {
  /** Id of a source of kind `article`. */
  readonly source: string;
  /** Line of the article's file, counted from 1. */
  readonly line: number;
  /**
   * Who says it through whom, from the first speaker to the last before the article; ids of entities or sources.
   * Empty: the article says it itself.
   */
  readonly chain: readonly string[];
}

export const RELATION_TYPES = ['part-of', 'sum-of', 'same-claim', 'differs-from', 'not-comparable'] as const;

export interface Relation {
  readonly type: (typeof RELATION_TYPES)[number];
  readonly fact: string;
  /** Required for `differs-from` and `not-comparable`: one short clause a reader understands. */
  readonly why?: Localised;
}

export interface Fact {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  /** The other party: whom the money goes to, what is invested in. An entity's id. */
  readonly object?: string;
  readonly value: Value;
  readonly period?: Period;
  readonly asOf: { readonly date?: PartialDate; readonly basis: DateBasis; readonly why?: string };
  readonly status: Status;
  /** One neutral sentence in our own words; it contains the figure. */
  readonly statement: Localised;
  readonly references: readonly Reference[];
  readonly relations?: readonly Relation[];
}

/** Everything, or an excerpt of it that is closed under its own references (see `excerpt`). */
export interface FactIndex {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly properties: readonly Property[];
  readonly facts: readonly Fact[];
}
