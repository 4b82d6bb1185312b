import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  cardBoxes,
  cardGone,
  goBack,
  hover,
  markedPieces,
  openCard,
  openPopup,
  type Session,
  startSession,
  until,
  waitForMarkOf,
} from './driver';

let session: Session;
let page: Page;
/** The marks before the page was left. */
let before: string[];
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  page = await session.open('index.html');
  // What comes last: late comments, and names that need evidence.
  await waitForMarkOf(page, '경제산업성', '#comments');
  await waitForMarkOf(page, '메타', '#majors');
  before = await markedPieces(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { kept: persisted }));
  });
  // The popup listens to the page, and a card is open, when the reader leaves; the popup is closed meanwhile.
  const popup = await openPopup(session, page);
  await page.bringToFront();
  await hover(page, '손정의');
  await openCard(page, '손정의');
  await page.goto(`${session.pages}quiet.html`);
  await popup.close();
  await goBack(page);
  await until('the first page', () => page.evaluate(() => Reflect.get(window, 'kept') !== undefined));
});
afterAll(() => session?.close());

describe('a page that the browser has kept for the way back', () => {
  test('is the same document, kept by the back/forward cache', async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true);
  });

  test('has the marks it had, each once', async () => {
    await expect.poll(() => markedPieces(page)).toEqual(before);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['gakju']);
  });

  test('has no card left open, and opens one where the pointer rests', async () => {
    await page.mouse.move(2, 300);
    await cardGone(page);
    await hover(page, '소프트뱅크', '#lead');
    await openCard(page, '소프트뱅크');
    expect(await cardBoxes(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  test('is followed as before: new text is marked, once', async () => {
    await page.click('#more');
    await expect.poll(() => markedPieces(page, '#live')).toEqual(['소프트뱅크']);
    await expect.poll(() => markedPieces(page, '#on-air')).toEqual(['손정의']);
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
