import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  browserUnderTest,
  cardGone,
  command,
  hover,
  markedPieces,
  moveAway,
  openCard,
  openExtensionPage,
  type Session,
  startSession,
} from './driver';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

interface TabsGlobals {
  readonly browser?: TabsApi;
  readonly chrome?: TabsApi;
}
interface TabsApi {
  readonly tabs: { query(filter: object): Promise<readonly { url?: string }[]> };
}

test('one page opens after installing, and no more', async () => {
  page = await openExtensionPage(session, 'settings.html');
  const opened = () =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as TabsGlobals;
      const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
      return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
    });
  await expect.poll(opened).toBe(1);
  await page.close();
});

test('its sample is marked and opens cards right there', async () => {
  page = await openExtensionPage(session, 'welcome.html');
  await expect
    .poll(() => markedPieces(page))
    .toEqual(expect.arrayContaining(['소프트뱅크', '손정의', '사카나AI']));
  await hover(page, '손정의');
  expect(await openCard(page, '손정의')).toContain('Masayoshi Son');
  await moveAway(page);
  await cardGone(page);
});

test('marks nothing outside of the sample', async () => {
  const marked = await markedPieces(page);
  expect(await markedPieces(page, '.sample .text')).toEqual(marked);
});

test('the keys of the walk work on it, and are the ones it names', async () => {
  await command(session, page, 'next-name');
  await openCard(page);
  await page.keyboard.press('Escape');
  await cardGone(page);
  const keys = await page.$$eval('.shortcuts dd', (all) => all.map((each) => each.textContent));
  expect(keys).toEqual(['CtrlShift.', 'CtrlShift,', 'Esc']);
});

test('fits a phone without being moved sideways', async () => {
  await page.setViewport({ width: 320, height: 640 });
  const [needed = 0, given = 0] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(needed).toBeLessThanOrEqual(given);
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
