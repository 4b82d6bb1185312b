import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bin, root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

const TARGETS = ['chrome', 'firefox'];
const OUTPUT = '.output';
/** Of a build for Firefox WXT also makes the package with the sources. */
const SOURCES = /-sources\.zip$/;
/** One package for each browser, and the sources. */
const PACKAGES = TARGETS.length + 1;

/**
 * Makes the packages for the stores, then once more as a reviewer would: in another folder, from nothing but the package
 * of the sources. The builds of the first time stay in `.output` for the checks after this one.
 *
 * @param {(line: string) => void} note
 * @returns {Promise<string[]>} each difference between the two
 */
export async function packTwice(note) {
  const elsewhere = await mkdtemp(join(tmpdir(), 'gakju-sources-'));
  try {
    const first = await pack(root, note);
    if (first.size !== PACKAGES) return [`${[...first.keys()]} were made; ${PACKAGES} packages should be`];
    const sources = [...first].find(([name]) => SOURCES.test(name))?.[1] ?? Buffer.alloc(0);
    await unpack(sources, elsewhere);
    await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const second = await pack(elsewhere, note);
    const found = await Promise.all(
      [...first].map(([name, bytes]) => differences(name, bytes, second.get(name))),
    );
    return found.flat();
  } catch (error) {
    return [error.message];
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder of the project
 * @param {(line: string) => void} note
 * @returns {Promise<Map<string, Buffer>>} the packages by file name
 */
async function pack(folder, note) {
  const output = join(folder, OUTPUT);
  // A package of an earlier version is not one of this run's.
  for (const old of await zipsIn(output)) await rm(join(output, old));
  for (const target of TARGETS) {
    const made = await run(bin('wxt'), ['zip', '-b', target], { cwd: folder, note });
    if (made.code !== 0) throw new Error(`wxt zip -b ${target} in ${folder} failed:\n${made.output.trim()}`);
  }
  const zips = await zipsIn(output);
  return new Map(
    await Promise.all(
      zips.map(async (name) => /** @type {const} */ ([name, await readFile(join(output, name))])),
    ),
  );
}

/** @param {string} folder */
async function zipsIn(folder) {
  const files = await readdir(folder).catch(() => []);
  return files.filter((file) => file.endsWith('.zip')).sort();
}

/** @param {Uint8Array} zip */
async function filesOf(zip) {
  // On a bare machine this file is read before there are packages.
  const { unzipSync } = await import('fflate');
  return unzipSync(zip);
}

/**
 * @param {Uint8Array} zip
 * @param {string} folder
 */
async function unpack(zip, folder) {
  for (const [path, bytes] of Object.entries(await filesOf(zip))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/**
 * @param {string} name
 * @param {Uint8Array} first
 * @param {Uint8Array | undefined} second
 * @returns {Promise<string[]>} nothing when they are the same to the byte; else which files within them are not
 */
export async function differences(name, first, second) {
  if (second === undefined) return [`${name} was not made from the sources`];
  if (Buffer.compare(first, second) === 0) return [];
  const [before, after] = [await filesOf(first), await filesOf(second)];
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const different = paths.filter(
    (path) => Buffer.compare(before[path] ?? Buffer.alloc(0), after[path] ?? Buffer.alloc(0)) !== 0,
  );
  return [`${name} is not the same from the sources: ${different.join(', ') || 'only its order or dates'}`];
}
