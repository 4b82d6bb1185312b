import { type Experiment, ratioOutcome } from '../experiment';
import { type Contest, contestCold, contestWarm, type Timing } from '../lab/contest';
import type { Lab } from '../lab/lab';
import { shelve } from '../names/material';
import { SHAPE_NAMES } from '../pages/shapes';
import { shelveNodes, shelveShape } from '../pages/shelve';
import type { Outcome, Row } from '../row';

const FLOOR = 'TreeWalker reading .data';
const OURS = ['floor', 'ours', 'recogniser'];
const PEERS = ['mark.js, one pattern', 'span wrapping'];

/** `page.md`, "Budgets". */
const WALK_BUDGET = 2.5;
const SHAPE_BUDGET = 3.5;

type Temperature = 'warm' | 'cold';

function contest(lab: Lab, temperature: Temperature, terms: Contest): Promise<Map<string, Timing>> {
  return temperature === 'warm' ? contestWarm(lab, terms) : contestCold(lab, terms);
}

/** The time for the page alone: what it takes to make the recogniser ready has a row of its own. */
function withoutIndex(timings: ReadonlyMap<string, Timing>): Map<string, Timing> {
  const whole = timings.get('ours');
  const index = timings.get('recogniser');
  if (!whole || !index) return new Map(timings);
  return new Map([...timings, ['ours', { ...whole, ms: whole.ms - index.ms }]]);
}

function pageOutcome(row: Row, timings: ReadonlyMap<string, Timing>): Outcome {
  const marks = timings.get('ours')?.found ?? 0;
  const index = timings.get('recogniser')?.ms ?? 0;
  return ratioOutcome(
    row,
    withoutIndex(timings),
    'ours',
    PEERS,
    `${marks} marks; making the recogniser ready, ${index.toFixed(2)} ms, is not in it`,
  );
}

function walk(temperature: Temperature): Experiment {
  const row: Row = {
    id: `walk-${temperature}`,
    group: 'page',
    what: `walk, recognise and mark 10,000 text nodes, ${temperature}`,
    floor: FLOOR,
    unit: '×',
    budget: { atMost: WALK_BUDGET },
  };
  return {
    rows: [row],
    async run(lab, rounds) {
      shelve(lab, 3000);
      const document = shelveNodes(lab, 10_000);
      const timings = await contest(lab, temperature, {
        subject: 'page',
        document,
        contestants: [...OURS, ...PEERS],
        rounds,
      });
      return [pageOutcome(row, timings)];
    },
  };
}

function shapes(temperature: Temperature): Experiment[] {
  return SHAPE_NAMES.map((shape) => {
    const row: Row = {
      id: `${shape}-${temperature}`,
      group: 'page',
      what: `the same on a whole page: ${shape.replaceAll('-', ' ')}, ${temperature}`,
      floor: FLOOR,
      unit: '×',
      budget: { atMost: SHAPE_BUDGET },
    };
    return {
      rows: [row],
      async run(lab, rounds) {
        shelve(lab, 3000);
        const document = shelveShape(lab, shape);
        const terms: Contest = { subject: 'page', document, contestants: [...OURS, ...PEERS], rounds };
        return [pageOutcome(row, await contest(lab, temperature, terms))];
      },
    };
  });
}

/** Reading and marking documents. */
export const pageExperiments: readonly Experiment[] = [
  walk('warm'),
  walk('cold'),
  ...shapes('warm'),
  ...shapes('cold'),
];
