import type { Page } from 'puppeteer-core';
import { backgroundOf } from './background';
import { inFirefoxWindow } from './firefox-line';
import { FIREFOX_ID } from './launch';
import type { Session } from './session';

/** The names of the keyboard commands in the manifest. */
export type Command = 'next-name' | 'previous-name';

/** What the script in Chromium's service worker uses. */
interface WorkerGlobals {
  readonly chrome: {
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
    readonly tabs: { query(filter: object): Promise<readonly object[]> };
  };
}

/**
 * Gives a keyboard command while a page is in front. No driver can press a browser's own shortcuts, so the
 * command is raised one step behind the key: in Chromium as the event in the service worker, in Firefox by
 * what its shortcut calls.
 */
export async function command(session: Session, page: Page, name: Command): Promise<void> {
  await page.bringToFront();
  const { browser, kind } = session;
  await (kind === 'firefox' ? inFirefoxWindow(browser, shortcut(name)) : inChromium(session, name));
}

async function inChromium(session: Session, name: Command): Promise<void> {
  const worker = await backgroundOf(session);
  await worker.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as WorkerGlobals;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(given, tab ?? {});
  }, name);
}

function shortcut(name: Command): string {
  const id = JSON.stringify(FIREFOX_ID);
  return `WebExtensionPolicy.getByID(${id}).extension.shortcuts.onCommand(${JSON.stringify(name)})`;
}
