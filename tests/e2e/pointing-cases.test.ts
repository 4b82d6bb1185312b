import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointing } from '@/tests/page-cases';
import {
  browserUnderTest,
  cardGone,
  cardText,
  framesPass,
  hover,
  markedPieces,
  openCard,
  type Session,
  settle,
  startSession,
  until,
} from './driver';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  page = await session.open('hostile/cleared.html');
});
afterAll(() => session?.close());

/** Longer than the wait before a card opens (milliseconds). */
const CARD_WOULD_BE_OPEN_MS = 700;

/** Moves the pointer to the right of a text that stands in one text node. */
async function pointBeside(text: string, besideBy: number): Promise<void> {
  const goal = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start === -1) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { right, top, height } = range.getBoundingClientRect();
      return { x: right, y: top + height / 2 };
    }
    return null;
  }, text);
  if (!goal) throw new Error(`no "${text}" to point beside`);
  await page.mouse.move(goal.x + besideBy, goal.y + 30);
  await page.mouse.move(goal.x + besideBy, goal.y, { steps: 8 });
}

describe.each([pointing])('$name', ({ cases }) => {
  test.each(cases)('$title', async ({ html, at, besideBy, on }) => {
    await page.mouse.move(2, 500);
    await page.evaluate((body) => {
      document.body.innerHTML = body;
    }, html);
    // A shorter page scrolls by itself; and the marks of the last case are not those of this one.
    await framesPass(page);
    if (on !== undefined) await until(`a mark of ${on}`, async () => (await markedPieces(page)).length > 0);
    if (besideBy === undefined) await hover(page, at);
    else await pointBeside(at, besideBy);
    if (on === undefined) {
      await settle(CARD_WOULD_BE_OPEN_MS);
      expect(await cardText(page)).toBeNull();
    } else {
      await openCard(page, on);
      await page.keyboard.press('Escape');
      await cardGone(page);
    }
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
