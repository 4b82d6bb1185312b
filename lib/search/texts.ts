import { LANGUAGES } from '@/lib/text';
import { Column } from './column';
import { fold, foldLines, writtenSpan } from './fold';
import { lazy } from './lazy';
import type { Library } from './library';
import type { Matched } from './result';

/** A text that has the query in it: a fact's or an entity's. */
export interface TextHit {
  readonly fact: number | undefined;
  readonly entity: number;
  readonly show: () => Matched;
}

/** Fewer letters than this stand in sentences by chance. */
const LEAST_IN_TEXT = 2;

/** Statements and printed figures of facts, and descriptions of entities, in all languages. */
export class TextIndex {
  readonly #library: Library;
  readonly #texts: string[] = [];
  readonly #facts: (number | undefined)[] = [];
  readonly #entities: number[] = [];
  /** The first text of each fact; they stand together. */
  readonly #firstOf: number[] = [];
  readonly #column = lazy(() => this.#build());

  constructor(library: Library) {
    this.#library = library;
  }

  #build(): Column {
    const add = (entity: number, fact: number | undefined, texts: readonly string[]) => {
      for (const text of texts) {
        this.#texts.push(text.normalize('NFC'));
        this.#entities.push(entity);
        this.#facts.push(fact);
      }
    };
    for (const [number, { statement, value, period }] of this.#library.facts.entries()) {
      this.#firstOf.push(this.#texts.length);
      const subject = this.#library.subjectOf(number);
      if (subject === undefined) continue;
      const printed = 'printed' in value ? [value.printed] : [];
      if (value.kind === 'quantity' && value.conversion) printed.push(value.conversion.printed);
      if (period) printed.push(period.printed);
      add(subject, number, [...LANGUAGES.map((language) => statement[language]), ...printed]);
    }
    for (const [number, { description }] of this.#library.index.entities.entries()) {
      add(number, undefined, [...new Set(LANGUAGES.map((language) => description[language]))]);
    }
    return new Column(foldLines(Column.lines(this.#texts)));
  }

  /** Visits the texts in which the query stands, facts before entities. Gives false when there are none. */
  find(query: string, onHit: (hit: TextHit) => void): boolean {
    const folded = fold(query);
    if (folded.length < LEAST_IN_TEXT) return true;
    let isFound = false;
    this.#column().eachOccurrence(folded, (entry, at) => {
      isFound = true;
      onHit(this.#hit(entry, at, folded.length));
      return 'next-entry';
    });
    return isFound;
  }

  /** Visits the texts of a few facts in which the query stands: quicker than to look through all. */
  findIn(facts: Iterable<number>, query: string, onHit: (hit: TextHit) => void): void {
    const column = this.#column();
    const folded = fold(query);
    if (folded.length < LEAST_IN_TEXT) return;
    for (const fact of facts) {
      for (let entry = this.#firstOf[fact] ?? 0; this.#facts[entry] === fact; entry += 1) {
        const at = column.entry(entry).indexOf(folded);
        if (at >= 0) onHit(this.#hit(entry, at, folded.length));
      }
    }
  }

  #hit(entry: number, at: number, length: number): TextHit {
    const matched = this.#texts[entry] ?? '';
    return {
      fact: this.#facts[entry],
      entity: this.#entities[entry] ?? 0,
      show: () => ({ matched, spans: [writtenSpan(matched, at, at + length)] }),
    };
  }
}
