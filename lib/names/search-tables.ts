import { fold } from './fold';
import type { NameTables } from './types';

/** One name standing at a place of the text: index into `tables.names` and where it ends. */
export interface Hit {
  readonly row: number;
  readonly end: number;
}

/** Finds all names that start at an offset of folded text, longest first. */
export type FindAt = (folded: string, at: number) => Hit[];

/**
 * Narrowing search over the sorted names: the names that agree with the first k characters of the text are always one
 * contiguous range, and the next character narrows it by binary search. Only the first characters are indexed.
 */
export function createFindAt(tables: NameTables): FindAt {
  const keys = tables.names.map(([text]) => fold(text));
  /** First row of each first character; rows of one character are neighbours. */
  const firstRows = new Map<number, { from: number; to: number }>();
  keys.forEach((key, row) => {
    const range = firstRows.get(key.charCodeAt(0));
    if (range) range.to = row + 1;
    else firstRows.set(key.charCodeAt(0), { from: row, to: row + 1 });
  });

  /** The first row of [from, to) whose character at `depth` is at least `unit`. */
  const lowerBound = (from: number, to: number, depth: number, unit: number): number => {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      // A key that has ended sorts before any that goes on.
      const here = keys[middle]?.charCodeAt(depth) ?? -1;
      if (here < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return (folded, at) => {
    const range = firstRows.get(folded.charCodeAt(at));
    if (!range) return [];
    const hits: Hit[] = [];
    let { from, to } = range;
    for (let depth = 1; from < to; depth++) {
      // Several rows where names differ in case only.
      for (; keys[from]?.length === depth && from < to; from++) hits.unshift({ row: from, end: at + depth });
      const unit = folded.charCodeAt(at + depth);
      if (Number.isNaN(unit)) break;
      from = lowerBound(from, to, depth, unit);
      to = lowerBound(from, to, depth, unit + 1);
    }
    return hits;
  };
}
