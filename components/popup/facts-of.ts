import { type Fact, type FactIndex, factsAbout, NOWHERE, orderFacts } from '@/lib/facts';

/** An entity's facts as its card would order them, those that were searched for (`first`) in front. */
export function factsOf(index: FactIndex, entity: string, first: readonly string[] = []): Fact[] {
  // There is no sentence around a search: only what is known of the facts themselves orders them.
  const { order } = orderFacts(index, entity, NOWHERE);
  const ids = [...new Set([...first, ...order])];
  const about = new Map(factsAbout(index, entity).map((fact) => [fact.id, fact]));
  return ids.map((id) => about.get(id)).filter((fact) => fact !== undefined);
}

/** How many facts its card would tell. */
export function countFacts(index: FactIndex, entity: string): number {
  return factsAbout(index, entity).length;
}
