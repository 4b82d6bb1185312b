import type { Fact, FactIndex } from '@/lib/facts';
import { lazy } from './lazy';
import { compareText } from './result';

/**
 * The index by numbers: entities, facts and sources go by their places in it, so that lists of them are cheap. Everything
 * is put in the order of its ids first, so that nothing that is found depends on how the index happened to be written.
 */
export class Library {
  readonly index: FactIndex;
  readonly #entities: ReadonlyMap<string, number>;
  readonly #factsAbout = lazy(() => this.#listFactsAbout());
  readonly #byProperty = lazy(() => listBy(this.facts, ({ property }) => [property]));
  readonly #bySource = lazy(() => listBy(this.facts, sourcesOf));

  constructor(index: FactIndex) {
    this.index = {
      sources: byId(index.sources),
      entities: byId(index.entities),
      properties: byId(index.properties),
      facts: byId(index.facts),
    };
    this.#entities = new Map(this.index.entities.map(({ id }, number) => [id, number]));
  }

  get facts(): readonly Fact[] {
    return this.index.facts;
  }

  entityId(entity: number): string {
    return this.index.entities[entity]?.id ?? '';
  }

  /** Length of what the entity is called, in UTF-16 units. */
  labelLength(entity: number): number {
    return this.index.entities[entity]?.label.ko.length ?? 0;
  }

  factId(fact: number): string {
    return this.facts[fact]?.id ?? '';
  }

  /** Facts that have the entity as a party: its own first, then those that name it as object or value. */
  factsAbout(entity: number): readonly number[] {
    return this.#factsAbout()[entity] ?? [];
  }

  withProperty(property: string): readonly number[] {
    return this.#byProperty().get(property) ?? [];
  }

  /** Facts that the source states, or that pass through it on their way to the article. */
  fromSource(source: string): readonly number[] {
    return this.#bySource().get(source) ?? [];
  }

  /** Whom a fact is about: its subject before its object. */
  partiesOf(fact: number): number[] {
    const { subject, object } = this.facts[fact] ?? { subject: '' };
    return this.#numbersOf(object === undefined ? [subject] : [subject, object]);
  }

  subjectOf(fact: number): number | undefined {
    return this.#entities.get(this.facts[fact]?.subject ?? '');
  }

  #numbersOf(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.#entities.get(id) ?? []);
  }

  #listFactsAbout(): number[][] {
    const own: number[][] = this.index.entities.map(() => []);
    const others: number[][] = this.index.entities.map(() => []);
    for (const [number, fact] of this.facts.entries()) {
      const { subject, object, value } = fact;
      const named = [
        ...(object === undefined ? [] : [object]),
        ...(value.kind === 'entity' ? [value.entity] : value.kind === 'rank' ? [value.ranking] : []),
      ];
      const subjectNumber = this.#entities.get(subject);
      if (subjectNumber !== undefined) own[subjectNumber]?.push(number);
      for (const entity of new Set(this.#numbersOf(named)))
        if (entity !== subjectNumber) others[entity]?.push(number);
    }
    return own.map((facts, entity) => [...facts, ...(others[entity] ?? [])]);
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}

function sourcesOf({ references }: Fact): string[] {
  return [...new Set(references.flatMap(({ source, chain }) => [source, ...chain]))];
}

function listBy(facts: readonly Fact[], keysOf: (fact: Fact) => readonly string[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const [number, fact] of facts.entries()) {
    for (const key of keysOf(fact)) {
      const list = lists.get(key);
      if (list) list.push(number);
      else lists.set(key, [number]);
    }
  }
  return lists;
}
