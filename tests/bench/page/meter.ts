/**
 * Times everything a script does in turns it asks the browser for: idle callbacks, frames, timers, observers. Import it
 * before the script that is to be timed.
 */

/** The browser's own, for the bench's own waiting. */
export const native = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  requestIdleCallback: globalThis.requestIdleCallback.bind(globalThis),
};

/** A timer that is set for later than this (milliseconds) is a second look some day, not work that waits. */
const SOON_MS = 50;

/** The page counts as read when nothing has been asked for during this time (milliseconds). */
const QUIET_MS = 40;

let slices: number[] = [];
/** Turns that were asked for and have not come. */
const pending = new Set<string>();
let depth = 0;

/** Runs `work` as one slice. Within another slice it is part of that. */
export function slice<T>(work: () => T): T {
  if (depth > 0) return work();
  depth++;
  const start = performance.now();
  try {
    return work();
  } finally {
    depth--;
    slices.push(performance.now() - start);
  }
}

/** Wraps a function that asks for a turn and gives a number by which it can be cancelled. */
function metered<Callback extends (...args: never[]) => unknown, Rest extends unknown[]>(
  kind: string,
  ask: (callback: (...args: Parameters<Callback>) => void, ...rest: Rest) => number,
  isSoon: (...rest: Rest) => boolean,
): (callback: Callback, ...rest: Rest) => number {
  return (callback, ...rest) => {
    const id = ask(
      (...args) => {
        pending.delete(`${kind} ${id}`);
        slice(() => callback(...args));
      },
      ...rest,
    );
    if (isSoon(...rest)) pending.add(`${kind} ${id}`);
    return id;
  };
}

function meteredCancel(kind: string, cancel: (id: number) => void): (id: number) => void {
  return (id) => {
    pending.delete(`${kind} ${id}`);
    cancel(id);
  };
}

/** Puts the meter between scripts and browser. */
function install(): void {
  globalThis.requestIdleCallback = metered(
    'idle',
    globalThis.requestIdleCallback.bind(globalThis),
    () => true,
  );
  globalThis.cancelIdleCallback = meteredCancel('idle', globalThis.cancelIdleCallback.bind(globalThis));
  globalThis.requestAnimationFrame = metered(
    'frame',
    globalThis.requestAnimationFrame.bind(globalThis),
    () => true,
  );
  globalThis.cancelAnimationFrame = meteredCancel('frame', globalThis.cancelAnimationFrame.bind(globalThis));
  Object.assign(globalThis, {
    setTimeout: metered(
      'timer',
      (callback, delay?: number) => Number(native.setTimeout(callback, delay)),
      (delay = 0) => delay < SOON_MS,
    ),
    clearTimeout: meteredCancel('timer', globalThis.clearTimeout.bind(globalThis)),
  });
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => slice(() => callback(records, observer)));
    }
  };
  globalThis.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => slice(() => callback(entries, observer)), options);
    }
  };
}
install();

/** Waits until the script asks for nothing more. */
export async function quiet(): Promise<void> {
  let since = performance.now();
  let count = slices.length;
  while (pending.size > 0 || performance.now() - since < QUIET_MS) {
    await new Promise<void>((done) => native.setTimeout(done, 5));
    if (pending.size > 0 || slices.length !== count) since = performance.now();
    count = slices.length;
  }
}

/** Forgets the slices so far. */
export function resetMeter(): void {
  slices = [];
}

/** How long each slice since then has taken, in milliseconds. */
export function slicesTaken(): readonly number[] {
  return slices;
}
