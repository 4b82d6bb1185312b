import type { Entity, Fact, FactIndex, Property, Source } from '@/lib/facts';

/** The records of an index by id. An id that nobody knows gives undefined: the card says what it can. */
export interface Lookup {
  readonly entity: (id: string) => Entity | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly property: (id: string) => Property | undefined;
  readonly fact: (id: string) => Fact | undefined;
}

export function createLookup(index: FactIndex): Lookup {
  return {
    entity: byId(index.entities),
    source: byId(index.sources),
    property: byId(index.properties),
    fact: byId(index.facts),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T | undefined {
  const map = new Map(records.map((record) => [record.id, record]));
  return (id) => map.get(id);
}
