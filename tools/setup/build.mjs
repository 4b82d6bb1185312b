import { join } from 'node:path';
import { bin, root } from './root.mjs';
import { run } from './run.mjs';
import { Plain, step } from './say.mjs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

/** What WXT calls the browsers. */
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Where a build is put.
 *
 * @param {BrowserKind} kind
 * @param {'production' | 'e2e'} mode
 */
export function buildFolder(kind, mode) {
  return join(root, '.output', `${TARGETS[kind]}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}

/**
 * Builds the extension.
 *
 * @param {BrowserKind} kind
 * @param {'production' | 'e2e'} mode in `e2e` the card can be looked into; nothing else differs
 * @returns {Promise<string>} the folder with the build
 * @throws {Plain} with the builder's words when it fails
 */
export async function buildExtension(kind, mode) {
  const title = `Building the extension for ${kind}${mode === 'e2e' ? ' (test build)' : ''}`;
  await step(title, async (note) => {
    const { code, output } = await run(bin('wxt'), ['build', '--mode', mode, '-b', TARGETS[kind]], {
      cwd: root,
      note,
    });
    if (code !== 0) throw new Plain(`The build failed:\n${output.trim()}`);
  });
  return buildFolder(kind, mode);
}
