import type { Experiment } from '../experiment';
import type { Lab } from '../lab/lab';
import { shelve } from '../names/material';
import { shelveMarked } from '../pages/shelve';
import type { Row } from '../row';
import { median } from '../statistics';
import { type HeapUse, heapAfter } from './heap';

const MANY = 10_000;
const FEW = 100;

const row: Row = {
  id: 'mark-record',
  group: 'page',
  what: "own record of one mark, beside the browser's own",
  unit: 'bytes',
  budget: { atMost: 200 },
};

/** Heaps vary less than times: the median of so many is steady to a few bytes. */
const MEASUREMENTS = 3;

type Weight = Omit<HeapUse, 'found'>;

/** Bytes for each mark: what a page with many needs more than one with few, on the same text. */
async function weighOnce(lab: Lab, contestant: string): Promise<Weight> {
  const many = await heapAfter(lab, 'memory', shelveMarked(lab, MANY), contestant);
  const few = await heapAfter(lab, 'memory', shelveMarked(lab, FEW), contestant);
  const marks = many.found - few.found;
  return { script: (many.script - few.script) / marks, document: (many.document - few.document) / marks };
}

async function perMark(lab: Lab, contestant: string): Promise<number> {
  const weights: number[] = [];
  for (let i = 0; i < MEASUREMENTS; i++) {
    const { script, document } = await weighOnce(lab, contestant);
    weights.push(script + document);
  }
  return median(weights);
}

/** What marks weigh. */
export const memoryExperiment: Experiment = {
  rows: [row],
  async run(lab) {
    shelve(lab, 3000);
    const ours = await perMark(lab, 'ours');
    const browser = await perMark(lab, "the browser's own");
    const span = await perMark(lab, 'a wrapped span');
    return [
      {
        row,
        ours: ours - browser,
        peers: [{ name: 'a wrapped span', value: span }],
        note: `with the browser's own, ${Math.round(ours)} bytes`,
      },
    ];
  },
};
