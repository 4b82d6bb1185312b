import type { Experiment } from '../experiment';
import type { Lab } from '../lab/lab';
import { shelve } from '../names/material';
import { shelveMarked } from '../pages/shelve';
import type { Row } from '../row';
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

/** Bytes for each mark: what a page with many needs more than one with few, on the same text. */
async function perMark(lab: Lab, contestant: string): Promise<Omit<HeapUse, 'found'>> {
  const many = await heapAfter(lab, 'memory', shelveMarked(lab, MANY), contestant);
  const few = await heapAfter(lab, 'memory', shelveMarked(lab, FEW), contestant);
  const marks = many.found - few.found;
  return { script: (many.script - few.script) / marks, document: (many.document - few.document) / marks };
}

/** What marks weigh. Heaps do not vary from round to round as times do: one measurement is enough. */
export const memoryExperiment: Experiment = {
  rows: [row],
  async run(lab) {
    shelve(lab, 3000);
    const ours = await perMark(lab, 'ours');
    const browser = await perMark(lab, "the browser's own");
    const span = await perMark(lab, 'a wrapped span');
    const whole = ours.script + ours.document;
    return [
      {
        row,
        ours: whole - browser.script - browser.document,
        peers: [{ name: 'a wrapped span', value: span.script + span.document }],
        note: `with the browser's own, ${Math.round(whole)} bytes`,
      },
    ];
  },
};
