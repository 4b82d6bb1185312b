import type { Held } from './memory';

/** What was seen at the end of one lap, with the page as it was at the end of every other. */
export interface Lap {
  readonly held: Held;
  /** Pieces marked with the site on, and how many of them stand in text that is no more in the page. */
  readonly ranges: number;
  readonly gone: number;
  /** Elements of the card that are still in the page with no card open. */
  readonly hosts: number;
  /** Listeners with the site switched off: the page's own. */
  readonly listenersOff?: number;
  /** Ranges with the site switched off. */
  readonly rangesOff: number;
}

/** Growth from the first laps to the last that is still called flat: the heap in parts, and resident memory, which is coarse. */
const HEAP_GROWTH = 0.1;
const RESIDENT_GROWTH = 0.25;
/** The first lap loads and compiles what the later ones use. */
const WARM_UP_LAPS = 1;
/** Fewer laps than this say nothing about growth. */
const FEWEST_LAPS = 3;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Growth from the first third of the laps after the warm-up to the last third: 0.02 is two per cent. */
export function growth(laps: readonly Lap[], what: keyof Held): number | undefined {
  const values = laps.slice(WARM_UP_LAPS).flatMap(({ held }) => held[what] ?? []);
  if (values.length < FEWEST_LAPS) return undefined;
  const third = Math.ceil(values.length / 3);
  return median(values.slice(-third)) / median(values.slice(0, third)) - 1;
}

/** What a soak has found wrong, one sentence each; empty when nothing was left behind. */
export function findings(laps: readonly Lap[]): string[] {
  const found: string[] = [];
  const [, second] = laps;
  const last = laps.at(-1);
  if (!second || !last || laps.length < WARM_UP_LAPS + FEWEST_LAPS)
    return [`only ${laps.length} laps: too few to say anything`];
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  const heap = growth(laps, 'heapBytes');
  if (heap !== undefined && heap > HEAP_GROWTH) found.push(`the heap has grown by ${percent(heap)}`);
  const resident = growth(laps, 'residentBytes');
  if (resident !== undefined && resident > RESIDENT_GROWTH)
    found.push(`resident memory has grown by ${percent(resident)}`);
  for (const what of ['listeners', 'nodes'] as const) {
    const [before, after] = [second.held[what], last.held[what]];
    if (before !== undefined && after !== undefined && after > before)
      found.push(`${what} have grown from ${before} to ${after}`);
  }
  if (laps.some(({ ranges }) => ranges !== second.ranges))
    found.push('the same page has not the same marks in each lap');
  if (laps.some(({ gone }) => gone > 0)) found.push('ranges of text that is gone are left');
  if (laps.some(({ hosts }) => hosts > 0)) found.push('elements of the card are left');
  if (laps.some(({ rangesOff }) => rangesOff > 0))
    found.push('ranges are left where the site is switched off');
  if (last.listenersOff !== undefined && last.listenersOff > (second.listenersOff ?? 0))
    found.push(`listeners with the site off have grown from ${second.listenersOff} to ${last.listenersOff}`);
  return found;
}
