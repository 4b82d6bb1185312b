import { brotliCompressSync } from 'node:zlib';
import { weights } from '@/tools/checks/sizes.mjs';
import { buildExtension } from '@/tools/setup/build.mjs';
import type { Experiment } from '../experiment';
import type { Lab } from '../lab/lab';
import { heapAfter } from '../memory/heap';
import { materialOf, shelve } from '../names/material';
import { PEER_NAMES } from '../names/peer-names';
import type { Outcome, Row } from '../row';

const KILOBYTE = 1024;

const shipped: Row = {
  id: 'tables-shipped',
  group: 'size',
  what: 'tables of 3,000 names as they are shipped (brotli)',
  unit: 'KB',
  budget: { atMost: 50 },
};

const inMemory: Row = {
  id: 'tables-memory',
  group: 'size',
  what: 'tables of 3,000 names in memory',
  unit: 'KB',
  budget: { atMost: 1024 },
};

async function memoryOf(lab: Lab, contestant: string, empty: number): Promise<number> {
  const { script } = await heapAfter(lab, 'memory', 'empty.html', contestant);
  return (script - empty) / KILOBYTE;
}

/** The tables of the recogniser, and the same names in the packages. */
const tables: Experiment = {
  rows: [shipped, inMemory],
  async run(lab): Promise<Outcome[]> {
    shelve(lab, 3000);
    const { packed, names } = materialOf(3000);
    const brotli = (text: string) => brotliCompressSync(text).length / KILOBYTE;
    const { script: empty } = await heapAfter(lab, 'memory', 'empty.html', 'nothing');
    const peers = [];
    for (const name of PEER_NAMES) peers.push({ name, value: await memoryOf(lab, name, empty) });
    return [
      {
        row: shipped,
        ours: brotli(packed),
        peers: [{ name: 'the names alone', value: brotli(names.map(({ text }) => text).join('\n')) }],
      },
      { row: inMemory, ours: await memoryOf(lab, 'tables', empty), peers },
    ];
  },
};

const SCRIPT_BUDGET_KB = 24;

const scriptRows = [
  { id: 'script-annotator', what: 'script that is on every page, with the names (gzip)' },
  { id: 'script-card', what: 'script of the card, loaded at first need (gzip)' },
].map(({ id, what }): Row => ({ id, group: 'size', what, unit: 'KB', budget: { atMost: SCRIPT_BUDGET_KB } }));

/** The scripts of a release build; `npm test` holds them to the same budgets. */
const scripts: Experiment = {
  rows: scriptRows,
  async run() {
    const weighed = await weights(await buildExtension('chromium', 'production'));
    return scriptRows.map((row, i) => ({ row, ours: weighed[i]?.weight ?? Number.NaN, peers: [] }));
  },
};

/** What is shipped and what it takes in memory. */
export const sizeExperiments: readonly Experiment[] = [tables, scripts];
