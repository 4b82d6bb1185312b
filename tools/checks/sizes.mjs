import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes in a kilobyte, as the budgets mean it. */
const KILOBYTE = 1024;

/** What each script may weigh, in kilobytes as a web server would send it (gzip). */
const BUDGETS = [
  {
    what: 'the script that is on every page, with the names',
    kilobytes: 24,
    files: ['annotator.js'],
  },
  { what: 'the card, loaded at first need', kilobytes: 24, files: ['card.js'] },
];

/**
 * What the scripts of a build weigh, in kilobytes beside their budgets.
 *
 * @param {string} folder
 * @throws when a script is missing
 */
export function weights(folder) {
  return Promise.all(
    BUDGETS.map(async ({ what, kilobytes, files }) => {
      const parts = await Promise.all(files.map((file) => readFile(join(folder, file))));
      const weight = gzipSync(Buffer.concat(parts), { level: 9 }).length / KILOBYTE;
      return { what, weight, budget: kilobytes };
    }),
  );
}

/**
 * Weighs the scripts of a build.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} what is too heavy or missing
 */
export async function weigh(folder) {
  try {
    return (await weights(folder))
      .filter(({ weight, budget }) => weight > budget)
      .map(
        ({ what, weight, budget }) =>
          `${folder}: ${what} weighs ${weight.toFixed(1)} KB; its budget is ${budget} KB`,
      );
  } catch (error) {
    return [`${folder}: the scripts could not be weighed: ${error.message}`];
  }
}
