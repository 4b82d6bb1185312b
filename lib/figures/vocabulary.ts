import type { Bound } from '@/lib/facts';
import type { FigureUnit } from './figure';

/** A unit as it stands behind a number, with the space before it. The pattern is sticky. */
export interface UnitWord {
  readonly unit: FigureUnit;
  readonly pattern: RegExp;
  /** The power of ten by which the unit multiplies: 3割 is 30 percent, 2GW are 2·10⁹ watts. */
  readonly shift?: number;
  /** Fewer than this many are something else: 2장 is a chapter, 5만 장 are cards. */
  readonly least?: string;
}

/**
 * The words a language puts around numbers. Patterns for what stands behind are sticky; patterns for what stands
 * before end in `$` and are tried on the text up to the number. Of each list the first that matches wins.
 */
export interface Vocabulary {
  readonly units: readonly UnitWord[];
  /** Whether a unit that ends at `end` is a word there and not the beginning of another; absent: the patterns say. */
  readonly endsUnit?: (text: string, end: number) => boolean;
  /** Money of which the index knows no unit, and measures: a number before one is left unread. */
  readonly otherUnits: RegExp;
  /** What makes a large number without a unit an amount: 28조 규모, 28조 투입. */
  readonly sizeBehind: RegExp;
  readonly hedgesBefore: readonly (readonly [Bound, RegExp])[];
  readonly hedgesBehind: readonly (readonly [Bound, RegExp])[];
  readonly yearlyBefore: RegExp;
  readonly yearlyBehind: RegExp;
  /** No hedge itself, but one may stand before it: 약 총 3조엔. */
  readonly paddingBefore: RegExp;
}

/** A pattern that never matches, where a language has no such word. */
export const NONE = /(?!)/y;
