import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bin, root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/**
 * Runs one of the test projects of vitest.config.ts and counts its tests.
 *
 * @param {string} project
 * @param {(line: string) => void} note
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./result.mjs').Result>} a file that could not be loaded counts as one failure
 */
export async function vitest(project, note, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'gakju-tests-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await run(
      bin('vitest'),
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { cwd: root, env, note },
    );
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return { passed: 0, failed: 1, report: output };
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
    const unloaded = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
    ).length;
    const failed = numFailedTests + unloaded;
    // A run that went wrong without a failed test (none found, an error outside of them) has still failed.
    const tests = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: relative(root, name),
        test: fullName,
        status,
      })),
    );
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, report: output, tests };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
