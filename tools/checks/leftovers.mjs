import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only a test build, a test or a developer's machine would leave behind, each as it would be seen. */
const LEFTOVERS = [
  { what: 'the name of the test build’s switch', pattern: /__OPEN_CARD_ROOT__/ },
  { what: 'the name of the test build', pattern: /\be2e\b/i },
  { what: 'an open shadow root', pattern: /attachShadow\(\{\s*mode:\s*["'`]open/ },
  { what: 'a tool of the tests', pattern: /puppeteer|playwright|vitest|fast-check|axe-core/i },
  { what: 'an address of a developer’s machine', pattern: /\blocalhost\b|\b127\.0\.0\.1\b/ },
  { what: 'a source map', pattern: /sourceMappingURL/ },
  { what: 'a way to run text as code', pattern: /\beval\(|\bnew Function\(/ },
];
/** The files that are text. */
const TEXT = /\.(?:js|css|html|json|svg)$/;

/**
 * Looks through a release build for words of the test build and of development.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} each thing found, with its file
 */
export async function findLeftovers(folder) {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const texts = files.filter((file) => TEXT.test(file));
  if (texts.length === 0) return [`${folder}: nothing is built there`];
  const found = await Promise.all(
    texts.map(async (file) =>
      leftoversIn(await readFile(join(folder, file), 'utf8')).map((what) => `${join(folder, file)}: ${what}`),
    ),
  );
  return found.flat();
}

/**
 * @param {string} text of one file
 * @returns {string[]}
 */
export function leftoversIn(text) {
  return LEFTOVERS.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
}
