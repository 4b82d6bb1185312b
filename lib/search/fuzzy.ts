import Fuse from 'fuse.js';
import { jamoOf, type Key, keyOf, spanOf } from './key';
import type { Match } from './result';

/**
 * Fuse.js scores 0 (the same) to 1 (nothing in common). Held against jamo, a third lets one wrong letter pass in a
 * short name and about two in a long one.
 */
const THRESHOLD = 0.34;

/** So many letters must be shared in a row before Fuse.js is asked at all; it is the slowest rung by far. */
const GRAM = 3;

interface Entry<T> {
  readonly of: T;
  readonly key: Key;
  readonly jamo: string;
  readonly at: readonly number[];
}

function gramsOf(jamo: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= jamo.length; at += 1) grams.add(jamo.slice(at, at + GRAM));
  return grams;
}

/** Names that nearly match. Built at the first question, since most queries are answered before. */
export class FuzzyNames<T> {
  readonly #entries: readonly Entry<T>[];
  readonly #byGram = new Map<string, Set<Entry<T>>>();

  constructor(names: readonly { readonly of: T; readonly key: Key }[]) {
    this.#entries = names.map(({ of, key }) => ({ of, key, ...jamoOf(key.folded) }));
    for (const entry of this.#entries) {
      for (const gram of gramsOf(entry.jamo)) {
        const sharing = this.#byGram.get(gram) ?? new Set();
        sharing.add(entry);
        this.#byGram.set(gram, sharing);
      }
    }
  }

  /** What nearly matches the query, best first. */
  find(query: string): { of: T; match: Match }[] {
    const { jamo } = jamoOf(keyOf(query).folded);
    const candidates = new Set<Entry<T>>();
    for (const gram of gramsOf(jamo)) for (const entry of this.#byGram.get(gram) ?? []) candidates.add(entry);
    if (candidates.size === 0) return [];
    const fuse = new Fuse([...candidates], {
      keys: ['jamo'],
      threshold: THRESHOLD,
      distance: 40,
      includeScore: true,
      includeMatches: true,
      ignoreFieldNorm: true,
      minMatchCharLength: 2,
    });
    return fuse.search(jamo).map(({ item, score = 1, matches = [] }) => ({
      of: item.of,
      match: {
        reason: 'fuzzy',
        matched: item.key.text,
        distance: score + Math.abs(item.jamo.length - jamo.length) / 100,
        spans: mergeSpans(
          matches
            .flatMap(({ indices }) => indices)
            .map(([first, last]) => spanOf(item.key, item.at[first] ?? 0, (item.at[last] ?? 0) + 1)),
        ),
      },
    }));
  }
}

/** Jamo of one syllable may lie in two ranges; on the page it is one. */
function mergeSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
