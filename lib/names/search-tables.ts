import { fold } from './fold';
import type { NameTables } from './types';

/** One name standing at a place of the text: index into `tables.names` and where it ends. */
export interface Hit {
  readonly row: number;
  readonly end: number;
}

export interface NameSearch {
  /** The next offset from `at` on where a name may start, or the text's length. Most of any text is passed over here. */
  nextStart(folded: string, at: number): number;
  /** All names that start at an offset of folded text, longest first. */
  findAt(folded: string, at: number): Hit[];
}

/** Number of UTF-16 units there are. */
const UNITS = 0x10000;

/** Hash of two units, one of 65,536; neighbours in an alphabet fall apart. */
function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & (UNITS - 1);
}

/**
 * Narrowing search over the sorted names: the names that agree with the first k characters of the text are always one
 * contiguous range, and the next character narrows it by binary search. Only the first two characters are indexed: the
 * pairs with which a name may start, in a table by their hash.
 */
export function createNameSearch(tables: NameTables): NameSearch {
  const keys = tables.names.map(([text]) => fold(text));
  /** First row of each first character; rows of one character are neighbours. */
  const firstRows = new Map<number, { from: number; to: number }>();
  const mayStart = new Uint8Array(UNITS);
  const isWhole = new Uint8Array(UNITS);
  keys.forEach((key, row) => {
    if (key.length === 1) isWhole[key.charCodeAt(0)] = 1;
    else mayStart[hashOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;
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

  const nextStart = (folded: string, at: number): number => {
    let unit = folded.charCodeAt(at);
    for (let start = at; start < folded.length; start++) {
      // After the last unit this is NaN, which hashes like 0: at worst one place too many is looked at.
      const next = folded.charCodeAt(start + 1);
      if (mayStart[hashOf(unit, next)] === 1 || isWhole[unit] === 1) return start;
      unit = next;
    }
    return folded.length;
  };

  const findAt = (folded: string, at: number): Hit[] => {
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
  return { nextStart, findAt };
}
