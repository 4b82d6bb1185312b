import type { Amount, DateValue, RankValue } from '@/lib/facts';
import { compareDecimals, type Figure } from '@/lib/figures';

function isSameAmount(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a.includes('/') || b.includes('/')) return a === b;
  return compareDecimals(a, b) === 0;
}

/** Whether a figure states the amount and unit; the hedge is not asked about. */
export function statesAmount(figure: Figure, { amount, unit }: Amount): boolean {
  return figure.kind === 'quantity' && figure.unit === unit && isSameAmount(figure.amount, amount);
}

/** Whether a figure states the place. */
export function statesRank(figure: Figure, { rank, outside, within }: RankValue): boolean {
  if (figure.kind !== 'rank') return false;
  return figure.rank === rank && figure.outside === outside && figure.within === within;
}

/** Whether a figure states the date, exactly as precise. */
export function statesDate(figure: Figure, { date }: DateValue): boolean {
  return figure.kind === 'date' && figure.date === date;
}

/** A reading in short, for a message: `42100000000 JPY at-most`, `rank 9`. */
export function describeFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'date':
      return figure.date;
    case 'period':
      return `${figure.from} to ${figure.to}`;
    case 'quantity': {
      const { amount, between, unit, bound } = figure;
      return [amount ?? between?.join(' to '), unit, bound].filter(Boolean).join(' ');
    }
    case 'rank': {
      const { rank, outside, within, between } = figure;
      if (rank !== undefined) return `rank ${rank}`;
      if (between) return `rank ${between.join(' to ')}`;
      return outside !== undefined ? `outside ${outside}` : `within ${within}`;
    }
  }
}
