import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bin, root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/** Where every warning is explained. */
const EXPLAINED_IN = 'docs/store.md';
/** A row of its table: code, file, how many, why. */
const EXPLAINED_ROW = /^\| `([A-Z_]+)` \| `([^`]+)` \| (\d+) \| \S/gm;
/** What the bundler puts at the end of a chunk's name: it changes with the content. */
const CONTENT_HASH = /-[\w-]{8}(?=\.js$)/;

/**
 * Runs the linter of Firefox's store (the one inside `web-ext lint`) over a build.
 *
 * @param {string} folder
 * @param {(line: string) => void} note
 * @returns {Promise<string[]>} its errors, warnings that are explained nowhere, and explanations of none
 */
export async function lintForStore(folder, note) {
  const { output } = await run(bin('addons-linter'), ['--output', 'json', folder], { cwd: root, note });
  const start = output.indexOf('{');
  if (start === -1) return [`addons-linter said: ${output.trim()}`];
  const { errors, warnings } = JSON.parse(output.slice(start));
  const explained = explainedIn(await readFile(join(root, EXPLAINED_IN), 'utf8'));
  return [
    ...errors.map((error) => `${error.file ?? folder}: ${error.message}`),
    ...unexplained(warnings, explained),
  ];
}

/**
 * @param {string} document
 * @returns {Map<string, number>} how many warnings of each kind and file are explained
 */
export function explainedIn(document) {
  return new Map(
    [...document.matchAll(EXPLAINED_ROW)].map(([, code, file, count]) => [
      `${code} in ${file}`,
      Number(count),
    ]),
  );
}

/**
 * @param {readonly { code: string, file?: string }[]} warnings
 * @param {ReadonlyMap<string, number>} explained
 * @returns {string[]} what was warned of and is not explained, and the reverse
 */
export function unexplained(warnings, explained) {
  const given = new Map();
  for (const { code, file = 'manifest.json' } of warnings) {
    const kind = `${code} in ${file.replace(CONTENT_HASH, '-*')}`;
    given.set(kind, (given.get(kind) ?? 0) + 1);
  }
  return [...new Set([...given.keys(), ...explained.keys()])]
    .filter((kind) => (given.get(kind) ?? 0) !== (explained.get(kind) ?? 0))
    .map(
      (kind) =>
        `${kind}: ${given.get(kind) ?? 0} warnings, ${explained.get(kind) ?? 0} explained in ${EXPLAINED_IN}`,
    );
}
