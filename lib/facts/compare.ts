import { compareFractions, type Fraction, fractionOf } from './amount';
import type { Bound, Fact, Period, QuantityValue, Status } from './types';

/**
 * Why two figures cannot be put beside each other, in the order in which it is told: the first says the most.
 * `period-unsaid`: one of the two says for which time it is, the other does not.
 */
export const ASPECTS = [
  'kind',
  'property',
  'ranking',
  'party',
  'unit',
  'rate',
  'period',
  'period-unsaid',
  'status',
  'vague',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * How two facts on the same thing stand to each other.
 *
 * `agree`: the same figure. `hedged`: the same number, but one says "about" or "more than" where the other does not.
 * `bounds`: other numbers, yet each allows the other (최대 421억, 약 420억). `differ`: both cannot be right.
 * `incomparable`: they measure different things, and in what.
 */
export type Verdict =
  | { readonly kind: 'agree' | 'hedged' | 'bounds' | 'differ' }
  | { readonly kind: 'incomparable'; readonly aspects: readonly Aspect[] };

/** What is still ahead cannot be compared with what has come to pass. */
const AHEAD: ReadonlySet<Status> = new Set([
  'planned',
  'under-review',
  'budgeted',
  'forecast',
] satisfies Status[]);

function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to && (a.fiscal ?? false) === (b.fiscal ?? false);
}

/** In what two facts measure different things; empty if they can be compared. Symmetric. */
function aspectsOf(a: Fact, b: Fact): Aspect[] {
  const found = new Set<Aspect>();
  if (a.value.kind !== b.value.kind) found.add('kind');
  if (a.property !== b.property) found.add('property');
  const ranked = a.value.kind === 'rank' && b.value.kind === 'rank';
  if (a.value.kind === 'rank' && b.value.kind === 'rank' && a.value.ranking !== b.value.ranking)
    found.add('ranking');
  // Who made a ranking is told by its name.
  else if (a.subject !== b.subject || a.object !== b.object) found.add('party');
  if (a.value.kind === 'quantity' && b.value.kind === 'quantity') {
    if (a.value.unit !== b.value.unit) found.add('unit');
    if (a.value.per !== b.value.per) found.add('rate');
    if (a.value.bound === 'vague' || b.value.bound === 'vague') found.add('vague');
  }
  if (a.period && b.period) {
    if (!samePeriod(a.period, b.period)) found.add('period');
  } else if (a.period || b.period) found.add('period-unsaid');
  if (!ranked && AHEAD.has(a.status) !== AHEAD.has(b.status)) found.add('status');
  return ASPECTS.filter((aspect) => found.has(aspect));
}

/** The numbers a hedged figure allows: from `low` to `high`; an absent end is open. */
interface Range {
  readonly low?: Fraction;
  readonly high?: Fraction;
  readonly withLow: boolean;
  readonly withHigh: boolean;
}

function rangeOf(amount: Fraction, bound: Bound): Range {
  switch (bound) {
    case 'at-least':
      return { low: amount, withLow: true, withHigh: false };
    case 'more-than':
    case 'slightly-more':
      return { low: amount, withLow: false, withHigh: false };
    case 'at-most':
      return { high: amount, withLow: false, withHigh: true };
    case 'less-than':
      return { high: amount, withLow: false, withHigh: false };
    default:
      return { low: amount, high: amount, withLow: true, withHigh: true };
  }
}

/** Whether some number is in both ranges. */
function meet(a: Range, b: Range): boolean {
  const below = (low: Range, high: Range) => {
    if (low.low === undefined || high.high === undefined) return true;
    const order = compareFractions(low.low, high.high);
    return order < 0 || (order === 0 && low.withLow && high.withHigh);
  };
  return below(a, b) && below(b, a);
}

function compareQuantities(a: QuantityValue, b: QuantityValue): Verdict {
  const [first, second] = [a, b].map(({ amount }) => (amount === undefined ? undefined : fractionOf(amount)));
  if (!first || !second) return { kind: 'incomparable', aspects: ['vague'] };
  if (compareFractions(first, second) === 0) return { kind: a.bound === b.bound ? 'agree' : 'hedged' };
  // How near "about" is, nobody says: another number does not contradict it.
  if (a.bound === 'about' || b.bound === 'about') return { kind: 'bounds' };
  return { kind: meet(rangeOf(first, a.bound), rangeOf(second, b.bound)) ? 'bounds' : 'differ' };
}

/** The places a rank may be: one, those up to N, or those behind N. */
function compareRanks(
  a: Extract<Fact['value'], { kind: 'rank' }>,
  b: Extract<Fact['value'], { kind: 'rank' }>,
): Verdict {
  const places = ({ rank, within, outside }: typeof a) => ({
    first: rank ?? (outside === undefined ? 1 : outside + 1),
    last: rank ?? within ?? Number.POSITIVE_INFINITY,
  });
  const [one, other] = [places(a), places(b)];
  if (one.first === other.first && one.last === other.last) return { kind: 'agree' };
  return { kind: one.first <= other.last && other.first <= one.last ? 'bounds' : 'differ' };
}

/**
 * How two facts stand to each other, from their figures alone. Symmetric, and a fact with an amount agrees with itself.
 * Facts told in words (`text`) are never compared: what their sentences say is for their editors to relate.
 */
export function compareFacts(a: Fact, b: Fact): Verdict {
  const aspects = aspectsOf(a, b);
  if (aspects.length > 0) return { kind: 'incomparable', aspects };
  if (a.value.kind === 'quantity' && b.value.kind === 'quantity') return compareQuantities(a.value, b.value);
  if (a.value.kind === 'rank' && b.value.kind === 'rank') return compareRanks(a.value, b.value);
  if (a.value.kind === 'date' && b.value.kind === 'date') return compareDates(a.value.date, b.value.date);
  if (a.value.kind === 'entity' && b.value.kind === 'entity')
    return { kind: a.value.entity === b.value.entity ? 'agree' : 'differ' };
  return { kind: 'incomparable', aspects: ['vague'] };
}

/** `2024` allows `2024-06`; `2024-05` does not. */
function compareDates(a: string, b: string): Verdict {
  if (a === b) return { kind: 'agree' };
  return { kind: a.startsWith(`${b}-`) || b.startsWith(`${a}-`) ? 'bounds' : 'differ' };
}
