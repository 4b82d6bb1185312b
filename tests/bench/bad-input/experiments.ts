import type { Experiment } from '../experiment';
import { contestWarm } from '../lab/contest';
import type { Lab } from '../lab/lab';
import { shelve, shelveTables } from '../names/material';
import type { Row } from '../row';
import { KINDS, type Kind, PREFIX_NAMES } from './kinds';

/** Twice as long takes twice the time; quadratic time would be 4×. */
const LINEAR_BUDGET = 2.5;

function shelveFor(lab: Lab, tables: Kind['tables']): void {
  if (tables === '3000') shelve(lab, 3000);
  else if (tables !== undefined) {
    const texts = tables === 'empty' ? [] : PREFIX_NAMES;
    shelveTables(
      lab,
      tables,
      texts.map((text) => ({ text, type: 'concept', lang: 'ko' })),
    );
  }
}

function linear(name: string, kind: Kind): Experiment {
  const row: Row = {
    id: `linear-${name}`,
    group: 'bad-input',
    what: `${kind.tables === undefined ? 'reader of figures' : 'whole recogniser'}, ${kind.what}: as a multiple of half as much`,
    floor: 'half as much',
    unit: '×',
    budget: { atMost: LINEAR_BUDGET },
  };
  return {
    rows: [row],
    async run(lab, rounds) {
      shelveFor(lab, kind.tables);
      const timings = await contestWarm(lab, {
        subject: 'bad-input',
        contestants: [`${name}, half`, `${name}, whole`],
        rounds,
      });
      const half = timings.get(`${name}, half`);
      const whole = timings.get(`${name}, whole`);
      const floorMs = half?.ms ?? Number.NaN;
      return [
        {
          row,
          floorMs,
          ours: (whole?.ms ?? Number.NaN) / floorMs,
          peers: [],
          note: `${whole?.found ?? 0} ${kind.tables === undefined ? 'figures' : 'mentions'}`,
        },
      ];
    },
  };
}

/** No input makes the time grow faster than the input. */
export const badInputExperiments: readonly Experiment[] = Object.entries(KINDS).map(([name, kind]) =>
  linear(name, kind),
);
