/** Of the time that passes, the part that following the page's changes may take in the long run. */
const SHARE = 0.1;

/** Milliseconds of work that may come at once, as when an application draws another of its pages. */
const BURST_MS = 40;

/**
 * Keeps a page that changes without end from being slowed by being followed: work is debt, time pays it back, and with
 * too much debt the next work waits. A page that comes to rest is followed at once again.
 */
export interface Pace {
  /** Notes work done, in milliseconds. */
  spend(ms: number): void;
  /** Milliseconds to wait before the next work; 0 on any page that is not restless. */
  wait(): number;
}

/** @param now the time in milliseconds */
export function createPace(now: () => number): Pace {
  let debt = 0;
  let at = 0;
  const spend = (ms: number) => {
    const time = now();
    debt = Math.max(0, debt - (time - at) * SHARE) + ms;
    at = time;
  };
  return {
    spend,
    wait() {
      spend(0);
      return Math.max(0, (debt - BURST_MS) / SHARE);
    },
  };
}
