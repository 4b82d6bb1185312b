import { buildExtension, buildFolder } from '../setup/build.mjs';
import { BROWSERS } from '../setup/find-browser.mjs';
import { bin } from '../setup/root.mjs';
import { findLeftovers } from './leftovers.mjs';
import { inspectManifest } from './manifest.mjs';
import { packTwice } from './packages.mjs';
import { freshTrafficFile } from './record.mjs';
import { none, program } from './result.mjs';
import { weigh } from './sizes.mjs';
import { lintForStore } from './store-lint.mjs';
import { vitest } from './vitest.mjs';

/**
 * @typedef {object} Check
 * @property {string} name by which it can be chosen on the command line
 * @property {string} title
 * @property {boolean} [browsers] whether it needs the browsers
 * @property {(note: (line: string) => void) => Promise<import('./result.mjs').Result>} check
 */

/** Every check, the quick ones first. @type {readonly Check[]} */
export const CHECKS = [
  {
    name: 'format',
    title: 'formatting and lint rules',
    check: (note) => program(bin('biome'), ['check', '--no-errors-on-unmatched', '.'], note),
  },
  {
    name: 'types',
    title: 'types',
    async check(note) {
      const prepared = await program(bin('wxt'), ['prepare'], note);
      return prepared.failed > 0 ? prepared : program(bin('tsc'), ['--noEmit'], note);
    },
  },
  { name: 'unused', title: 'unused code and packages', check: (note) => program(bin('knip'), [], note) },
  {
    name: 'facts',
    title: 'the facts in data/',
    check: (note) => program(bin('tsx'), ['tools/facts-check.ts'], note),
  },
  { name: 'unit', title: 'unit tests', check: (note) => vitest('unit', note) },
  {
    name: 'browser',
    title: 'tests in a real document (Chromium)',
    browsers: true,
    check: (note) => vitest('browser', note),
  },
  {
    name: 'fuzz',
    title: 'random input',
    check: (note) => vitest('fuzz', note),
  },
  {
    name: 'fuzz-page',
    title: 'random pages and edits (Chromium)',
    browsers: true,
    check: (note) => vitest('fuzz-page', note),
  },
  {
    name: 'packages',
    title: 'packages for the stores, and the same again from their sources',
    check: async (note) => none(await packTwice(note)),
  },
  {
    name: 'store',
    title: 'what Firefox’s store would say of the package',
    check: async (note) => none(await lintForStore(buildFolder('firefox', 'production'), note)),
  },
  ...BROWSERS.flatMap((kind) => [
    {
      name: `size-${kind}`,
      title: `size of the scripts for ${kind}`,
      check: async () => none(await weigh(buildFolder(kind, 'production'))),
    },
    {
      name: `manifest-${kind}`,
      title: `permissions for ${kind}`,
      check: async () => none(await inspectManifest(buildFolder(kind, 'production'))),
    },
    {
      name: `leftovers-${kind}`,
      title: `no word of the test build in the release for ${kind}`,
      check: async () => none(await findLeftovers(buildFolder(kind, 'production'))),
    },
  ]),
  ...BROWSERS.map((kind) => ({
    name: `e2e-${kind}`,
    title: `the built extension in ${kind}`,
    browsers: true,
    async check(/** @type {(line: string) => void} */ note) {
      await buildExtension(kind, 'e2e');
      return vitest('e2e', note, { GAKJU_BROWSER: kind, GAKJU_TRAFFIC: await freshTrafficFile(kind) });
    },
  })),
];
