import type { Amount, Fact, Unit } from '@/lib/facts';
import { type Figure, readFigures } from '@/lib/figures';
import { Column } from './column';
import type { Asked, AskedAmount, AskedDate, AskedRank } from './figure-query';
import { lazy } from './lazy';
import type { Matched, SearchReason } from './result';

/** A fact whose figure answers to what was asked. */
export interface FigureHit {
  readonly fact: number;
  readonly reason: Extract<SearchReason, 'amount' | 'rank' | 'date'>;
  /** 0 for the very figure, more for what only holds or touches it. */
  readonly distance: number;
  readonly show: () => Matched;
}

interface StatedAmount {
  readonly fact: number;
  readonly value: Amount;
  readonly isConversion: boolean;
  /** Only to compare and order; nothing is shown from a float. */
  readonly size: number;
}

const MONEY: ReadonlySet<Unit> = new Set(['JPY', 'KRW', 'USD']);
/** A single digit stands in most figures. */
const LEAST_DIGITS = 2;

/** Facts by the figures they state. */
export class FigureIndex {
  readonly #facts: readonly Fact[];
  readonly #amounts = lazy(() => this.#listAmounts());
  readonly #byAmount = lazy(() => groupBy(this.#amounts(), ({ value }) => [value.amount ?? '']));
  readonly #printed = lazy(
    () => new Column(Column.lines(this.#amounts().map(({ value }) => value.printed.replaceAll(',', '')))),
  );
  readonly #ranks = lazy(() =>
    [...this.#facts.keys()].filter((fact) => this.#facts[fact]?.value.kind === 'rank'),
  );
  readonly #byYear = lazy(() => groupBy([...this.#facts.keys()], (fact) => yearsOf(this.#facts[fact])));

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
  }

  #listAmounts(): StatedAmount[] {
    const stated = (fact: number, value: Amount, isConversion: boolean): StatedAmount[] =>
      value.amount === undefined ? [] : [{ fact, value, isConversion, size: Number(value.amount) }];
    return this.#facts.flatMap(({ value }, fact) => {
      if (value.kind !== 'quantity') return [];
      const own = stated(fact, value, false);
      return value.conversion ? [...own, ...stated(fact, value.conversion, true)] : own;
    });
  }

  /** The facts that state what is asked for. */
  find(asked: Asked, onHit: (hit: FigureHit) => void): void {
    switch (asked.kind) {
      case 'amount':
        this.#findAmount(asked, onHit);
        break;
      case 'digits':
        this.#findDigits(asked.digits, onHit);
        break;
      case 'rank':
        this.#findRank(asked, onHit);
        break;
      case 'date':
        this.#findDate(asked, onHit);
        break;
    }
  }

  #findAmount(asked: AskedAmount, onHit: (hit: FigureHit) => void): void {
    const isRange = asked.reach !== 'exact' && !Number.isNaN(Number(asked.amount));
    for (const stated of isRange ? this.#amounts() : (this.#byAmount().get(asked.amount) ?? [])) {
      const distance = distanceOfAmount(stated, asked);
      if (distance === undefined) continue;
      const { fact, value, isConversion } = stated;
      onHit({
        fact,
        reason: 'amount',
        // What the article converted says the same of less weight; what only lies in a range comes behind both.
        distance: distance + (isConversion ? 0.5 : 0),
        show: () => printedMatch(value.printed, ({ kind }) => kind === 'quantity'),
      });
    }
  }

  #findDigits(digits: string, onHit: (hit: FigureHit) => void): void {
    if (digits.length < LEAST_DIGITS) return;
    const column = this.#printed();
    column.eachOccurrence(digits, (entry, at) => {
      const printed = column.entry(entry);
      // Not within a longer number: 421 is not 1421, nor 4211, nor 421.5.
      if (/[\d.]/.test(printed[at - 1] ?? '') || /^\.?\d/.test(printed.slice(at + digits.length)))
        return 'here';
      const stated = this.#amounts()[entry];
      if (!stated) return 'next-entry';
      const { fact, value, isConversion } = stated;
      onHit({
        fact,
        reason: 'amount',
        distance: isConversion ? 0.5 : 0,
        show: () => ({ matched: value.printed, spans: [spanOfDigits(value.printed, at, digits.length)] }),
      });
      return 'next-entry';
    });
  }

  #findRank({ place, is }: AskedRank, onHit: (hit: FigureHit) => void): void {
    for (const fact of this.#ranks()) {
      const value = this.#facts[fact]?.value;
      if (value?.kind !== 'rank' || ![value.rank, value.outside, value.within].includes(place)) continue;
      const distance = value[is] === place ? 0 : 1;
      onHit({
        fact,
        reason: 'rank',
        distance,
        show: () => printedMatch(value.printed, (figure) => figure.kind === 'rank' && figure[is] === place),
      });
    }
  }

  #findDate(asked: AskedDate, onHit: (hit: FigureHit) => void): void {
    const years = asked.upTo === undefined ? [asked.date.slice(0, YEAR)] : this.#byYear().keys();
    const facts = new Set([...years].flatMap((year) => this.#byYear().get(year) ?? []));
    for (const fact of facts) {
      const found = this.#facts[fact];
      const match = found && matchDate(found, asked);
      if (!match) continue;
      const isMeant = (figure: Figure) => figure.kind === 'date' && figure.date.startsWith(asked.date);
      onHit({
        fact,
        reason: 'date',
        distance: match.distance,
        show: () => printedMatch(match.printed, isMeant),
      });
    }
  }
}

/** UTF-16 units of a year in a date. */
const YEAR = 4;
/** A longer period is as good as no end. */
const LONGEST_PERIOD_YEARS = 50;

/** Every year that a fact's date, period or report touches. */
function yearsOf(fact: Fact | undefined): string[] {
  if (!fact) return [];
  const { value, period, asOf } = fact;
  const dates = [value.kind === 'date' ? value.date : undefined, period?.from, period?.to, asOf.date];
  const years = new Set(dates.flatMap((date) => (date === undefined ? [] : [date.slice(0, YEAR)])));
  const from = Number(period?.from?.slice(0, YEAR));
  const to = Number(period?.to?.slice(0, YEAR));
  if (to - from <= LONGEST_PERIOD_YEARS) for (let year = from; year < to; year += 1) years.add(String(year));
  return [...years];
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** 0 for the very amount, 1 to 2 within the range that was asked for, nearest to its end first; else undefined. */
function distanceOfAmount({ value, size }: StatedAmount, asked: AskedAmount): number | undefined {
  const { amount, unit } = value;
  if (asked.unit !== undefined && asked.unit !== unit) return undefined;
  if (amount === asked.amount) return 0;
  // A ratio is no number to the range; and without a unit, only sums of money are meant.
  if (asked.reach === 'exact' || Number.isNaN(size) || (asked.unit === undefined && !MONEY.has(unit)))
    return undefined;
  const end = Number(asked.amount);
  if (asked.reach === 'at-most' ? size > end : size < end) return undefined;
  if (asked.upTo !== undefined && size > Number(asked.upTo)) return undefined;
  return 2 - 1 / (1 + Math.abs(Math.log10(size / end)));
}

interface DateMatch {
  readonly distance: number;
  readonly printed: string;
}

/** The date itself, an end of the period, a time within it, or the date of the report, in this order. */
function matchDate({ value, period, asOf }: Fact, { date, upTo = date }: AskedDate): DateMatch | undefined {
  const isMeant = (stated: string | undefined) =>
    stated?.startsWith(date) === true ||
    (upTo !== date && !!stated && stated >= date && stated.slice(0, upTo.length) <= upTo);
  // A span that was asked for is met by itself before what lies within it.
  const within = upTo === date || (period?.from === date && period.to === upTo) ? 0 : 0.5;
  if (value.kind === 'date' && isMeant(value.date)) return { distance: within, printed: value.printed };
  if (period && (isMeant(period.from) || isMeant(period.to)))
    return { distance: within, printed: period.printed };
  const { from, to } = period ?? {};
  if (period && from !== undefined && to !== undefined && from <= date && to >= upTo)
    return { distance: 1, printed: period.printed };
  return isMeant(asOf.date) ? { distance: 2, printed: asOf.date ?? '' } : undefined;
}

/** The printed figure with the range of what is meant, or all of it. */
function printedMatch(printed: string, isMeant: (figure: Figure) => boolean): Matched {
  const figure = readFigures(printed).find(isMeant);
  return { matched: printed, spans: [figure ? [figure.start, figure.end] : [0, printed.length]] };
}

/** The range of digits in a text with commas, given their range in the text without. */
function spanOfDigits(printed: string, start: number, length: number): [number, number] {
  let plain = 0;
  let first = 0;
  for (let at = 0; at < printed.length; at += 1) {
    if (printed[at] === ',') continue;
    if (plain === start) first = at;
    plain += 1;
    if (plain === start + length) return [first, at + 1];
  }
  return [first, printed.length];
}
