import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type ParsedSettings, parseSettings } from './parse';
import type { Settings } from './types';

/** The one key of `storage.local` that holds everything the person chose. */
const SETTINGS_KEY = 'settings';

/** What is stored now. A store that refuses to be read counts as broken; the defaults hold. */
export async function readSettings(): Promise<ParsedSettings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, broken: ['storage'] };
  }
}

/**
 * Stores `change` applied to what is stored at this moment, under a lock, so that two windows changing different
 * things at once do not undo each other. Only for the extension's own contexts: a content script's locks are the
 * page's. Rejects when the store refuses (it is full, say); what was stored before then still holds.
 */
export async function writeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await navigator.locks.request(SETTINGS_KEY, async () => {
    const { settings } = await readSettings();
    await browser.storage.local.set({ [SETTINGS_KEY]: change(settings) });
  });
}

/** Calls `listener` with the new settings after each change, from any context, until the returned function is called. */
export function watchSettings(listener: (parsed: ParsedSettings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) listener(parseSettings(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
