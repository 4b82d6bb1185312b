import { fold } from './fold';
import { createStartFilter, findStarts, type Starts } from './start-filter';
import { plainFormOf } from './unit-forms';

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

/** Rows [from, to) of the names that begin with the same unit. */
interface Rows {
  readonly from: number;
  to: number;
}

/** Rows by the first unit of their keys. The keys are sorted. */
function rowsByFirst(keys: readonly string[]): ReadonlyMap<number, Rows> {
  const rowsOf = new Map<number, Rows>();
  let first: number | undefined;
  let rows: Rows = { from: 0, to: 0 };
  keys.forEach((key, row) => {
    if (key.charCodeAt(0) !== first) {
      first = key.charCodeAt(0);
      rows = { from: row, to: row };
      rowsOf.set(first, rows);
    }
    rows.to++;
  });
  return rowsOf;
}

/**
 * Narrowing search over the sorted names: the names that agree with the first k characters of the text are always one
 * contiguous range, and the next character narrows it by binary search. The first is looked up.
 * @param names plain, none empty, sorted by folded text
 */
export function createNameSearch(names: readonly string[]): NameSearch {
  // Folded as one text: a call for each name would cost more than the rest.
  const keys = names.length === 0 ? [] : fold(names.join('\n')).split('\n');
  const rowsOf = rowsByFirst(keys);
  const filter = createStartFilter(keys);

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

  /** 0 past the end. */
  const readAt = (text: string, at: number) => (at < text.length ? plainFormOf(text.charCodeAt(at)) : 0);

  const findAt = (text: string, at: number): readonly Hit[] => {
    let unit = readAt(text, at);
    const hits: Hit[] = [];
    const rows = rowsOf.get(unit);
    if (!rows) return hits;
    let { from, to } = rows;
    let end = at;
    for (let depth = 1; ; depth++) {
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
