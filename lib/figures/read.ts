import type { PartialDate } from '@/lib/facts';
import { compose } from '@/lib/text';
import { parsePartialDate } from './calendar';
import { linkConversions } from './conversion';
import type { Figure } from './figure';
import { fold } from './fold';
import { markAddresses, markNoAmounts } from './no-figure';
import { joinPeriods } from './periods';
import { readDates } from './read-dates';
import { readQuantities } from './read-quantities';
import { readRanks } from './read-ranks';
import { readRatios } from './read-ratios';

/**
 * Reads every figure in a text: money (JPY, KRW, USD), percentages, shares, counts, parameters, watts, years of
 * duration, multiples, ranges of these, places in rankings, dates and periods, as Korean, Japanese and English write
 * them.
 *
 * Takes text in any spelling (NFC, NFD, full or half width), and the date it was written on, as precise as it is
 * known: without it, or when it is no calendar date, words like 지난해, 来春 and `next month` stay unread. Gives figures
 * in the order of the text, none overlapping; offsets are UTF-16 units of the text as given. What merely looks like a
 * figure (telephone numbers, 5G, H200, 6호기, €3bn) is left out, and so is what could be read in two ways. Never
 * throws; time grows with the length of the text.
 */
export function readFigures(original: string, writtenOn?: PartialDate): Figure[] {
  const composed = compose(original);
  const text = fold(composed.text);
  const today = writtenOn === undefined ? undefined : parsePartialDate(writtenOn);
  const taken = markAddresses(text);
  const figures: Figure[] = [];
  const take = (figure: Figure) => {
    for (let at = figure.start; at < figure.end; at += 1) if (taken[at]) return;
    taken.fill(1, figure.start, figure.end);
    figures.push(figure);
  };
  for (const figure of readDates(text, today)) take(figure);
  for (const figure of readRanks(text)) take(figure);
  for (const figure of readRatios(text)) take(figure);
  const noAmount = markNoAmounts(text);
  for (const figure of readQuantities(text, (at) => taken[at] === 1 || noAmount[at] === 1)) take(figure);

  figures.sort((a, b) => a.start - b.start);
  return linkConversions(joinPeriods(figures, text), text).map((figure) => {
    const [start, end] = composed.originalSpan(figure.start, figure.end);
    return { ...figure, start, end, text: original.slice(start, end) };
  });
}
