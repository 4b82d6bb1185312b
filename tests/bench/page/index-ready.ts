import { type Experiment, ratioOutcome } from '../experiment';
import { contestCold } from '../lab/contest';
import { shelve } from '../names/material';
import { PEER_NAMES } from '../names/peer-names';
import { shelveNodes } from '../pages/shelve';
import type { Row } from '../row';

const row: Row = {
  id: 'index-ready',
  group: 'page',
  what: 'index of 3,000 names ready at page load, cold',
  floor: 'TreeWalker reading .data of 10,000 text nodes',
  unit: '×',
  budget: { atMost: 1 },
};

const PEERS = PEER_NAMES.map((name) => `${name}, built`);

/** From the names as they are shipped to a recogniser that can read, beside the building of the peers. */
export const indexReadyExperiment: Experiment = {
  rows: [row],
  async run(lab, rounds) {
    shelve(lab, 3000);
    const document = shelveNodes(lab, 10_000);
    const ours = await contestCold(lab, {
      subject: 'page',
      document,
      contestants: ['floor', 'index ready'],
      rounds,
    });
    const peers = await contestCold(lab, {
      subject: 'names',
      document: 'empty.html?size=3000',
      contestants: PEERS,
      rounds,
    });
    return [ratioOutcome(row, new Map([...peers, ...ours]), 'index ready', PEERS)];
  },
};
