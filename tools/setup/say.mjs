/**
 * What the two commands (`npm start`, `npm test`) say: one line for each step, with the seconds it has
 * taken so far when it is long. On a terminal the line is rewritten in place; elsewhere (a log, CI) a
 * long step prints a line now and then instead.
 */

/** A log gets a sign of life this often (milliseconds): rare enough to read, often enough to trust. */
const LOG_TICK_MS = 15_000;
/** A terminal's line is redrawn this often (milliseconds). */
const TERMINAL_TICK_MS = 250;
/** Characters of a tool's latest output line shown beside a step: keeps the line on one row. */
const DETAIL_CHARS = 60;

const isTerminal = Boolean(process.stdout.isTTY) && !process.env.CI;

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs one step and says how it went.
 *
 * @template T
 * @param {string} title what is being done, in the words of the person waiting
 * @param {(note: (detail: string) => void) => Promise<T>} work given a function to show its progress
 * @returns {Promise<T>} what `work` gives; its error is passed on after the line has said "failed"
 */
export async function step(title, work) {
  const started = Date.now();
  let detail = '';
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const tick = () => {
    const line = `  ${title} … ${seconds()}${detail ? `  ${detail}` : ''}`;
    process.stdout.write(isTerminal ? `\r\x1b[2K${line}` : `${line}\n`);
  };
  const timer = setInterval(tick, isTerminal ? TERMINAL_TICK_MS : LOG_TICK_MS);
  if (isTerminal) tick();
  const done = (/** @type {string} */ sign) => {
    clearInterval(timer);
    process.stdout.write(`${isTerminal ? '\r\x1b[2K' : ''}${sign} ${title} (${seconds()})\n`);
  };
  try {
    const result = await work((text) => {
      detail = text.trim().slice(0, DETAIL_CHARS);
    });
    done('✓');
    return result;
  } catch (error) {
    done('✗');
    throw error;
  }
}

/** An error whose message is all a person needs: printed without a stack. */
export class Plain extends Error {}

/**
 * Ends a command on an error: its message for {@link Plain}, the whole of it otherwise.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  process.stderr.write(`${error instanceof Plain ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
