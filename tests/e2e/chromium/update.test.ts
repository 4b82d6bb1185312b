import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  backgroundOf,
  browserUnderTest,
  cardGone,
  cardText,
  hover,
  openCard,
  pressInCard,
  type Session,
  settle,
  startSession,
} from '../driver';

/** By then it has come into the page, if it comes (milliseconds). */
const NEW_VERSION_WOULD_BE_THERE_MS = 1_000;
/** Longer than the wait before a card opens (milliseconds). */
const CARD_WOULD_BE_OPEN_MS = 1_000;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  page = await session.open('card-places.html');
});
afterAll(() => session?.close());

// Only here: Firefox's driver has no way into the background.
test('when the extension is taken away under an open card, the card closes at the next press and nothing is thrown', async () => {
  await hover(page, '소프트뱅크', '#plain');
  await openCard(page, '소프트뱅크');
  const worker = await backgroundOf(session);
  // The worker dies with the answer on its lips.
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await settle(NEW_VERSION_WOULD_BE_THERE_MS);
  if ((await cardText(page)) !== null) await pressInCard(page, '설정');
  await cardGone(page);
  await page.mouse.move(2, 300);
  await hover(page, '사쿠라인터넷', '#plain');
  await settle(CARD_WOULD_BE_OPEN_MS);
  // A card only if the new version has come into the page by itself.
  expect([null, expect.stringContaining('사쿠라인터넷')]).toContainEqual(await cardText(page));
  expect(session.complaints).toEqual([]);
});
