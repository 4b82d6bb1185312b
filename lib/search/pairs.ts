import type { Column } from './column';

/** Buckets of pairs of jamo; pairs that share one only let a few more names through. */
const BUCKETS = 1 << 16;

/** Names by the pairs of neighbouring jamo in them; their ends count as jamo. */
export class PairIndex {
  readonly #ends = new Uint32Array(BUCKETS + 1);
  readonly #names: Uint32Array;
  readonly #column: Column;

  constructor(column: Column) {
    this.#column = column;
    const { text } = column;
    for (let at = 1; at < text.length; at += 1) {
      const bucket = bucketOf(text, at);
      this.#ends[bucket] = (this.#ends[bucket] ?? 0) + 1;
    }
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const count = this.#ends[bucket] ?? 0;
      this.#ends[bucket] = sum;
      sum += count;
    }
    this.#names = new Uint32Array(sum);
    // Filling moves each bucket's start to its end, which is where the next one starts.
    for (let at = 1, name = 0; at < text.length; at += 1) {
      const bucket = bucketOf(text, at);
      const place = this.#ends[bucket] ?? 0;
      this.#names[place] = name;
      this.#ends[bucket] = place + 1;
      if (text[at] === '\n') name += 1;
    }
  }

  /** The names that share most pairs with `jamo`, and are not much longer or shorter, best first. */
  nearest(jamo: string, count: number, leastShared = 0): number[] {
    const shared = new Uint16Array(this.#column.size);
    const touched: number[] = [];
    const asked = `\n${jamo}\n`;
    for (let at = 1; at < asked.length; at += 1) {
      const bucket = bucketOf(asked, at);
      const end = this.#ends[bucket] ?? 0;
      for (let place = bucket === 0 ? 0 : (this.#ends[bucket - 1] ?? 0); place < end; place += 1) {
        const name = this.#names[place] ?? 0;
        if (shared[name] === 0) touched.push(name);
        shared[name] = (shared[name] ?? 0) + 1;
      }
    }
    // Units of a quarter of a pair, so that a whole pair outweighs a few jamo of length.
    const scoreOf = (name: number) =>
      4 * (shared[name] ?? 0) - Math.min(8, Math.abs(this.#column.lengthOf(name) - jamo.length));
    const least = leastShared * (asked.length - 1);
    return bestOf(
      touched.filter((name) => (shared[name] ?? 0) >= least),
      scoreOf,
      count,
    );
  }
}

function bucketOf(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 251 + text.charCodeAt(at)) % BUCKETS;
}

/** The `count` numbers with the highest scores, highest first, lower numbers first among equals. */
function bestOf(numbers: readonly number[], scoreOf: (each: number) => number, count: number): number[] {
  const best: { readonly each: number; readonly score: number }[] = [];
  for (const each of numbers) {
    const score = scoreOf(each);
    const worst = best[count - 1];
    if (worst && (score < worst.score || (score === worst.score && each > worst.each))) continue;
    let place = best.length;
    for (; place > 0; place -= 1) {
      const before = best[place - 1];
      if (!before || before.score > score || (before.score === score && before.each < each)) break;
    }
    best.splice(place, 0, { each, score });
    if (best.length > count) best.pop();
  }
  return best.map(({ each }) => each);
}
