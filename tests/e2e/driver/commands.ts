import type { Browser, Page } from 'puppeteer-core';
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

interface FirefoxAnswer {
  /** Of a script: `success` or `exception`. */
  readonly type?: string;
  /** Of a look at the open windows. */
  readonly contexts?: readonly { readonly context: string }[];
}

/** The driver's own line to Firefox, through which its window, too, can be reached. */
interface FirefoxLine {
  send(method: string, params: object): Promise<{ readonly result: FirefoxAnswer }>;
}

/**
 * Gives a keyboard command while a page is in front. No driver can press a browser's own shortcuts, so the
 * command is raised one step behind the key: in Chromium as the event in the service worker, in Firefox by
 * what its shortcut calls.
 */
export async function command(session: Session, page: Page, name: Command): Promise<void> {
  await page.bringToFront();
  await (session.kind === 'firefox' ? inFirefox(session.browser, name) : inChromium(session, name));
}

async function inChromium(session: Session, name: Command): Promise<void> {
  const target = await session.browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(session.extension),
  );
  const worker = await target.worker();
  await worker?.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as WorkerGlobals;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(given, tab ?? {});
  }, name);
}

async function inFirefox(browser: Browser, name: Command): Promise<void> {
  const line = lineTo(browser);
  const tree = await line.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [browserWindow] = tree.result.contexts ?? [];
  const { result } = await line.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension.shortcuts.onCommand(${JSON.stringify(name)})`,
    target: { context: browserWindow?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`Firefox did not take ${name}: ${JSON.stringify(result)}`);
}

function lineTo(browser: Browser): FirefoxLine {
  const { connection } = browser as unknown as { readonly connection?: FirefoxLine };
  if (typeof connection?.send !== 'function') throw new Error('this driver has no open line to Firefox');
  return connection;
}
