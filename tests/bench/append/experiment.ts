import { type Experiment, ratioOutcome } from '../experiment';
import { contestWarm } from '../lab/contest';
import { shelve } from '../names/material';
import type { Row } from '../row';

const row: Row = {
  id: 'append',
  group: 'page',
  what: 'appending 20,000 text nodes in batches of 10, observed',
  floor: 'no observer',
  unit: '×',
  budget: { atMost: 2.2 },
};

const PEERS = [
  'observer that meets each new node',
  'observer that reads each new node',
  'whole-page rescan in each frame',
];

/** A page that grows. */
export const appendExperiment: Experiment = {
  rows: [row],
  async run(lab, rounds) {
    shelve(lab, 3000);
    const contestants = ['floor', 'ours', ...PEERS];
    const timings = await contestWarm(lab, { subject: 'append', contestants, rounds });
    return [ratioOutcome(row, timings, 'ours', PEERS, `${timings.get('ours')?.found ?? 0} marks`)];
  },
};
