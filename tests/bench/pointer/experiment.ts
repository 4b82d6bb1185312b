import { type Experiment, ratioOutcome } from '../experiment';
import { contestWarm, type Timing } from '../lab/contest';
import type { Lab } from '../lab/lab';
import { shelve } from '../names/material';
import { shelveMarked } from '../pages/shelve';
import type { Row } from '../row';

const MANY = 10_000;
const FEW = 100;

const lookup: Row = {
  id: 'pointer',
  group: 'page',
  what: 'pointer lookup among 10,000 marks',
  floor: 'caretPositionFromPoint, 100 points',
  unit: '×',
  budget: { atMost: 2 },
};

/** Flat is what stays flat within the noise of a measurement. */
const flat: Row = {
  id: 'pointer-flat',
  group: 'page',
  what: 'pointer lookup among 10,000 marks as a multiple of that among 100',
  floor: 'lookup among 100 marks, 100 points',
  unit: '×',
  budget: { atMost: 1.25 },
};

/** The lookups alone: sending the events and asking for frames costs all contestants the same. */
async function lookups(lab: Lab, marks: number, rounds: number): Promise<Map<string, Timing>> {
  const timings = await contestWarm(lab, {
    subject: 'pointer',
    document: shelveMarked(lab, marks),
    contestants: ['events', 'floor', 'ours', 'highlightsFromPoint'],
    rounds,
  });
  const events = timings.get('events')?.ms ?? 0;
  return new Map(
    [...timings].map(([name, timing]) => [name, { ...timing, ms: timing.ms - events }] as const),
  );
}

/** What is under the pointer. */
export const pointerExperiment: Experiment = {
  rows: [lookup, flat],
  async run(lab, rounds) {
    shelve(lab, 3000);
    const many = await lookups(lab, MANY, rounds);
    const few = await lookups(lab, FEW, rounds);
    const hits = `${many.get('ours')?.found ?? 0} of the points are on a mark`;
    const manyMs = many.get('ours')?.ms ?? Number.NaN;
    const fewMs = few.get('ours')?.ms ?? Number.NaN;
    return [
      ratioOutcome(lookup, many, 'ours', ['highlightsFromPoint'], hits),
      { row: flat, floorMs: fewMs, ours: manyMs / fewMs, peers: [] },
    ];
  },
};
