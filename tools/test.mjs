/**
 * `npm test`: every check of the project, on a fresh clone. All of them run even when one fails; the last
 * line is the count.
 *
 *   npm test                 everything
 *   npm test -- unit e2e     only the checks whose names begin so
 */

import { CHECKS } from './checks/index.mjs';
import { recordRun } from './checks/record.mjs';
import { ensureBrowser } from './setup/browsers.mjs';
import { checkNode, ensureDependencies } from './setup/dependencies.mjs';
import { BROWSERS } from './setup/find-browser.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { giveUp, say, step } from './setup/say.mjs';
import { isStopping } from './setup/stop.mjs';

const wanted = process.argv.slice(2);
const chosen = CHECKS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin)),
);
const unknown = wanted.find((begin) => !CHECKS.some(({ name }) => name.startsWith(begin)));
if (unknown !== undefined) {
  const names = CHECKS.map(({ name }) => name).join(', ');
  process.stderr.write(`There is no check "${unknown}". The checks are: ${names}\n`);
  process.exit(2);
}

try {
  say(`Checking Gakju: ${chosen.map(({ name }) => name).join(', ')}.`);
  checkNode();
  await ensureDependencies();
  if (chosen.some(({ browsers }) => browsers)) {
    await ensureFonts();
    for (const kind of BROWSERS) await ensureBrowser(kind);
  }
} catch (error) {
  giveUp(error);
}

const results = [];
let passed = 0;
let failed = 0;
for (const { name, title, check } of chosen) {
  if (isStopping()) break;
  /** @type {import('./checks/result.mjs').Result} */
  let result = { passed: 0, failed: 1, report: '' };
  await step(`${name}: ${title}`, async (note) => {
    result = await check(note).catch((error) => ({ passed: 0, failed: 1, report: error.message }));
    if (result.failed > 0) throw new Error(name);
  }).catch(() => {});
  if (result.failed > 0 && !isStopping()) say(`${result.report.trim()}\n`);
  passed += result.passed;
  failed += result.failed;
  results.push({ name, title, ...result });
}

if (!isStopping()) {
  if (wanted.length === 0) await recordRun(results);
  process.exitCode = failed > 0 ? 1 : 0;
  say(`${passed} passed, ${failed} failed`);
}
