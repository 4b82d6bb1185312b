import type { Footnote } from './footnote';

/** A figure in one language, in the pieces in which it is set, and as running text; absent pieces are ''. */
export interface WrittenFact {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
  readonly text: string;
}

/** The figures of a footnote in the reader's language: written where the writer of figures is, not on every page. */
export interface Written {
  /** By the fact's id; facts told in words have none. */
  readonly facts: Readonly<Record<string, WrittenFact>>;
  /** By the id of the fact that states the sum: what its parts add up to, and how far that is from it. */
  readonly sums: Readonly<Record<string, { readonly total: string; readonly gap: string | undefined }>>;
  /** By the place: `10위`. */
  readonly places: Readonly<Record<number, string>>;
}

/** A footnote that needs nothing else to be drawn. */
export interface WrittenFootnote extends Footnote {
  readonly written: Written;
}
