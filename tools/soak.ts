/**
 * `npm run soak`: an hour of browsing squeezed into minutes, in a real browser with the built extension: hovers by the
 * thousand, an endless page, navigations, site switches, stopped backgrounds. Prints what was done and what was held at its
 * ends, and writes it to `.output/proof/soak-<browser>.json`.
 *
 *   --browser B    only chromium (or chrome) or firefox; without it, both
 *   --minutes N    so long in each browser (5)
 *
 * Exit status 1 when an error was seen or anything was left behind, 2 for a bad option.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lineOf, type SoakResult, soak } from '@/tests/soak/soak';
import { BadOption, readMinutes } from './options/number';
import { ensureBrowser } from './setup/browsers.mjs';
import { buildExtension } from './setup/build.mjs';
import { BROWSERS, type BrowserKind } from './setup/find-browser.mjs';
import { root } from './setup/root.mjs';

const USAGE = 'Usage: npm run soak -- [--browser chromium|firefox] [--minutes N]';
const EXIT_BAD_OPTION = 2;
const FOLDER = join(root, '.output', 'proof');

function readBrowsers(given: string | undefined): readonly BrowserKind[] {
  if (given === undefined) return BROWSERS;
  const kind = BROWSERS.find((each) => each === (given === 'chrome' ? 'chromium' : given));
  if (kind === undefined) throw new BadOption(`--browser takes ${BROWSERS.join(' or ')}, not "${given}".`);
  return [kind];
}

function optionsOrExit() {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, minutes: { type: 'string', default: '5' } },
    });
    return { browsers: readBrowsers(values.browser), minutes: readMinutes(values.minutes) };
  } catch (error) {
    if (!(error instanceof BadOption || error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exit(EXIT_BAD_OPTION);
  }
}

function tell({ version, minutes, did, growth, first, last, problems }: SoakResult): void {
  console.log(`\n${version}, ${minutes} minutes`);
  for (const [what, times] of Object.entries(did)) console.log(`  ${String(times).padStart(7)} ${what}`);
  if (first) console.log(`  first lap after the warm-up: ${lineOf(first)}`);
  if (last) console.log(`  last lap: ${lineOf(last)}`);
  for (const [what, part] of Object.entries(growth)) console.log(`  ${what}: ${(100 * part).toFixed(1)} %`);
  console.log(
    problems.length === 0 ? '  nothing was left behind' : problems.map((each) => `  ! ${each}`).join('\n'),
  );
}

const { browsers, minutes } = optionsOrExit();
mkdirSync(FOLDER, { recursive: true });
for (const kind of browsers) {
  await ensureBrowser(kind);
  await buildExtension(kind, 'e2e');
  const result = await soak(kind, minutes, (line) => console.log(`  ${line}`));
  tell(result);
  const date = new Date().toISOString();
  writeFileSync(join(FOLDER, `soak-${kind}.json`), `${JSON.stringify({ date, ...result }, null, 2)}\n`);
  if (result.problems.length > 0) process.exitCode = 1;
}
// A browser that has gone may leave a line open.
process.exit();
