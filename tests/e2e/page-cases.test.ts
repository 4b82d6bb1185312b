import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedPieces, THEMES } from '@/tests/page-cases';
import { browserUnderTest, framesPass, type Session, settle, startSession, writeStorage } from './driver';

let session: Session;
let page: Page;
/** A page is left for another after so many cases, so that none suffers from what all others have left behind. */
const CASES_PER_PAGE = 12;
let used = CASES_PER_PAGE;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

/** Where nothing is to be marked: a mark would have come by then (milliseconds). */
const MARK_WOULD_BE_THERE_MS = 120;

describe.each(THEMES)('$name', ({ cases }) => {
  test.each(cases)('$title', async ({ html, steps = [], marked, density = 'paragraph' }) => {
    if (used++ >= CASES_PER_PAGE) {
      await page?.close();
      // Its names need their evidence: from then on it is there.
      page = await session.open('hostile/cleared.html');
      used = 0;
    }
    if (density !== 'paragraph') await writeStorage(session, { settings: { version: 1, density } });
    await page.evaluate((body) => {
      document.body.innerHTML = body;
    }, html);
    await framesPass(page);
    for (const step of steps) {
      await page.evaluate(step);
      await framesPass(page);
    }
    if (marked.length === 0) await settle(MARK_WOULD_BE_THERE_MS);
    await expect.poll(() => page.evaluate(markedPieces), { interval: 30 }).toEqual(marked);
    // And so it stays.
    await framesPass(page);
    await expect.poll(() => page.evaluate(markedPieces), { interval: 30 }).toEqual(marked);
    await page.evaluate(() => {
      document.designMode = 'off';
    });
    if (density !== 'paragraph') await writeStorage(session, { settings: { version: 1 } });
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
