import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  goBack,
  openExtensionPage,
  openPopup,
  pressSiteSwitch,
  type Session,
  settle,
  startSession,
  toolbarButton,
  waitForMarkOf,
} from './driver';

/** The badge follows a page once in a second (milliseconds). */
const FOLLOWED_MS = 1_500;

let session: Session;
/** One of the extension's own pages, which may ask what the button says. */
let own: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  own = await openExtensionPage(session, 'settings.html');
});
afterAll(() => session?.close());

const badge = async (page: Pick<Page, 'url'>) => (await toolbarButton(own, page)).badge;

describe('the button in the toolbar', () => {
  let page: Page;
  beforeAll(async () => {
    page = await session.open('index.html');
  });

  test('shows how many names the page has, and says it in a sentence', async () => {
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.page-names .count');
    // More names come with the page's late comments; the badge follows within a second.
    await page.waitForSelector('#comments article');
    const inPopup = () => popup.$eval('.page-names .count', (element) => element.textContent);
    await expect.poll(async () => (await badge(page)) === (await inPopup())).toBe(true);
    const { badge: count, title } = await toolbarButton(own, page);
    expect(Number(count)).toBeGreaterThan(10);
    expect(title).toBe(`이 페이지에서 이름 ${count}개를 찾았습니다`);
    await popup.close();
  });

  test('counts the names of frames as well, each name once', async () => {
    const framed = await session.open('split.html');
    const popup = await openPopup(session, framed);
    await popup.waitForSelector('.page-names .name');
    const names = () => popup.$$eval('.page-names .name', (all) => all.map((name) => name.textContent));
    await expect.poll(async () => (await badge(framed)) === String(new Set(await names()).size)).toBe(true);
    await popup.close();
    await framed.close();
  });

  test('follows names that come and go', async () => {
    const quiet = await session.open('quiet.html', { marks: 0 });
    expect(await badge(quiet)).toBe('');
    await quiet.evaluate(() => document.body.append('소프트뱅크'));
    await expect.poll(() => badge(quiet)).toBe('1');
    await quiet.evaluate(() => {
      document.body.lastChild?.replaceWith('nothing of note');
    });
    await expect.poll(() => badge(quiet)).toBe('');
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
    const left = await session.open('ja.html');
    const { href } = new URL(left.url());
    const badgeThere = () => badge({ url: () => href });
    await waitForMarkOf(left, 'ソフトバンク', '#comments');
    await settle(FOLLOWED_MS);
    const before = await badgeThere();
    expect(before).toMatch(/^\d+$/);
    await left.goto(`${session.pages}quiet.html`);
    await expect.poll(() => badge(left)).toBe('');
    await goBack(left);
    await expect.poll(badgeThere).toBe(before);
    await left.close();
  });

  test('says off where the site is off, and counts again where it is on', async () => {
    const before = await badge(page);
    const popup = await openPopup(session, page);
    await pressSiteSwitch(popup);
    await expect.poll(() => badge(page)).toBe('끔');
    expect((await toolbarButton(own, page)).title).toBe('이 사이트에서 꺼 두었습니다');
    await page.reload();
    await expect.poll(() => badge(page)).toBe('끔');
    await pressSiteSwitch(popup);
    await expect.poll(() => badge(page)).toBe(before);
    await popup.close();
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
