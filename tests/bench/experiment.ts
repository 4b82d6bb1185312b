import type { Timing } from './lab/contest';
import type { Lab } from './lab/lab';
import type { Outcome, Peer, Row } from './row';

/** Rows that are measured together. */
export interface Experiment {
  readonly rows: readonly Row[];
  /** Measures the rows that are wanted; may measure the others too. */
  run(lab: Lab, rounds: number, isWanted: (row: Row) => boolean): Promise<readonly Outcome[]>;
}

/** What a contest says of one row: contestants as ratios to its floor. */
export function ratioOutcome(
  row: Row,
  timings: ReadonlyMap<string, Timing>,
  ours: string,
  peers: readonly string[],
  note?: string,
): Outcome {
  const floor = timings.get('floor');
  const mine = timings.get(ours);
  if (!floor || !mine) throw new Error(`${row.id}: floor or "${ours}" was not measured`);
  return {
    row,
    floorMs: floor.ms,
    ours: mine.ms / floor.ms,
    peers: peers.map((name): Peer => {
      const timing = timings.get(name);
      if (!timing) return { name, value: undefined, note: 'not measured' };
      const value = timing.ms / floor.ms;
      return timing.cut ? { name, value, note: `${timing.rounds} runs` } : { name, value };
    }),
    ...(note === undefined ? {} : { note }),
  };
}
