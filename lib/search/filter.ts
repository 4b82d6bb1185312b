import type { EntityType, Fact } from '@/lib/facts';
import type { Library } from './library';

/** Kinds of facts by which results can be narrowed. */
export const FACT_KINDS = ['amount', 'rank', 'date'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What results are narrowed to; everything that is given must hold. */
export interface SearchFilter {
  readonly facts?: FactKind | undefined;
  readonly type?: EntityType | undefined;
  /** Id of a source; facts it states, or that reached the article through it. */
  readonly source?: string | undefined;
}

function isOfKind({ value, period }: Fact, kind: FactKind): boolean {
  switch (kind) {
    case 'amount':
      return value.kind === 'quantity';
    case 'rank':
      return value.kind === 'rank';
    case 'date':
      return value.kind === 'date' || period !== undefined;
  }
}

/** What a filter lets through, worked out once for a query. */
export interface Passing {
  /** Something is narrowed at all. */
  readonly isNarrow: boolean;
  readonly entity: (entity: number) => boolean;
  readonly fact: (fact: number) => boolean;
}

export function passing(library: Library, { facts, type, source }: SearchFilter): Passing {
  const fromSource = source === undefined ? undefined : new Set(library.fromSource(source));
  const asksForFacts = fromSource !== undefined || facts !== undefined;
  const fact = (number: number) => {
    const found = library.facts[number];
    return (
      found !== undefined &&
      (fromSource === undefined || fromSource.has(number)) &&
      (facts === undefined || isOfKind(found, facts))
    );
  };
  return {
    isNarrow: asksForFacts || type !== undefined,
    fact,
    entity: (number) =>
      (type === undefined || library.index.entities[number]?.type === type) &&
      (!asksForFacts || library.factsAbout(number).some(fact)),
  };
}
