/**
 * How long anything may take that is bound to come (milliseconds). Many times what it takes on a laptop: what does not come
 * fails the test, what comes late on a slow machine does not.
 */
export const PATIENCE_MS = 20_000;
/** Between two looks (milliseconds). */
const INTERVAL_MS = 50;

/**
 * Looks again and again until there is something, and gives it. The clock is ours and not the page's: timers of a tab in the
 * background run once a second or more rarely.
 *
 * @param what completes "waited in vain for"
 * @throws when nothing has come within the patience
 */
export async function until<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await settle(INTERVAL_MS);
  }
}

/**
 * Lets time pass. Only for what must not happen, long enough that it would have; for what must happen there is {@link until}.
 */
export function settle(milliseconds = 600): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
