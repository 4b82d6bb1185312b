import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  openExtensionPage,
  openPopup,
  pressSiteSwitch,
  type Session,
  startSession,
  toolbarButton,
} from './driver';

/** The badge follows a page once in a second. */
const FOLLOWING = { timeout: 6_000, interval: 100 };

let session: Session;
/** One of the extension's own pages, which may ask what the button says. */
let own: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  own = await openExtensionPage(session, 'settings.html');
});
afterAll(() => session?.close());

const badge = async (page: Page) => (await toolbarButton(own, page)).badge;

describe('the button in the toolbar', () => {
  let page: Page;
  beforeAll(async () => {
    page = await session.open('index.html');
  });

  test('shows how many names the page has, and says it in a sentence', async () => {
    await expect.poll(() => badge(page), FOLLOWING).toMatch(/^\d+$/);
    const { badge: count, title } = await toolbarButton(own, page);
    expect(Number(count)).toBeGreaterThan(10);
    expect(title).toBe(`이 페이지에서 이름 ${count}개를 찾았습니다`);
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.page-names .count');
    const inPopup = await popup.$eval('.page-names .count', (element) => element.textContent);
    expect(inPopup).toBe(count);
    await popup.close();
  });

  test('counts the names of frames as well, each name once', async () => {
    const framed = await session.open('split.html');
    await expect.poll(() => badge(framed), FOLLOWING).toMatch(/^\d+$/);
    const popup = await openPopup(session, framed);
    await popup.waitForSelector('.page-names .name');
    const names = await popup.$$eval('.page-names .name', (all) => all.map((name) => name.textContent));
    expect(await badge(framed)).toBe(String(new Set(names).size));
    await popup.close();
    await framed.close();
  });

  test('follows names that come and go', async () => {
    const quiet = await session.open('quiet.html', { marks: 0 });
    expect(await badge(quiet)).toBe('');
    await quiet.evaluate(() => document.body.append('소프트뱅크'));
    await expect.poll(() => badge(quiet), FOLLOWING).toBe('1');
    await quiet.evaluate(() => {
      document.body.lastChild?.replaceWith('nothing of note');
    });
    await expect.poll(() => badge(quiet), FOLLOWING).toBe('');
    expect((await toolbarButton(own, quiet)).title).toBe('이 페이지에는 아는 이름이 없습니다');
    await quiet.close();
  });

  test('keeps to its own tab', async () => {
    const before = await badge(page);
    const quiet = await session.open('quiet.html', { marks: 0 });
    expect(await badge(quiet)).toBe('');
    await page.bringToFront();
    expect(await badge(page)).toBe(before);
    await quiet.close();
  });

  test('is right again on the way back to a page', async () => {
    const before = await badge(page);
    await page.goto(`${session.pages}quiet.html`);
    await expect.poll(() => badge(page), FOLLOWING).toBe('');
    await page.goBack();
    await expect.poll(() => badge(page), FOLLOWING).toBe(before);
  });

  test('says off where the site is off, and counts again where it is on', async () => {
    const before = await badge(page);
    const popup = await openPopup(session, page);
    await pressSiteSwitch(popup);
    await expect.poll(() => badge(page), FOLLOWING).toBe('끔');
    expect((await toolbarButton(own, page)).title).toBe('이 사이트에서 꺼 두었습니다');
    await page.reload();
    await expect.poll(() => badge(page), FOLLOWING).toBe('끔');
    await pressSiteSwitch(popup);
    await expect.poll(() => badge(page), FOLLOWING).toBe(before);
    await popup.close();
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
