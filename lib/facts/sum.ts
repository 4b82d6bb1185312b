import { addFractions, amountOf, compareFractions, distanceOf, fractionOf, ZERO } from './amount';
import type { Fact, FactIndex, Unit } from './types';

/** A sum that an article gives, and what its parts really add up to. */
export interface Sum {
  /** Id of the fact that states the sum. */
  readonly whole: string;
  /** Ids of the parts, largest first. */
  readonly parts: readonly string[];
  /** What the parts add up to: a decimal string in `unit`. */
  readonly total: string;
  readonly unit: Unit;
  /** How far that is from the sum as stated; absent when it is exactly that. */
  readonly gap?: string;
}

/**
 * The sum that a fact states as `sum-of` others, added up again. Undefined where a part is missing from the index, vague or
 * in another unit: then nothing can be said.
 */
export function sumOf(index: FactIndex, whole: Fact): Sum | undefined {
  const { value } = whole;
  const ids = new Set(
    (whole.relations ?? []).filter(({ type }) => type === 'sum-of').map(({ fact }) => fact),
  );
  if (ids.size === 0 || value.kind !== 'quantity' || value.amount === undefined) return undefined;
  const parts = index.facts.filter(({ id }) => ids.has(id));
  const amounts = parts.map((part) =>
    part.value.kind === 'quantity' && part.value.unit === value.unit && part.value.amount !== undefined
      ? fractionOf(part.value.amount)
      : undefined,
  );
  const known = amounts.filter((amount) => amount !== undefined);
  const stated = fractionOf(value.amount);
  if (stated === undefined || known.length !== ids.size) return undefined;
  const total = known.reduce(addFractions, ZERO);
  const written = amountOf(total);
  if (written === undefined) return undefined;
  const gap = compareFractions(total, stated) === 0 ? undefined : amountOf(distanceOf(total, stated));
  const byAmount = parts
    .map((part, i) => ({ id: part.id, amount: amounts[i] ?? ZERO }))
    .sort((a, b) => compareFractions(b.amount, a.amount) || a.id.localeCompare(b.id));
  return {
    whole: whole.id,
    parts: byAmount.map(({ id }) => id),
    total: written,
    unit: value.unit,
    ...(gap !== undefined && { gap }),
  };
}
