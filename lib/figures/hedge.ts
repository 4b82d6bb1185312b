/** The words around a figure that say how exactly it is meant, and whether it comes round every year. */
import type { Bound } from '@/lib/facts';
import { matchAt } from './pattern';
import { VOCABULARIES } from './vocabularies';

interface Hedge {
  readonly bound?: Bound;
  readonly per?: 'year';
}

export interface HedgeBefore extends Hedge {
  readonly start: number;
}

export interface HedgeBehind extends Hedge {
  readonly end: number;
}

const BEFORE = VOCABULARIES.flatMap(({ hedgesBefore }) => hedgesBefore);
const BEHIND = VOCABULARIES.flatMap(({ hedgesBehind }) => hedgesBehind);
const YEARLY_BEFORE = VOCABULARIES.map(({ yearlyBefore }) => yearlyBefore);
const YEARLY_BEHIND = VOCABULARIES.map(({ yearlyBehind }) => yearlyBehind);
const PADDING_BEFORE = VOCABULARIES.map(({ paddingBefore }) => paddingBefore);

/** The longest hedge, in UTF-16 units: `slightly more than `. */
const LOOK_BACK = 32;
/** More words of the kind than this do not stand before a number: 매년 약 총 3조엔. */
const MOST_HEDGES = 4;

/** How long the match of the first of `patterns` is that ends where `window` ends. */
function lengthBefore(window: string, patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const length = pattern.exec(window)?.[0].length;
    if (length !== undefined) return length;
  }
  return 0;
}

function boundBefore(window: string, isYears: boolean) {
  for (const [bound, pattern] of BEFORE) {
    const words = pattern.exec(window)?.[0];
    // `over` before years is not a hedge but the span itself: over five years.
    if (words !== undefined && !(isYears && /^over $/i.test(words))) return { bound, length: words.length };
  }
  return undefined;
}

/** The hedges that end at `at`. */
export function hedgeBefore(text: string, at: number, isYears: boolean): HedgeBefore {
  let hedge: Hedge = {};
  let start = at;
  for (let i = 0, probe = at; i < MOST_HEDGES; i += 1) {
    const window = text.slice(Math.max(0, probe - LOOK_BACK), probe);
    const found = hedge.bound === undefined ? boundBefore(window, isYears) : undefined;
    const yearly = found || hedge.per ? 0 : lengthBefore(window, YEARLY_BEFORE);
    if (found) hedge = { ...hedge, bound: found.bound };
    else if (yearly > 0) hedge = { ...hedge, per: 'year' };
    const length = found?.length ?? yearly;
    if (length > 0) {
      probe -= length;
      start = probe;
      continue;
    }
    // Taken in only when a hedge stands before it.
    const padding = lengthBefore(window, PADDING_BEFORE);
    if (padding === 0) break;
    probe -= padding;
  }
  return { start, ...hedge };
}

/** The hedges that begin at `at`, behind the unit. */
export function hedgeBehind(text: string, at: number): HedgeBehind {
  let end = at;
  let hedge: Hedge = {};
  for (const [bound, pattern] of BEHIND) {
    const match = matchAt(pattern, text, end);
    if (!match) continue;
    hedge = { bound };
    end += match[0].length;
    break;
  }
  for (const pattern of YEARLY_BEHIND) {
    const match = matchAt(pattern, text, end);
    if (match) return { ...hedge, per: 'year', end: end + match[0].length };
  }
  return { ...hedge, end };
}

/** `90억 달러(약 12조 원) 이상`: the hedge behind the bracket belongs to the figure before it. */
const BRACKET = /\([^()]{1,40}\)/y;

/** The hedge that stands at `at`, or behind a bracket that begins there. */
export function boundBehind(text: string, at: number): Bound | undefined {
  const bracket = matchAt(BRACKET, text, at);
  return bracket ? hedgeBehind(text, at + bracket[0].length).bound : hedgeBehind(text, at).bound;
}
