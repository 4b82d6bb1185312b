import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  markedPieces,
  openPopup,
  pressSiteSwitch,
  type Session,
  search,
  settle,
  siteSwitchIsOn,
  startSession,
  waitForMarks,
  waitForNoMarks,
} from './driver';

/** With a page whose site is on, they would be there by then (milliseconds). */
const MARKS_WOULD_BE_THERE_MS = 600;

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

describe('the search of the popup', () => {
  let popup: Page;
  beforeAll(async () => {
    const page = await session.open('index.html');
    popup = await openPopup(session, page);
  });

  test.each([
    ['the beginning of a name', '사카나'],
    ['its first consonants', 'ㅅㅋㄴ'],
    ['its Latin name', 'sakana'],
  ])('finds 사카나AI by %s', async (_how, query) => {
    const results = await search(popup, query);
    expect(results[0]).toContain('사카나');
  });

  test('shows figures with what it found', async () => {
    const results = await search(popup, '소프트뱅크');
    expect(results.join('\n')).toMatch(/421억/);
  });

  test('lists the names on the page before anything is typed, each as a button', async () => {
    const page = await session.open('ja.html');
    const fresh = await openPopup(session, page);
    await expect
      .poll(() => fresh.$$eval('button', (buttons) => buttons.map((button) => button.textContent).join('\n')))
      .toContain('소프트뱅크');
  });
});

describe('the switch of the site', () => {
  test('takes every mark away at once, without a reload, and brings them back', async () => {
    const page = await session.open('index.html');
    const other = await session.open('split.html');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const popup = await openPopup(session, page);
    expect(await siteSwitchIsOn(popup)).toBe(true);

    await pressSiteSwitch(popup);
    await waitForNoMarks(page);
    await waitForNoMarks(other);
    expect(await markedPieces(page)).toEqual([]);

    await pressSiteSwitch(popup);
    await waitForMarks(page);
    await waitForMarks(other);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  test('holds for names that come later', async () => {
    const page = await session.open('index.html');
    const popup = await openPopup(session, page);
    await pressSiteSwitch(popup);
    await waitForNoMarks(page);
    await page.bringToFront();
    await page.click('#more');
    await settle(MARKS_WOULD_BE_THERE_MS);
    expect(await markedPieces(page)).toEqual([]);
  });

  test('is still off after the browser has been restarted', async () => {
    await session.restart();
    const page = await session.open('index.html', { marks: 0 });
    await settle(MARKS_WOULD_BE_THERE_MS);
    expect(await markedPieces(page)).toEqual([]);
    const popup = await openPopup(session, page);
    expect(await siteSwitchIsOn(popup)).toBe(false);

    await pressSiteSwitch(popup);
    await waitForMarks(page);
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
