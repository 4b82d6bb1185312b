/** Buckets of beginnings; two that share one only let a few more entries through. */
const BUCKETS = 1 << 12;
/** An entry's bucket is told by so many units of it. */
export const UNITS_TOLD = 2;

/** The entries of a long text by their first two UTF-16 units. */
export class Beginnings {
  readonly #text: string;
  readonly #starts: Uint32Array;
  /** Where each bucket ends in `#entries`, and so where the next one begins. */
  readonly #ends = new Uint32Array(BUCKETS);
  readonly #entries: Uint32Array;

  /** @param starts where each entry begins in `text`, and where one more would */
  constructor(text: string, starts: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
    const entries = starts.subarray(0, -1);
    for (const start of entries) {
      const bucket = bucketOf(text, start);
      this.#ends[bucket] = (this.#ends[bucket] ?? 0) + 1;
    }
    let sum = 0;
    for (const [bucket, count] of this.#ends.entries()) {
      this.#ends[bucket] = sum;
      sum += count;
    }
    this.#entries = new Uint32Array(sum);
    // Filling moves each bucket's start to its end.
    for (const [entry, start] of entries.entries()) {
      const bucket = bucketOf(text, start);
      const place = this.#ends[bucket] ?? 0;
      this.#entries[place] = entry;
      this.#ends[bucket] = place + 1;
    }
  }

  /** Visits the entries that begin with `needle`, of two units or more, in order. */
  each(needle: string, visit: (entry: number) => void): void {
    const bucket = bucketOf(needle, 0);
    const end = this.#ends[bucket] ?? 0;
    for (let place = bucket === 0 ? 0 : (this.#ends[bucket - 1] ?? 0); place < end; place += 1) {
      const entry = this.#entries[place] ?? 0;
      if (this.#text.startsWith(needle, this.#starts[entry])) visit(entry);
    }
  }
}

function bucketOf(text: string, at: number): number {
  // A bit mask makes a number also of what stands behind the end of the text: an empty last entry is in bucket 0.
  return (text.charCodeAt(at) * 251 + text.charCodeAt(at + 1)) & (BUCKETS - 1);
}
