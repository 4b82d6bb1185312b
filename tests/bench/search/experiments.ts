import { type Experiment, ratioOutcome } from '../experiment';
import { contestWarm, type Timing } from '../lab/contest';
import type { Lab } from '../lab/lab';
import type { Outcome, Row } from '../row';
import { type Queries, queriesFor, RUNGS, type Rung } from './queries';
import { makeIndex } from './records';

const SIZES = [200, 5_000, 50_000] as const;
type Size = (typeof SIZES)[number];

const PEERS = ['fuse.js', 'MiniSearch', 'uFuzzy', 'fuzzysort'] as const;
const FLOOR = 'indexOf over the joined text';

/** Queries of each rung when time is measured, and when recall is. */
const TIMED_QUERIES = 8;
const RECALL_QUERIES = 200;
const RECALL_SIZE: Size = 5_000;

/** `popup.md`, "Speed". */
const RUNG_BUDGET = 5;
const TYPO_BUDGET = 15;
const TYPO_SIZE: Size = 50_000;
const RECALL_BUDGETS: Readonly<Partial<Record<Rung, number>>> = {
  exact: 100,
  prefix: 100,
  choseong: 100,
  typo: 95,
};

function shelveIndex({ shelf }: Lab, size: Size, count: number): Queries {
  const index = makeIndex(size);
  const queries = queriesFor(index, count);
  shelf.files.set(`index-${size}.json`, JSON.stringify(index));
  shelf.files.set(`queries-${size}.json`, JSON.stringify(queries));
  return queries;
}

function slowest(timings: ReadonlyMap<string, Timing>): Rung {
  const ms = (rung: Rung) => timings.get(`ours, ${rung}`)?.ms ?? 0;
  return RUNGS.filter((rung) => rung !== 'typo').reduce((a, b) => (ms(b) > ms(a) ? b : a));
}

function speed(size: Size): Experiment {
  const records = `${size.toLocaleString('en')} records`;
  const rungs: Row = {
    id: `search-${size}`,
    group: 'search',
    what: `slowest rung of the search but the last, ${records}`,
    floor: FLOOR,
    unit: '×',
    budget: { atMost: RUNG_BUDGET },
  };
  const typo: Row = {
    id: `search-typo-${size}`,
    group: 'search',
    what: `last rung, fuse.js on candidates: a typing mistake, ${records}`,
    floor: FLOOR,
    unit: '×',
    ...(size === TYPO_SIZE ? { budget: { atMost: TYPO_BUDGET } } : {}),
  };
  return {
    rows: [rungs, typo],
    async run(lab, rounds): Promise<Outcome[]> {
      shelveIndex(lab, size, TIMED_QUERIES);
      const timings = await contestWarm(lab, {
        subject: 'search',
        document: `empty.html?size=${size}`,
        contestants: ['floor', ...RUNGS.map((rung) => `ours, ${rung}`), ...PEERS],
        rounds,
      });
      const floor = timings.get('floor')?.ms ?? Number.NaN;
      const each = RUNGS.map(
        (rung) => `${rung} ${((timings.get(`ours, ${rung}`)?.ms ?? Number.NaN) / floor).toFixed(1)}×`,
      );
      return [
        ratioOutcome(rungs, timings, `ours, ${slowest(timings)}`, PEERS, each.join(', ')),
        ratioOutcome(typo, timings, 'ours, typo', []),
      ];
    },
  };
}

const recallRows = (['exact', 'prefix', 'choseong', 'typo'] as const).map(
  (rung): { rung: Rung; row: Row } => ({
    rung,
    row: {
      id: `recall-${rung}`,
      group: 'search',
      what: `meant record among the first ten, ${rung}, 5,000 records`,
      unit: '%',
      budget: { atLeast: RECALL_BUDGETS[rung] ?? 0 },
    },
  }),
);

const recall: Experiment = {
  rows: recallRows.map(({ row }) => row),
  async run(lab, _rounds, isWanted) {
    const queries = shelveIndex(lab, RECALL_SIZE, RECALL_QUERIES);
    const bench = await lab.open('search', `empty.html?size=${RECALL_SIZE}`);
    const percent = async (engine: string, rung: Rung) => {
      const { found } = await bench.page.evaluate(async (name) => {
        await globalThis.bench.ready(name);
        return globalThis.bench.run(name);
      }, `${engine}, ${rung}`);
      return (100 * found) / queries[rung].length;
    };
    const outcomes: Outcome[] = [];
    try {
      for (const { rung, row } of recallRows.filter(({ row }) => isWanted(row))) {
        const peers = [];
        for (const name of PEERS) peers.push({ name, value: await percent(name, rung) });
        outcomes.push({
          row,
          ours: await percent('ours', rung),
          peers,
          note: `${queries[rung].length} queries`,
        });
      }
    } finally {
      await bench.close();
    }
    return outcomes;
  },
};

/** The popup's search: how fast each rung is, and how often the first ten hold what was meant. */
export const searchExperiments: readonly Experiment[] = [...SIZES.map(speed), recall];
