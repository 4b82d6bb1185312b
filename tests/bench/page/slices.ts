import type { Experiment } from '../experiment';
import { contestCold } from '../lab/contest';
import { shelve } from '../names/material';
import { shelveNodes } from '../pages/shelve';
import type { Row } from '../row';

const row: Row = {
  id: 'slice',
  group: 'page',
  what: 'longest slice of ours on a page of 100,000 text nodes, cold',
  unit: 'ms',
  budget: { atMost: 8 },
};

/** How long a page must wait for us at the longest. */
export const sliceExperiment: Experiment = {
  rows: [row],
  async run(lab, rounds) {
    shelve(lab, 3000);
    const timings = await contestCold(lab, {
      subject: 'page',
      document: shelveNodes(lab, 100_000),
      contestants: ['longest slice', 'span wrapping'],
      rounds,
    });
    const longest = timings.get('longest slice');
    const span = timings.get('span wrapping');
    return [
      {
        row,
        ours: longest?.ms ?? Number.NaN,
        peers: [{ name: 'span wrapping in one task', value: span?.ms }],
        note: `median of each run's longest; the longest of all ${(longest?.worst ?? Number.NaN).toFixed(1)} ms; ${longest?.found ?? 0} marks`,
      },
    ];
  },
};
