import { dateOf } from './order';
import type { Fact, Status, Unit } from './types';

/** What kind of thing a fact tells, for a reader who looks through many. */
export type FactKind = 'money' | 'numbers' | 'ranks' | 'plans' | 'views' | 'events';

/** The order in which kinds are offered: what is told at a glance first. */
const KINDS: readonly FactKind[] = ['money', 'ranks', 'numbers', 'plans', 'events', 'views'];

const MONEY: ReadonlySet<Unit> = new Set(['JPY', 'KRW', 'USD'] satisfies Unit[]);

const AHEAD: ReadonlySet<Status> = new Set([
  'planned',
  'under-review',
  'budgeted',
  'forecast',
  'decided',
] satisfies Status[]);

function kindOf({ value, status }: Fact): FactKind {
  if (value.kind === 'rank') return 'ranks';
  if (value.kind === 'quantity') return MONEY.has(value.unit) ? 'money' : 'numbers';
  if (status === 'opinion') return 'views';
  return AHEAD.has(status) ? 'plans' : 'events';
}

/** Facts of one kind, newest first, and the years they are about; years are absent where no fact gives any. */
export interface FactGroup {
  readonly kind: FactKind;
  readonly facts: readonly Fact[];
  readonly from?: string;
  readonly to?: string;
}

const yearsOf = ({ period, asOf }: Fact) =>
  ((period?.from ?? period?.to) ? [period?.from, period?.to] : [asOf.date]).flatMap((date) =>
    date === undefined ? [] : [date.slice(0, 4)],
  );

/** Sorts facts by kind and, within a kind, by what they are about in time. Every fact is in exactly one group. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  return KINDS.flatMap((kind) => {
    const own = facts
      .filter((fact) => kindOf(fact) === kind)
      .sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
    if (own.length === 0) return [];
    const years = own.flatMap(yearsOf).sort();
    const [from, to] = [years[0], years.at(-1)];
    return [{ kind, facts: own, ...(from !== undefined && to !== undefined && { from, to }) }];
  });
}
