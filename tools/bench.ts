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
import { fileURLToPath } from 'node:url';
import { writeResults } from '@/tests/bench/document';
import { EXPERIMENTS } from '@/tests/bench/experiments';
import { startLab } from '@/tests/bench/lab/lab';
import { BadOption, type Options, readOptions } from '@/tests/bench/options';
import { holds, type Outcome } from '@/tests/bench/row';
import { plainTable } from '@/tests/bench/table';

const USAGE = 'Usage: npm run bench -- [--only ROW or GROUP]… [--rounds N] [--list]';
const EXIT_OVER_BUDGET = 1;
const EXIT_BAD_OPTION = 2;
const DOCUMENT = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

const rows = EXPERIMENTS.flatMap((experiment) => experiment.rows);

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2), rows);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exit(EXIT_BAD_OPTION);
  }
}

/** Measures what is wanted, telling on stderr how far it has come. */
async function measure({ rounds, isWanted }: Options): Promise<{ outcomes: Outcome[]; browser: string }> {
  const outcomes: Outcome[] = [];
  const lab = await startLab();
  try {
    const browser = await lab.browser.version();
    for (const experiment of EXPERIMENTS) {
      const wanted = experiment.rows.filter(isWanted);
      if (wanted.length === 0) continue;
      const started = Date.now();
      process.stderr.write(`${wanted.map(({ id }) => id).join(', ')} …`);
      outcomes.push(...(await experiment.run(lab, rounds, isWanted)).filter(({ row }) => isWanted(row)));
      process.stderr.write(` ${Math.round((Date.now() - started) / 1000)} s\n`);
    }
    return { outcomes, browser };
  } finally {
    await lab.close();
  }
}

const options = optionsOrExit();
if (options.list) {
  for (const { id, what } of rows.filter(options.isWanted)) console.log(`${id.padEnd(28)}${what}`);
} else {
  const { outcomes, browser } = await measure(options);
  console.log(`\n${plainTable(outcomes)}\n`);
  if (options.isWhole) {
    writeResults(DOCUMENT, outcomes, { browser, rounds: options.rounds, date: new Date() });
    console.log('Written to docs/performance.md.');
  }
  const over = outcomes.filter((outcome) => holds(outcome) === false);
  console.log(
    over.length === 0 ? 'Every budget holds.' : `Over budget: ${over.map(({ row }) => row.id).join(', ')}`,
  );
  if (over.length > 0) process.exitCode = EXIT_OVER_BUDGET;
}
