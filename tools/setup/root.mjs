import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whichever folder a command was started from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * A program of an npm package, as Node runs it without npm in between.
 *
 * @param {string} name as in `node_modules/.bin`
 */
export function bin(name) {
  const end = process.platform === 'win32' ? '.cmd' : '';
  return join(root, 'node_modules', '.bin', `${name}${end}`);
}
