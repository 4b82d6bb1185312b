import type { Figure, QuantityFigure } from './figure';
import { foldWidth } from './fold';
import { markAddresses } from './no-figure';
import { readDates } from './read-dates';
import { type ReadQuantity, readQuantities } from './read-quantities';
import { readRanks } from './read-ranks';
import { readRatios } from './read-ratios';

const MONEY: ReadonlySet<string | undefined> = new Set(['JPY', 'KRW', 'USD']);

/** Whether `figure` is the other one in another currency, in brackets: 3조엔(약 28조원). */
function isConversion(text: string, main: Figure | undefined, figure: Figure): boolean {
  if (main?.kind !== 'quantity' || figure.kind !== 'quantity') return false;
  if (!MONEY.has(main.unit) || !MONEY.has(figure.unit) || main.unit === figure.unit) return false;
  return text.slice(main.end, figure.start).trim() === '(' && text[figure.end] === ')';
}

function withoutNumeral({ numeral: _, ...figure }: ReadQuantity): QuantityFigure {
  return figure;
}

/**
 * Reads every figure in a text: money (JPY, KRW, USD), percentages, shares, counts, parameters, years of duration,
 * multiples, places in rankings and absolute dates, as Korean, Japanese and English write them.
 *
 * Takes text in NFC. Gives figures in the order of the text, none overlapping; offsets are UTF-16 units of the text
 * as given. What merely looks like a figure (telephone numbers, 5G, H200, 6호기, €3bn, 3%p) is left out. Never throws;
 * time grows with the length of the text.
 */
export function readFigures(text: string): Figure[] {
  const plain = foldWidth(text);
  const taken = markAddresses(plain);
  const figures: Figure[] = [];
  const take = (figure: Figure) => {
    for (let at = figure.start; at < figure.end; at += 1) if (taken[at]) return;
    taken.fill(1, figure.start, figure.end);
    figures.push(figure);
  };
  for (const reader of [readDates, readRanks, readRatios]) for (const figure of reader(plain)) take(figure);
  for (const figure of readQuantities(plain, (at) => taken[at] === 1)) take(withoutNumeral(figure));

  figures.sort((a, b) => a.start - b.start);
  return figures.map((figure, index) => {
    const original = { ...figure, text: text.slice(figure.start, figure.end) };
    return original.kind === 'quantity' && isConversion(plain, figures[index - 1], figure)
      ? { ...original, conversionOf: index - 1 }
      : original;
  });
}
