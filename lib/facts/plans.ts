import { MOST_ROWS, type SideBySide } from './side-by-side';
import type { Fact, Status } from './types';

const AHEAD: ReadonlySet<Status> = new Set([
  'planned',
  'under-review',
  'budgeted',
  'forecast',
  'decided',
] satisfies Status[]);

/** One plan is told by its period. */
const FEWEST_PLANS = 2;

/** A date as years and their shares: `2024` begins at 2024, `2032-03` ends at 2032.25. */
function yearsOf(date: string, end: boolean): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return Number(year) + Number(end);
  const whole = Number(month) - 1 + (day === undefined ? Number(end) : Number(day) / 31);
  return Number(year) + whole / 12;
}

interface Plan {
  readonly fact: Fact;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Fiscal years of Japan begin in April. */
const FISCAL_SHIFT_YEARS = 0.25;

function planOf(fact: Fact): Plan {
  const { from, to, fiscal } = fact.period ?? {};
  const shift = fiscal ? FISCAL_SHIFT_YEARS : 0;
  const begin = from === undefined ? undefined : yearsOf(from, false);
  const end = to === undefined ? undefined : yearsOf(to, true);
  return {
    fact,
    from: begin === undefined ? undefined : begin + shift,
    to: end === undefined ? undefined : end + shift,
  };
}

/**
 * What is to happen when, on one line of years. An end that nobody gives stays open.
 *
 * @param isFree whether there is room for a picture under this fact; it stands under the first that has it
 */
export function plansBeside(facts: readonly Fact[], isFree: (id: string) => boolean): SideBySide | undefined {
  const plans = facts
    .filter(({ status, period }) => AHEAD.has(status) && period !== undefined)
    .map(planOf)
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .slice(0, MOST_ROWS);
  const under = plans.find(({ fact }) => isFree(fact.id));
  const years = plans.flatMap(({ from, to }) => [from, to]).filter((year) => year !== undefined);
  // What has no beginning has begun, at the latest, when it was told.
  const told = plans
    .map(({ fact }) => yearsOf(fact.asOf.date ?? '', false))
    .filter((year) => year !== undefined);
  const begin = Math.floor(Math.min(...years, ...told));
  const end = Math.ceil(Math.max(...years));
  // Plans that all end with the same year, and say no more, are no picture.
  const isAlike = new Set(plans.map(({ from, to }) => `${from} ${to}`)).size < 2;
  if (!under || plans.length < FEWEST_PLANS || isAlike) return undefined;
  const at = (year: number) => (year - begin) / (end - begin);
  const ordered = [...plans].sort(
    (a, b) => (a.from ?? begin) - (b.from ?? begin) || (a.to ?? end) - (b.to ?? end),
  );
  return {
    kind: 'plans',
    under: under.fact.id,
    rows: ordered.map(({ fact, from, to }) => ({
      facts: [fact.id],
      picture: [
        {
          from: from === undefined ? 0 : at(from),
          to: to === undefined ? 1 : at(to),
          look: from === undefined || to === undefined ? 'somewhere' : 'solid',
          ...(from === undefined && { open: 'start' as const }),
          ...(to === undefined && { open: 'end' as const }),
        },
      ],
    })),
    // The last year that is drawn, not the one it ends before.
    scale: { from: begin, to: end - 1 },
    why: [],
  };
}
