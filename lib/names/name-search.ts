import { fold } from './fold';
import { createStartFilter, findStarts, type Starts } from './start-filter';
import { formsOf } from './unit-forms';

/** One name standing at a place of the text: its index among the names and where it ends. */
export interface Hit {
  readonly row: number;
  readonly end: number;
}

export interface NameSearch {
  /** Where a name may start; most of any text is passed over here. */
  starts(text: string): Starts;
  /** All names that start at an offset, longest first. In the text any run of white space is one space of a name. */
  findAt(text: string, at: number): readonly Hit[];
}

const SPACE = 0x20;
const BETWEEN_NAMES = 0x0a;

/** Made once: nearly all places that pass the filter hold no name after all. */
const NOTHING: readonly Hit[] = [];

/** Rows [from, to) of the names that begin with the same two units. */
interface Rows {
  readonly from: number;
  to: number;
}

/** By what a page may write, the unit of the names it is read as. */
function formsToRead(names: string): Map<number, number> {
  const readAs = new Map<number, number>();
  // The engine's own set finds the few hundred different letters; a loop over all of them would be slow while it is cold.
  for (const sign of new Set(` ${names}`)) {
    for (let i = 0; i < sign.length; i++) {
      const unit = sign.charCodeAt(i);
      if (unit === BETWEEN_NAMES || readAs.has(unit)) continue;
      for (const form of formsOf(unit)) readAs.set(form, unit);
    }
  }
  return readAs;
}

/** Rows by the first unit of their keys, then by the second, which is 0 in a name of one. The keys are sorted. */
function rowsByBeginning(keys: readonly string[]): ReadonlyMap<number, ReadonlyMap<number, Rows>> {
  const rowsOf = new Map<number, Map<number, Rows>>();
  let first = Number.NaN;
  let second = Number.NaN;
  let rows: Rows = { from: 0, to: 0 };
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? '';
    const unit = key.charCodeAt(0);
    const next = key.charCodeAt(1) | 0;
    if (unit !== first || next !== second) {
      rows = { from: row, to: row };
      const ofFirst = rowsOf.get(unit) ?? new Map<number, Rows>();
      rowsOf.set(unit, ofFirst.set(next, rows));
    }
    rows.to = row + 1;
    first = unit;
    second = next;
  }
  return rowsOf;
}

/**
 * Narrowing search over the sorted names: the names that agree with the first k characters of the text are always one
 * contiguous range, and the next character narrows it by binary search. The first two are looked up at once.
 * @param names plain, none empty, sorted by folded text
 */
export function createNameSearch(names: readonly string[]): NameSearch {
  // Folded as one text: a call for each name would cost more than the rest.
  const joined = fold(names.join('\n'));
  const keys = names.length === 0 ? [] : joined.split('\n');
  const readAs = formsToRead(joined);
  const rowsOf = rowsByBeginning(keys);
  const filter = createStartFilter(keys, readAs);

  /** The first row of [from, to) whose character at `depth` is at least `unit`. */
  const lowerBound = (from: number, to: number, depth: number, unit: number): number => {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      // A key that has ended gives NaN, here 0: it sorts before any that goes on.
      if (((keys[middle]?.charCodeAt(depth) ?? 0) | 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const readAt = (text: string, at: number) => readAs.get(text.charCodeAt(at)) ?? 0;

  const findAt = (text: string, at: number): readonly Hit[] => {
    let unit = readAt(text, at + 1);
    const ofFirst = rowsOf.get(readAt(text, at));
    const whole = ofFirst?.get(0);
    const rows = unit === 0 ? undefined : ofFirst?.get(unit);
    if (!rows && !whole) return NOTHING;

    const hits: Hit[] = [];
    if (whole) for (let row = whole.from; row < whole.to; row++) hits.unshift({ row, end: at + 1 });
    if (!rows) return hits;
    let { from, to } = rows;
    let end = at + 1;
    for (let depth = 2; ; depth++) {
      end++;
      if (unit === SPACE) while (readAt(text, end) === SPACE) end++;
      // Several rows where names differ in case only.
      for (; keys[from]?.length === depth && from < to; from++) hits.unshift({ row: from, end });
      unit = from < to ? readAt(text, end) : 0;
      if (unit === 0) return hits;
      from = lowerBound(from, to, depth, unit);
      to = lowerBound(from, to, depth, unit + 1);
    }
  };
  return { starts: (text) => findStarts(text, filter), findAt };
}
