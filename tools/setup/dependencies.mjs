import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { Plain, step } from './say.mjs';

/** npm says first what is wrong, then how it is used. */
const ERROR_LINES = 12;
/** No advertising and no audit, but a line for each download, which is the progress to show. */
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=http'];
/** The oldest Node that the build tools run on (package.json, `engines`). */
const OLDEST_NODE = [20, 19];

/** @throws {Plain} when this Node is too old for the build tools */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new Plain(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/**
 * Installs the packages when they are missing or not those of the lock file.
 *
 * `npm ci` refuses a lock file that was made where the packages for other systems could not be seen;
 * `npm install` takes the same versions from it and leaves it as it is.
 *
 * @throws {Plain} with npm's words when neither works
 */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  await step('Installing npm packages (a minute the first time)', async (note) => {
    const options = { cwd: root, note };
    const exact = await run('npm', ['ci', ...QUIETLY], options);
    if (exact.code === 0) return;
    const lenient = await run('npm', ['install', '--no-save', ...QUIETLY], options);
    if (lenient.code === 0) return;
    const errors = lenient.output.split('\n').filter((line) => /npm (?:error|ERR!)/.test(line));
    throw new Plain(
      `npm install failed:\n${errors.slice(0, ERROR_LINES).join('\n') || lenient.output.slice(-2_000)}`,
    );
  });
}

/**
 * Whether every package of the lock file is installed in its version. npm writes what it installed into
 * `node_modules/.package-lock.json`; packages for other systems (optional) are rightly missing there.
 */
function dependenciesAreCurrent() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there === undefined) return optional === true;
    return there.version === version && existsSync(join(root, path));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
