import { addFractions, compareFractions, type Fraction, fractionOf, shareOf, ZERO } from './amount';
import { whyBetween } from './claims';
import { MOST_ROWS, type SideBySide, type Stretch } from './side-by-side';
import { sumOf } from './sum';
import type { Fact, FactIndex, QuantityValue } from './types';

type QuantityFact = Fact & { readonly value: QuantityValue };

const isQuantity = (fact: Fact): fact is QuantityFact => fact.value.kind === 'quantity';

const fractionIn = ({ value }: QuantityFact): Fraction =>
  (value.amount === undefined ? undefined : fractionOf(value.amount)) ?? ZERO;

/** Two are a pair, three are a picture. */
const FEWEST_AMOUNTS = 3;

/** The stretch of an amount from `from`, all as shares of `whole`. */
function stretchOf(fact: QuantityFact, whole: Fraction, from: Fraction = ZERO): Stretch {
  const { bound } = fact.value;
  return {
    from: shareOf(from, whole),
    to: shareOf(addFractions(from, fractionIn(fact)), whole),
    look: bound === 'at-most' || bound === 'less-than' ? 'most' : 'solid',
    ...((bound === 'at-least' || bound === 'more-than') && { open: 'end' as const }),
  };
}

const largestFirst = (a: QuantityFact, b: QuantityFact) =>
  compareFractions(fractionIn(b), fractionIn(a)) || a.id.localeCompare(b.id);

/** What one party gives, of one kind and in one unit, to each of several: from one article, so that it is one telling. */
export function amountsBeside(fact: Fact, facts: readonly Fact[]): SideBySide | undefined {
  if (!isQuantity(fact) || fact.object === undefined) return undefined;
  const article = fact.references[0]?.source;
  const mates = facts
    .filter(isQuantity)
    .filter(
      (other) =>
        other.object !== undefined &&
        other.value.amount !== undefined &&
        other.subject === fact.subject &&
        other.property === fact.property &&
        other.status === fact.status &&
        other.value.unit === fact.value.unit &&
        other.value.per === fact.value.per &&
        other.period?.printed === fact.period?.printed &&
        other.references[0]?.source === article,
    )
    .sort(largestFirst);
  const [largest] = mates;
  if (!largest || mates.length < FEWEST_AMOUNTS || !mates.includes(fact)) return undefined;
  const whole = fractionIn(largest);
  return {
    kind: 'amounts',
    under: fact.id,
    rows: mates.slice(0, MOST_ROWS).map((mate) => ({ facts: [mate.id], picture: [stretchOf(mate, whole)] })),
    why: [],
  };
}

/** A stated sum with its parts in a row, and what they really add up to. */
function sumBeside(fact: Fact, index: FactIndex): SideBySide | undefined {
  const wholes = new Set([
    fact.id,
    ...(fact.relations ?? []).filter(({ type }) => type === 'part-of').map((relation) => relation.fact),
  ]);
  for (const whole of index.facts.filter(({ id }) => wholes.has(id))) {
    const sum = sumOf(index, whole);
    if (!sum || !isQuantity(whole) || (fact.id !== whole.id && !sum.parts.includes(fact.id))) continue;
    const parts = index.facts
      .filter(({ id }) => sum.parts.includes(id))
      .filter(isQuantity)
      .sort(largestFirst);
    const total = fractionOf(sum.total) ?? ZERO;
    const stated = fractionIn(whole);
    const scale = compareFractions(total, stated) > 0 ? total : stated;
    let from = ZERO;
    const rows = parts.map((part) => {
      const row = { facts: [part.id], picture: [stretchOf(part, scale, from)] };
      from = addFractions(from, fractionIn(part));
      return row;
    });
    const last = { facts: [whole.id], picture: [stretchOf(whole, scale)] };
    return {
      kind: 'parts',
      under: fact.id,
      rows: [...rows.slice(0, MOST_ROWS - 1), last],
      sum,
      why: [],
    };
  }
  return undefined;
}

/**
 * An amount and the larger one it is part of. The parts begin each at nothing, not one behind the other: that they add
 * up is said only where an article says so.
 */
function partsBeside(fact: Fact, facts: readonly Fact[]): SideBySide | undefined {
  if (!isQuantity(fact)) return undefined;
  const isPartOf = (part: Fact, whole: Fact) =>
    (part.relations ?? []).some(({ type, fact: id }) => type === 'part-of' && id === whole.id);
  const quantities = facts
    .filter(isQuantity)
    .filter(({ value }) => value.amount !== undefined && value.unit === fact.value.unit);
  const isWhole = quantities.some((other) => isPartOf(other, fact));
  const whole = isWhole ? fact : quantities.find((other) => isPartOf(fact, other));
  if (!whole) return undefined;
  const parts = quantities
    .filter((other) => isPartOf(other, whole) && compareFractions(fractionIn(other), fractionIn(whole)) <= 0)
    .sort(largestFirst);
  if (parts.length === 0) return undefined;
  return {
    kind: 'parts',
    under: fact.id,
    rows: [whole, ...parts].slice(0, MOST_ROWS).map((each) => ({
      facts: [each.id],
      picture: [stretchOf(each, fractionIn(whole))],
    })),
    why: whyBetween(whole, parts),
  };
}

/** The sum or the whole that an amount belongs to. */
export function partsOf(fact: Fact, index: FactIndex): SideBySide | undefined {
  return sumBeside(fact, index) ?? partsBeside(fact, index.facts);
}
