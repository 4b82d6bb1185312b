/** Frames that come when the bench calls them, so that their number does not depend on how fast a contestant is. */
export interface HeldFrames {
  /** Runs what has been asked for since the last frame. */
  run(): void;
  /** Gives the browser its frames back. */
  release(): void;
}

export function holdFrames(): HeldFrames {
  const { requestAnimationFrame, cancelAnimationFrame } = globalThis;
  let asked = new Map<number, FrameRequestCallback>();
  let count = 0;
  globalThis.requestAnimationFrame = (callback) => {
    count++;
    asked.set(count, callback);
    return count;
  };
  globalThis.cancelAnimationFrame = (id) => void asked.delete(id);
  return {
    run() {
      const callbacks = asked;
      asked = new Map();
      for (const callback of callbacks.values()) callback(performance.now());
    },
    release() {
      Object.assign(globalThis, { requestAnimationFrame, cancelAnimationFrame });
    },
  };
}
