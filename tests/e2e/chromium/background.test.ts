import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  backgroundOf,
  browserUnderTest,
  cardGone,
  hover,
  markedPieces,
  moveAway,
  openCard,
  type Session,
  settle,
  startSession,
} from '../driver';

const kind = browserUnderTest();

/** Ends the extension's service worker, as Chromium does on its own after half a minute. */
async function stopBackground(session: Session): Promise<void> {
  const worker = await backgroundOf(session);
  await worker.close();
}

// Only here: Firefox's background is an event page that no driver can stop.
describe('when the browser has stopped the background', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind, { locale: 'ko' });
    page = await session.open('index.html');
  });
  afterAll(() => session?.close());

  test('the first card opens all the same', async () => {
    await stopBackground(session);
    await hover(page, '소프트뱅크', '#lead');
    expect(await openCard(page, '소프트뱅크')).toContain('SoftBank');
    await moveAway(page);
    await cardGone(page);
  });

  test('a card opens though it was stopped in the middle of the hover', async () => {
    const opening = hover(page, '손정의');
    await settle(200);
    await stopBackground(session);
    await opening;
    expect(await openCard(page, '손정의')).toContain('Masayoshi Son');
    await moveAway(page);
    await cardGone(page);
  });

  test('names that need evidence are marked on a page that opens then', async () => {
    await stopBackground(session);
    const other = await session.open('index.html');
    await expect.poll(() => markedPieces(other)).toContain('메타');
    expect(session.complaints).toEqual([]);
  });
});
