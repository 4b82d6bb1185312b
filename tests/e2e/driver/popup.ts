import type { Page } from 'puppeteer-core';
import type { Session } from './session';
import { PATIENCE_MS, until } from './until';

/** What a script in one of the extension's pages may ask; the same in both browsers. */
interface ExtensionGlobals {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}
interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<readonly { id?: number; url?: string }[]> };
  readonly storage: {
    readonly local: {
      get(): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/** Opens one of the extension's pages in a tab. */
export async function openExtensionPage(session: Session, path: string): Promise<Page> {
  const page = await session.newPage();
  await goTo(session, page, path);
  return page;
}

/** Opens the popup as a page in a tab, about another tab: a driver cannot press the toolbar button. */
export async function openPopup(session: Session, about: Page): Promise<Page> {
  const popup = await openExtensionPage(session, 'popup.html');
  const tab = await popup.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return tabs.find((each) => each.url === url)?.id;
  }, about.url());
  if (tab === undefined) throw new Error(`no tab shows ${about.url()}`);
  await goTo(session, popup, `popup.html?tab=${tab}`);
  await popup.waitForSelector('[role=combobox]', { timeout: PATIENCE_MS });
  return popup;
}

/** Types a query into the popup's search. Gives the results' visible texts once there are any. */
export async function search(popup: Page, query: string): Promise<string[]> {
  await popup.bringToFront();
  await popup.click('[role=combobox]', { count: 3 });
  await popup.keyboard.press('Backspace');
  await popup.keyboard.type(query);
  await until(`results for ${query}`, () =>
    popup.evaluate((text) => {
      const field = document.querySelector('[role=combobox]');
      return (
        field instanceof HTMLInputElement &&
        field.value === text &&
        document.querySelector('[role=option]') !== null
      );
    }, query),
  );
  return popup.$$eval('[role=option]', (options) =>
    options.map((option) => (option instanceof HTMLElement ? option.innerText : '')),
  );
}

/** Presses the switch of the site the popup is about. */
export async function pressSiteSwitch(popup: Page): Promise<void> {
  await popup.bringToFront();
  await popup.waitForSelector('[role=switch]', { timeout: PATIENCE_MS });
  await popup.click('[role=switch]');
}

/** Whether the site switch is on. */
export async function siteSwitchIsOn(popup: Page): Promise<boolean> {
  await popup.waitForSelector('[role=switch]', { timeout: PATIENCE_MS });
  return popup.$eval(
    '[role=switch]',
    (element) =>
      element.getAttribute('aria-checked') === 'true' ||
      (element instanceof HTMLInputElement && element.checked),
  );
}

/** Writes into the extension's own storage, as a broken disk or an old version might have. */
export async function writeStorage(session: Session, items: Record<string, unknown>): Promise<void> {
  const page = await openExtensionPage(session, 'popup.html');
  await page.evaluate(async (given) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    await (browser ?? chrome)?.storage.local.set(given);
  }, items);
  await page.close();
}

async function goTo(session: Session, page: Page, path: string): Promise<void> {
  const url = `${session.extension}${path}`;
  // Firefox reports no loading of an extension's page to drivers, so the page itself is asked.
  await page.goto(url, session.kind === 'firefox' ? { waitUntil: [] } : {});
  await until(`the page ${path}`, () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      // The document that was asked is gone: the page is on its way.
      .catch(() => false),
  );
}
