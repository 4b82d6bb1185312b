import { amountsBeside, partsOf } from './amounts';
import { claimsOn } from './claims';
import { type Aspect, compareFacts } from './compare';
import { excerpt } from './excerpt';
import { type OrderedFacts, orderFacts } from './order';
import { plansBeside } from './plans';
import { ranksBeside } from './ranks';
import type { Surrounding } from './sentence';
import type { SideBySide } from './side-by-side';
import type { Fact, FactIndex } from './types';

/** All that a card on one entity says in one sentence: plain data, made where the whole index is. */
export interface Footnote extends OrderedFacts {
  readonly entity: string;
  /** The entity's facts and everything that they and the rest of this record name. */
  readonly index: FactIndex;
  /** What stands side by side, and under which fact; at most one of a kind under each. */
  readonly beside: readonly SideBySide[];
  /** For facts that the editors hold apart, in what they cannot be compared: `fact other` → aspects. */
  readonly apart: Readonly<Record<string, readonly Aspect[]>>;
}

/** The key of `apart` for two facts. */
export const apartKey = (fact: string, other: string) => `${fact} ${other}`;

/** In what the facts that are held apart differ, as far as their records show it. */
function apartFrom(facts: readonly Fact[], byId: ReadonlyMap<string, Fact>): Footnote['apart'] {
  const found = facts.flatMap((fact) =>
    (fact.relations ?? []).flatMap(({ type, fact: id }) => {
      const other = type === 'not-comparable' ? byId.get(id) : undefined;
      const verdict = other && compareFacts(fact, other);
      return verdict?.kind === 'incomparable' ? [[apartKey(fact.id, id), verdict.aspects] as const] : [];
    }),
  );
  return Object.fromEntries(found);
}

/** The same facts beside each other, whichever of them they stand under. */
const keyOf = ({ kind, rows }: SideBySide) => [kind, ...rows.flatMap(({ facts }) => facts).sort()].join(' ');

/** What stands under each fact of the list, best facts first; nothing is shown twice. */
function besideAll(facts: readonly Fact[], index: FactIndex, entity: string): SideBySide[] {
  const shown = new Map<string, SideBySide>();
  const compared = new Set<string>();
  const withPicture = new Set<string>();
  for (const fact of facts) {
    const claims = claimsOn(fact, index.facts, (other) => compared.has(`${other} ${fact.id}`));
    for (const id of claims?.rows.flatMap((row) => row.facts) ?? []) compared.add(`${fact.id} ${id}`);
    const picture =
      ranksBeside(fact, index.facts, entity) ?? partsOf(fact, index) ?? amountsBeside(fact, index.facts);
    if (picture) withPicture.add(fact.id);
    for (const each of [picture, claims]) if (each && !shown.has(keyOf(each))) shown.set(keyOf(each), each);
  }
  const plans = plansBeside(facts, (id) => !withPicture.has(id));
  return plans ? [...shown.values(), plans] : [...shown.values()];
}

/**
 * The footnote to a name in its sentence. Null when the index does not know the entity.
 *
 * @param around the flow of text around the name, with the figures and the entities in it
 */
export function makeFootnote(index: FactIndex, entity: string, around: Surrounding): Footnote | null {
  const own = excerpt(index, entity);
  if (!own) return null;
  const { order, bearing } = orderFacts(own, entity, around);
  const byId = new Map(own.facts.map((fact) => [fact.id, fact]));
  const facts = order.map((id) => byId.get(id)).filter((fact) => fact !== undefined);
  const beside = besideAll(facts, index, entity);
  const more = new Set(beside.flatMap(({ rows }) => rows).flatMap((row) => row.facts));
  // For whom nothing is told: where they are quoted.
  if (facts.length === 0)
    for (const { id, references } of index.facts)
      if (references.some(({ chain }) => chain.includes(entity))) more.add(id);
  return {
    entity,
    order,
    bearing,
    beside,
    apart: apartFrom(facts, byId),
    index: excerpt(index, entity, [...more], around.entities) ?? own,
  };
}
