import type { Fact, FactIndex, Value } from './types';

/** Ids of the entities that a value names. */
function entitiesInValue(value: Value): string[] {
  if (value.kind === 'entity') return [value.entity];
  return value.kind === 'rank' ? [value.ranking] : [];
}

/** Ids of everything a fact names: entities, and sources where a chain of hops passes through one. */
function namedBy(fact: Fact): string[] {
  return [
    fact.subject,
    ...(fact.object ? [fact.object] : []),
    ...entitiesInValue(fact.value),
    ...fact.references.flatMap(({ source, chain }) => [source, ...chain]),
  ];
}

/** Facts that have the entity as a party: its own first, then those that name it as object, value or speaker. */
export function factsAbout(index: FactIndex, entity: string): Fact[] {
  const own = index.facts.filter(({ subject }) => subject === entity);
  const others = index.facts.filter(
    (fact) =>
      fact.subject !== entity && (fact.object === entity || entitiesInValue(fact.value).includes(entity)),
  );
  return [...own, ...others];
}

/**
 * The part of the index that a card on `entity` shows: its facts, the facts those are related to, and the entities,
 * properties and sources they name. Null when the index does not know the entity.
 *
 * @param alsoFacts ids of facts to take along
 * @param alsoEntities ids of entities to take along, by their labels
 */
export function excerpt(
  index: FactIndex,
  entity: string,
  alsoFacts: readonly string[] = [],
  alsoEntities: readonly string[] = [],
): FactIndex | null {
  if (!index.entities.some(({ id }) => id === entity)) return null;
  const about = factsAbout(index, entity);
  const relatedIds = new Set([
    ...about.flatMap(({ relations }) => relations ?? []).map(({ fact }) => fact),
    ...alsoFacts,
  ]);
  const related = index.facts.filter((fact) => relatedIds.has(fact.id) && !about.includes(fact));
  const facts = [...about, ...related];
  const named = new Set([entity, ...alsoEntities, ...facts.flatMap(namedBy)]);
  const properties = new Set(facts.map(({ property }) => property));
  return {
    facts,
    entities: index.entities
      .filter(({ id }) => named.has(id))
      .map((e) => (e.id === entity ? e : withoutNames(e))),
    properties: index.properties.filter(({ id }) => properties.has(id)),
    sources: index.sources.filter(({ id }) => named.has(id)),
  };
}

/** Other entities appear in a card by their labels only. */
function withoutNames(entity: FactIndex['entities'][number]): FactIndex['entities'][number] {
  return { ...entity, names: [], notThis: [] };
}
