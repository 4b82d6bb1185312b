/**
 * `npm run fuzz`: random input for everything that reads what others wrote, ten times as much as in `npm test`.
 *
 *   --seed N       the same input as in the run that printed this seed; without it, new input
 *   --minutes M    goes on with the next seeds for so many minutes; without it, one seed
 *
 * Exit status 1 when something was found, with the command that replays it; 2 for a bad option.
 */
import { parseArgs } from 'node:util';
import { vitest } from './checks/vitest.mjs';
import { BadOption, readMinutes, readSeed } from './options/number';

const USAGE = 'Usage: npm run fuzz -- [--seed N] [--minutes M]';
const EXIT_BAD_OPTION = 2;
/** Times the cases of `npm test`. */
const TIMES = 10;
const MINUTE_MS = 60_000;

function optionsOrExit(): { seed: number; minutes: number } {
  try {
    const { values } = parseArgs({ options: { seed: { type: 'string' }, minutes: { type: 'string' } } });
    return {
      seed: values.seed === undefined ? Date.now() % 2 ** 31 : readSeed(values.seed),
      minutes: values.minutes === undefined ? 0 : readMinutes(values.minutes),
    };
  } catch (error) {
    if (!(error instanceof BadOption || error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exit(EXIT_BAD_OPTION);
  }
}

const { seed: first, minutes } = optionsOrExit();
const end = Date.now() + minutes * MINUTE_MS;
let seed = first;
do {
  const started = Date.now();
  const { failed, report } = await vitest('fuzz*', () => {}, {
    GAKJU_FUZZ_SEED: String(seed),
    GAKJU_FUZZ_TIMES: String(TIMES),
  });
  console.log(
    `seed ${seed}: ${failed === 0 ? 'holds' : 'FAILS'} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  if (failed > 0) {
    console.log(`${report.trim()}\n\nReplay: npm run fuzz -- --seed ${seed}`);
    process.exitCode = 1;
    break;
  }
  seed++;
} while (Date.now() < end);
