import { Beginnings, UNITS_TOLD } from './beginnings';
import { lazy } from './lazy';

/** Never part of a folded or derived text. */
const SEPARATOR = '\n';

/** Says how to go on behind an occurrence: look for the next one in the same entry, or skip to the next entry. */
export type Next = 'here' | 'next-entry';

/**
 * Many short texts as one, so that the engine's own `indexOf` finds what stands in any of them. Entries are numbered
 * in the order given; positions are UTF-16 units within an entry.
 */
export class Column {
  /** Every entry stands between two separators. */
  readonly text: string;
  /** Where each entry begins in `text`, and where one more would. */
  readonly #starts: Uint32Array;
  readonly #beginnings = lazy(() => new Beginnings(this.text, this.#starts));
  readonly #units = lazy(() => unitsOf(this.text));

  /** @param lines the entries, with `\n` before, between and behind them */
  constructor(lines: string) {
    this.text = lines;
    const starts: number[] = [];
    for (let at = lines.indexOf(SEPARATOR); at >= 0; at = lines.indexOf(SEPARATOR, at + 1))
      starts.push(at + 1);
    this.#starts = Uint32Array.from(starts);
  }

  /** The lines that the constructor takes. A line break inside a text becomes a space. */
  static lines(texts: readonly string[]): string {
    return `\n${texts.map((text) => (text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, ' ') : text)).join(SEPARATOR)}\n`;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  lengthOf(entry: number): number {
    return (this.#starts[entry + 1] ?? 0) - (this.#starts[entry] ?? 0) - 1;
  }

  entry(entry: number): string {
    const start = this.#starts[entry] ?? 0;
    return this.text.slice(start, start + this.lengthOf(entry));
  }

  /** Visits the places where `needle` stands, in order, until there are no more. */
  eachOccurrence(needle: string, visit: (entry: number, at: number) => Next): void {
    if (needle === '' || needle.includes(SEPARATOR) || !this.#hasUnitsOf(needle)) return;
    let from = 1;
    for (;;) {
      const found = this.text.indexOf(needle, from);
      if (found < 0) return;
      const entry = this.#entryAt(found);
      const next = visit(entry, found - (this.#starts[entry] ?? 0));
      from = next === 'here' ? found + 1 : (this.#starts[entry + 1] ?? this.text.length);
    }
  }

  /** Visits the entries that begin with `needle`. */
  eachBeginning(needle: string, visit: (entry: number) => void): void {
    if (needle === '' || needle.includes(SEPARATOR)) return;
    if (needle.length >= UNITS_TOLD) {
      this.#beginnings().each(needle, visit);
      return;
    }
    let from = 0;
    for (;;) {
      const found = this.text.indexOf(SEPARATOR + needle, from);
      if (found < 0) return;
      const entry = this.#entryAt(found + 1);
      visit(entry);
      from = found + 1;
    }
  }

  /** What has a letter that stands nowhere need not be looked for: most readings of another keyboard layout. */
  #hasUnitsOf(needle: string): boolean {
    const units = this.#units();
    for (let at = 0; at < needle.length; at += 1) if (units[needle.charCodeAt(at)] === 0) return false;
    return true;
  }

  /** The last entry that begins at `position` or before. */
  #entryAt(position: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const UNITS = 0x10000;

/** Which UTF-16 units stand in a text. */
function unitsOf(text: string): Uint8Array {
  const units = new Uint8Array(UNITS);
  for (let at = 0; at < text.length; at += 1) units[text.charCodeAt(at)] = 1;
  return units;
}
