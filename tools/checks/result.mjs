import { root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/**
 * @typedef {object} Result how a check went
 * @property {number} passed how many things held
 * @property {number} failed how many did not
 * @property {string} report what to show when something failed
 * @property {readonly { file: string, test: string, status: string }[]} [tests] each test, where there are any
 */

/**
 * @param {string} report
 * @returns {Result}
 */
function one(good, report) {
  return good ? { passed: 1, failed: 0, report } : { passed: 0, failed: 1, report };
}

/**
 * A check that is one program's exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {(line: string) => void} note
 * @returns {Promise<Result>}
 */
export async function program(command, args, note) {
  const { code, output } = await run(command, args, { cwd: root, note });
  return one(code === 0, output);
}

/**
 * A check that looks for problems: good when there are none.
 *
 * @param {readonly string[]} problems
 * @returns {Result}
 */
export function none(problems) {
  return one(problems.length === 0, problems.map((problem) => `  ${problem}`).join('\n'));
}
