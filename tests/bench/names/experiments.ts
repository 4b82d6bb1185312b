import type { Experiment } from '../experiment';
import { ratioOutcome } from '../experiment';
import { contestCold, contestWarm, type Timing } from '../lab/contest';
import type { Outcome, Row } from '../row';
import { SIZES, type Size, shelve, TEXT_LENGTH } from './material';
import { PEER_NAMES } from './peer-names';

const FLOOR = 'charCodeAt of each unit';

interface SizeRows {
  readonly kernel: Row;
  readonly recogniser: Row;
  readonly coldKernel: Row;
  readonly coldRecogniser: Row;
}

/** `page.md`, "Budgets": at 3,000 names 4×, at 30,000 8×, the whole recogniser at 3,000 6×. */
const KERNEL_BUDGETS: Readonly<Record<Size, number>> = { 300: 4, 3000: 4, 30000: 8 };
const RECOGNISER_BUDGET = 6;

function rowsOf(size: Size): SizeRows {
  const names = `${size.toLocaleString('en')} names, 1 MB of text`;
  const row = (id: string, what: string, more: Partial<Row> = {}): Row => ({
    id: `${id}-${size}`,
    group: 'names',
    what: `${what}, ${names}`,
    floor: FLOOR,
    unit: '×',
    ...more,
  });
  return {
    kernel: row('kernel', 'matching kernel', { budget: { atMost: KERNEL_BUDGETS[size] } }),
    recogniser: row(
      'recogniser',
      'whole recogniser',
      size === 3000 ? { budget: { atMost: RECOGNISER_BUDGET } } : {},
    ),
    coldKernel: row('kernel-cold', 'matching kernel, first run'),
    coldRecogniser: row('recogniser-cold', 'whole recogniser, first run'),
  };
}

/** How many names both ours and the peers found, so that nobody is fast by missing them. */
function foundNote(timings: ReadonlyMap<string, Timing>, ours: string, peers: readonly string[]): string {
  const found = [ours, ...peers].map((name) => timings.get(name)?.found ?? 0);
  const [mine = 0, ...theirs] = found;
  const most = Math.max(...theirs);
  return `found ${mine}; peers at most ${most}`;
}

function warm(size: Size): Experiment {
  const { kernel, recogniser } = rowsOf(size);
  return {
    rows: [kernel, recogniser],
    async run(lab, rounds): Promise<Outcome[]> {
      shelve(lab, size);
      const timings = await contestWarm(lab, {
        subject: 'names',
        document: `empty.html?size=${size}`,
        contestants: ['floor', 'kernel', 'recogniser', ...PEER_NAMES],
        rounds,
      });
      return [
        ratioOutcome(kernel, timings, 'kernel', PEER_NAMES, foundNote(timings, 'kernel', PEER_NAMES)),
        ratioOutcome(
          recogniser,
          timings,
          'recogniser',
          [],
          `${timings.get('recogniser')?.found ?? 0} mentions in ${TEXT_LENGTH.toLocaleString('en')} characters`,
        ),
      ];
    },
  };
}

function cold(size: Size): Experiment {
  const { coldKernel, coldRecogniser } = rowsOf(size);
  return {
    rows: [coldKernel, coldRecogniser],
    async run(lab, rounds) {
      shelve(lab, size);
      const timings = await contestCold(lab, {
        subject: 'names',
        document: `empty.html?size=${size}`,
        contestants: ['floor', 'kernel', 'recogniser', ...PEER_NAMES],
        rounds,
      });
      return [
        ratioOutcome(coldKernel, timings, 'kernel', PEER_NAMES),
        ratioOutcome(coldRecogniser, timings, 'recogniser', []),
      ];
    },
  };
}

/** The matching kernel and the recogniser on plain text. */
export const nameExperiments: readonly Experiment[] = [...SIZES.map(warm), ...SIZES.map(cold)];
