import type { Localised } from '@/lib/text';
import type { Verdict } from './compare';
import type { Sum } from './sum';

/**
 * A stretch on the line of a small picture. `from` and `to` are shares of its width between 0 and 1; where they are equal
 * it is a point.
 *
 * `solid`: so much. `most`: at most so much. `somewhere`: one place in this stretch, nobody says which.
 */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly look: 'solid' | 'most' | 'somewhere';
  /** The stretch goes on beyond this end, nobody says how far. */
  readonly open?: 'start' | 'end';
}

/** One line of facts that stand side by side: a figure, its picture, and how it stands to the fact they stand under. */
export interface SideBySideRow {
  /** Ids; several where one line has a figure for each of several periods, earliest first. */
  readonly facts: readonly string[];
  readonly picture: readonly Stretch[];
  /** Absent on the line of the fact itself. */
  readonly verdict?: Verdict;
}

/**
 * Facts that say more beside each other than apart.
 *
 * `claims`: several on the same thing. `ranks`: the places of one country in several rankings, or of several in one.
 * `amounts`: what one party gives to several. `parts`: a sum and its parts. `plans`: what is to happen when.
 */
export interface SideBySide {
  readonly kind: 'claims' | 'ranks' | 'amounts' | 'parts' | 'plans';
  /** Id of the fact under which they stand. */
  readonly under: string;
  readonly rows: readonly SideBySideRow[];
  /** What the ends of the pictures' line mean: places of a ranking, or years. Absent: from nothing to the largest. */
  readonly scale?: { readonly from: number; readonly to: number };
  /** Parts only: what they add up to. */
  readonly sum?: Sum;
  /** What the editors say about the differences, each once. */
  readonly why: readonly Localised[];
}

/** More lines than this are a table, not a footnote. */
export const MOST_ROWS = 12;
