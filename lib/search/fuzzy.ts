import Fuse from 'fuse.js';
import { fold, writtenSpan } from './fold';
import { jamoOf } from './hangul-forms';
import { lazy } from './lazy';
import type { NameIndex, OnHit } from './names';
import { PairIndex } from './pairs';

/**
 * Fuse.js scores 0 (the same) to 1 (nothing in common). Held against jamo, a third lets one wrong letter pass in a
 * short name and about two in a long one.
 */
const THRESHOLD = 0.34;
/** Fuse.js is the slowest rung by far: it sees only so many names, those that share most with the query. */
const MOST_CANDIDATES = 60;
/** A query of up to so many jamo may have one of them wrong; each so many more, one more. */
const JAMO_FOR_ONE_ERROR = 6;
const JAMO_FOR_EACH_OTHER = 5;
/** Whole syllables that are wrong tell less apart: one in three, one more for each four more. */
const SYLLABLES_FOR_ONE_ERROR = 3;
const SYLLABLES_FOR_EACH_OTHER = 4;
/** Of the pairs of a query that found nothing, so large a part must be in a name that is offered instead. */
const LEAST_SHARED = 0.3;
/** An entity has up to about so many names that resemble each other. */
const MOST_NAMES_OF_ONE = 8;

/** Names that nearly match. Built at the first question, since most queries are answered before. */
export class FuzzyNames {
  readonly #names: NameIndex;
  readonly #pairs = lazy(() => new PairIndex(this.#names.jamo()));

  constructor(names: NameIndex) {
    this.#names = names;
  }

  /** What nearly matches the query. A wrong letter is a wrong jamo, or a whole syllable that is another. */
  find(query: string, onHit: OnHit): void {
    const folded = fold(query);
    const jamo = jamoOf(folded);
    if (jamo === '') return;
    const names = this.#pairs().nearest(jamo, MOST_CANDIDATES);
    this.#findIn(names, jamo, jamoOf, onHit);
    if (jamo !== folded) this.#findIn(names, folded, (text) => text, onHit);
  }

  #findIn(names: readonly number[], asked: string, form: (folded: string) => string, onHit: OnHit): void {
    const candidates = names.map((name) => ({ name, text: form(this.#names.folded(name)) }));
    const isJamo = form === jamoOf;
    const each = isJamo ? JAMO_FOR_EACH_OTHER : SYLLABLES_FOR_EACH_OTHER;
    const least = isJamo ? JAMO_FOR_ONE_ERROR : SYLLABLES_FOR_ONE_ERROR;
    const allowed = Math.max(isJamo ? 1 : 0, 1 + Math.floor((asked.length - least) / each));
    const fuse = new Fuse(candidates, {
      keys: ['text'],
      threshold: THRESHOLD,
      distance: 40,
      includeScore: true,
      includeMatches: true,
      ignoreFieldNorm: true,
      minMatchCharLength: isJamo ? 2 : 1,
    });
    for (const { item, score = 1, matches = [] } of fuse.search(asked)) {
      if (errorsIn(item.text, asked, asked.length <= least) > allowed) continue;
      const distance = score + Math.abs(item.text.length - asked.length) / (isJamo ? 100 : 40);
      const ranges = matches.flatMap(({ indices }) => indices);
      const hit = this.#names.hit(item.name, 'fuzzy', distance, 0, 0);
      onHit(this.#names.ownerOf(item.name), {
        ...hit,
        show: () => {
          const { matched } = hit.show();
          const units = (length: number) => this.#names.unitsFor(item.name, form, length);
          const spans = ranges.map(([first, last]) =>
            writtenSpan(matched, units(first + 1) - 1, units(last + 1)),
          );
          return { matched, spans: mergeSpans(spans) };
        },
      });
    }
  }

  /** The entities whose names have most in common with the query, however little that is; best first. */
  nearest(query: string, count: number): number[] {
    const asked = jamoOf(fold(query));
    const names = asked === '' ? [] : this.#pairs().nearest(asked, count * MOST_NAMES_OF_ONE, LEAST_SHARED);
    return [...new Set(names.map((name) => this.#names.ownerOf(name)))].slice(0, count);
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

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to find `asked` within `text`, or
 * at its start: within a name, few letters resemble others by chance.
 */
function errorsIn(text: string, asked: string, isAtStart: boolean): number {
  let twoBefore: number[] = [];
  // Where it may begin anywhere, what stands before costs nothing.
  let before = Array.from({ length: text.length + 1 }, (_, column) => (isAtStart ? column : 0));
  for (let row = 1; row <= asked.length; row += 1) {
    const errors = [row];
    for (let column = 1; column <= text.length; column += 1) {
      const isSame = asked[row - 1] === text[column - 1];
      let least = Math.min(
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
        (before[column] ?? 0) + 1,
        (errors[column - 1] ?? 0) + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        asked[row - 1] === text[column - 2] &&
        asked[row - 2] === text[column - 1]
      ) {
        least = Math.min(least, (twoBefore[column - 2] ?? 0) + 1);
      }
      errors.push(least);
    }
    twoBefore = before;
    before = errors;
  }
  return Math.min(...before);
}
