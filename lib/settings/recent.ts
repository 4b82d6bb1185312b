import { browser } from 'wxt/browser';

/** The key of `storage.local` that holds what was opened in the popup of late. */
const RECENT_KEY = 'recent';
const MOST_RECENT = 6;

function parse(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST_RECENT) : [];
}

/** Ids of the entities that were opened last, the newest first; none when the store cannot be read. */
export async function readRecent(): Promise<string[]> {
  try {
    const stored = await browser.storage.local.get(RECENT_KEY);
    return parse(stored[RECENT_KEY]);
  } catch {
    return [];
  }
}

/** Puts an entity in front of those. Not to be called in private windows. A store that refuses is no matter. */
export async function addRecent(entity: string): Promise<void> {
  await navigator.locks.request(RECENT_KEY, async () => {
    const others = (await readRecent()).filter((id) => id !== entity);
    await browser.storage.local
      .set({ [RECENT_KEY]: [entity, ...others].slice(0, MOST_RECENT) })
      .catch(() => undefined);
  });
}

/** Forgets what was opened. */
export async function clearRecent(): Promise<void> {
  await browser.storage.local.remove(RECENT_KEY);
}
