import type { PartialDate } from './types';

/** A figure that the reader's own text gives, as far as facts can be held against it. */
export interface SentenceFigure {
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly amount?: string;
  /** One of the facts' units, or another that no fact is told in. */
  readonly unit?: string;
  readonly rank?: number;
  readonly date?: PartialDate;
}

/** Where the reader is: the flow around the name, and where in it the name stands. */
export interface Surrounding {
  readonly text: string;
  /** UTF-16 offset of the name in the text. */
  readonly at: number;
  readonly figures: readonly SentenceFigure[];
  /** Ids of the entities named in the text. */
  readonly entities: readonly string[];
}

/** No sentence: a search, or the card of a name that was followed. */
export const NOWHERE: Surrounding = { text: '', at: 0, figures: [], entities: [] };

/** Half-open stretch of UTF-16 offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The sentence of `text` that has the offset `at` in it, by the rules of Unicode (UAX #29). */
export function sentenceAt(text: string, at: number): TextSpan {
  const found = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text).containing(at);
  return found
    ? { start: found.index, end: found.index + found.segment.length }
    : { start: 0, end: text.length };
}
