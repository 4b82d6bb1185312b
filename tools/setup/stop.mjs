/**
 * A clean end on Ctrl-C: what was started (browser, server, build, throw-away profile) is put away,
 * last started first, and the process ends with 130 as shells expect of an interrupted command.
 */

/** A stubborn browser is not waited for longer than this (milliseconds). */
const PATIENCE_MS = 5_000;

/** @type {Array<() => unknown>} */
const duties = [];
let stopping = false;

/**
 * Adds something to put away on Ctrl-C.
 *
 * @param {() => unknown} duty
 * @returns {() => void} takes it off the list again
 */
export function onStop(duty) {
  duties.push(duty);
  return () => {
    const at = duties.indexOf(duty);
    if (at >= 0) duties.splice(at, 1);
  };
}

/** True from the moment of Ctrl-C: what fails after it need not be reported. */
export function isStopping() {
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (stopping) process.exit(130);
    stopping = true;
    process.stdout.write('\nStopping …\n');
    setTimeout(() => process.exit(130), PATIENCE_MS).unref();
    for (const duty of duties.slice().reverse()) {
      try {
        await duty();
      } catch {
        // Already gone: that is what was wanted.
      }
    }
    process.exit(130);
  });
}
