import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  backgroundOf,
  browserUnderTest,
  openExtensionPage,
  type Session,
  startSession,
  toolbarButton,
} from '../driver';

/** The popup is laid out for so many pixels; the window takes its size from what is in it. */
const WIDTH = 380;

interface WorkerGlobals {
  readonly chrome: { readonly action: { openPopup(): Promise<void> } };
}
interface StorageGlobals {
  readonly chrome: { readonly storage: { readonly local: StorageArea } };
}
interface StorageArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

let session: Session;
let own: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  own = await openExtensionPage(session, 'settings.html');
});
afterAll(() => session?.close());

const badge = async (page: Pick<Page, 'url'>) => (await toolbarButton(own, page)).badge;

// Only here: no driver can stop Firefox's background, open its popup, or fill its storage.
describe('the badge', () => {
  test('is right for names that come after the background was stopped', async () => {
    const page = await session.open('quiet.html', { marks: 0 });
    await page.evaluate(() => document.body.append('소프트뱅크'));
    await expect.poll(() => badge(page)).toBe('1');
    await (await backgroundOf(session)).close();
    await page.evaluate(() => document.body.append(' 그리고 엔비디아'));
    await expect.poll(() => badge(page)).toBe('2');
    await page.close();
  });
});

describe('the popup in its own window', () => {
  test('is about the tab in front, can be typed into at once, and needs no scrolling sideways', async () => {
    const page = await session.open('index.html');
    await page.bringToFront();
    const worker = await backgroundOf(session);
    const opening = session.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await worker.evaluate(() => (globalThis as unknown as WorkerGlobals).chrome.action.openPopup());
    const popup = await (await opening).asPage();
    await popup.waitForSelector('.page-name');
    const seen = await popup.evaluate(() => ({
      host: document.querySelector('.host')?.textContent,
      focused: document.activeElement?.getAttribute('role'),
      width: innerWidth,
      needed: document.documentElement.scrollWidth,
    }));
    expect(seen).toMatchObject({ host: 'localhost', focused: 'combobox' });
    expect(seen.width).toBeGreaterThanOrEqual(WIDTH);
    expect(seen.needed).toBe(seen.width);
    await popup.keyboard.type('tkzksk');
    await popup.waitForSelector('[role=option]');
    expect(await popup.$eval('[role=option] .name', (name) => name.textContent)).toBe('사카나AI');
    await page.close();
  });
});

describe('a store that is full', () => {
  /** More than `storage.local` may hold, in pieces (Chrome: 10 MB). */
  const PIECES = 12;
  const names = Array.from({ length: PIECES }, (_, piece) => `ballast ${piece}`);

  test('keeps the last settings, and the page says so', async () => {
    await own.bringToFront();
    await own.evaluate(async (keys) => {
      const { local } = (globalThis as unknown as StorageGlobals).chrome.storage;
      // Ever smaller pieces, until nothing more goes in.
      for (let length = 1_000_000; length >= 1; length = Math.floor(length / 10))
        for (const key of keys)
          await local.set({ [`${key} ${length}`]: 'x'.repeat(length) }).catch(() => undefined);
    }, names);
    const dark = () =>
      own.$$eval(
        'label',
        (labels) => labels.find((label) => label.textContent === '어둡게')?.querySelector('input')?.checked,
      );
    await own.evaluate(() =>
      [...document.querySelectorAll('label')].find((label) => label.textContent === '어둡게')?.click(),
    );
    await own.waitForSelector('[role=alert]');
    expect(await own.$eval('[role=alert]', (alert) => alert.textContent)).toBe(
      '저장하지 못했습니다. 앞의 설정을 그대로 씁니다.',
    );
    expect(await dark()).toBe(false);
  });
});
