import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/** Where runs leave what `npm run report` reads. */
const PROOF_FOLDER = join(root, '.output', 'proof');

/** The file in which end-to-end tests write the requests they saw, a line for each browser that was started; empty now. */
export async function freshTrafficFile(kind) {
  await mkdir(PROOF_FOLDER, { recursive: true });
  const file = join(PROOF_FOLDER, `traffic-${kind}.jsonl`);
  await rm(file, { force: true });
  return file;
}

/**
 * Writes down how a whole run of `npm test` went: each check with its tests, the commit and the time.
 *
 * @param {readonly (import('./result.mjs').Result & { name: string, title: string })[]} checks
 */
export async function recordRun(checks) {
  await mkdir(PROOF_FOLDER, { recursive: true });
  const { output } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd: root });
  const record = {
    date: new Date().toISOString(),
    commit: output.trim(),
    checks: checks.map(({ name, title, passed, failed, tests }) => ({ name, title, passed, failed, tests })),
  };
  await writeFile(join(PROOF_FOLDER, 'tests.json'), `${JSON.stringify(record, null, 1)}\n`);
}
