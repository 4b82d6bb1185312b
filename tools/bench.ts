/**
 * `npm run bench`: how fast and how big, beside what others take, against the budgets.
 *
 *   --only X      only the row X, or the rows that begin with X, or the group X; may be given several times
 *   --rounds N    so many interleaved rounds (15)
 *   --list        the rows
 *
 * A whole run with at least 15 rounds writes `docs/performance.md`. Exit status 1 when a row is over its budget, 2 for
 * a bad option.
 */
import { parseArgs } from 'node:util';
import { EXPERIMENTS } from '@/tests/bench/experiments';
import { startLab } from '@/tests/bench/lab/lab';
import { GROUPS, holds, type Outcome, type Row } from '@/tests/bench/row';
import { plainTable } from '@/tests/bench/table';

const USAGE = 'Usage: npm run bench -- [--only ROW or GROUP]… [--rounds N] [--list]';
const EXIT_OVER_BUDGET = 1;
const EXIT_BAD_OPTION = 2;
const DEFAULT_ROUNDS = 15;

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(EXIT_BAD_OPTION);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        rounds: { type: 'string', default: String(DEFAULT_ROUNDS) },
        list: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { only, rounds: roundsGiven, list } = readOptions();
const rounds = Number(roundsGiven);
if (!Number.isInteger(rounds) || rounds < 1)
  refuse(`--rounds takes a whole number from 1 on, not "${roundsGiven}".`);

const rows = EXPERIMENTS.flatMap((experiment) => experiment.rows);
const isChosen = ({ id, group }: Row, choice: string) =>
  group === choice || (rows.some((row) => row.id === choice) ? id === choice : id.startsWith(choice));
for (const choice of only) {
  if (!rows.some((row) => isChosen(row, choice)))
    refuse(`There is no row or group "${choice}". Groups: ${GROUPS.join(', ')}; --list prints the rows.`);
}
const isWanted = (row: Row) => only.length === 0 || only.some((choice) => isChosen(row, choice));

if (list) {
  for (const { id, what } of rows.filter(isWanted)) console.log(`${id.padEnd(28)}${what}`);
  process.exit(0);
}

const outcomes: Outcome[] = [];
const lab = await startLab();
try {
  for (const experiment of EXPERIMENTS) {
    const wanted = experiment.rows.filter(isWanted);
    if (wanted.length === 0) continue;
    const started = Date.now();
    process.stderr.write(`${wanted.map(({ id }) => id).join(', ')} …`);
    outcomes.push(...(await experiment.run(lab, rounds, isWanted)).filter(({ row }) => isWanted(row)));
    process.stderr.write(` ${Math.round((Date.now() - started) / 1000)} s\n`);
  }
} finally {
  await lab.close();
}

console.log(`\n${plainTable(outcomes)}\n`);
const over = outcomes.filter((outcome) => holds(outcome) === false);
console.log(
  over.length === 0 ? 'Every budget holds.' : `Over budget: ${over.map(({ row }) => row.id).join(', ')}`,
);
if (over.length > 0) process.exitCode = EXIT_OVER_BUDGET;
