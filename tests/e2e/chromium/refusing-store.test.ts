import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest, type Session, search, startSession, waitForMarks } from '../driver';

interface StorageGlobals {
  readonly chrome: {
    readonly storage: { readonly local: Record<'get' | 'set' | 'remove', () => Promise<never>> };
  };
}

// Only here: Firefox's driver can put nothing into an extension's page before its scripts.
let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

/** One of our pages whose browser gives nothing out of its store and takes nothing in, as with a broken profile. */
async function openWithoutStore(path: string): Promise<Page> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(() => {
    const { local } = (globalThis as unknown as StorageGlobals).chrome.storage;
    for (const what of ['get', 'set', 'remove'] as const)
      local[what] = () => Promise.reject(new Error('IO error: the store is broken'));
  });
  await page.goto(`${session.extension}${path}`);
  return page;
}

test('a store that refuses leaves the settings page with its defaults, and it says so', async () => {
  const page = await openWithoutStore('settings.html');
  await page.waitForSelector('[role=alert]');
  const alert = () => page.$eval('[role=alert]', (element) => element.textContent);
  expect(await alert()).toBe('저장한 설정을 읽지 못해 기본값으로 씁니다.');
  await waitForMarks(page, 5);
  await page.evaluate(() =>
    [...document.querySelectorAll('label')].find((label) => label.textContent === '어둡게')?.click(),
  );
  await expect.poll(alert).toBe('저장하지 못했습니다. 앞의 설정을 그대로 씁니다.');
  await page.close();
});

test('a store that refuses leaves the popup with its search', async () => {
  const page = await openWithoutStore('popup.html');
  await page.waitForSelector('[role=combobox]');
  expect((await search(page, 'ㅅㅍㅌㅂㅋ'))[0]).toContain('소프트뱅크');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.entity-view');
  await page.close();
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
