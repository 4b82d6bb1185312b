import type { Page } from 'puppeteer-core';
import { HIGHLIGHT, settle } from '@/tests/e2e/driver';

/** Paragraphs of one screen of an endless page, and how many are kept before the oldest go. */
const PARAGRAPHS = 30;
const KEPT = 120;
/** Time for a grown page to be read (milliseconds). */
const READING_MS = 250;

/** Adds a screen of text below, takes the oldest away, and scrolls down to it. */
export async function grow(page: Page): Promise<void> {
  await page.evaluate(
    (paragraphs, kept) => {
      const list =
        document.querySelector('#endless') ?? document.body.appendChild(document.createElement('div'));
      list.id = 'endless';
      for (let i = 0; i < paragraphs; i++) {
        const paragraph = document.createElement('p');
        paragraph.innerHTML =
          '<b>소프트</b>뱅크는 사카나AI와, 손정의 회장은 경제산업성과 만났다. SoftBank, ソフトバンク.';
        list.append(paragraph);
      }
      while (list.childElementCount > kept) list.firstElementChild?.remove();
      list.lastElementChild?.scrollIntoView({ block: 'end', behavior: 'instant' });
    },
    PARAGRAPHS,
    KEPT,
  );
  await settle(READING_MS);
}

/** Puts the whole body back, as a page that swaps its content does. */
export async function restore(page: Page, html: string): Promise<void> {
  await page.evaluate((given) => {
    document.body.innerHTML = given;
    scrollTo(0, 0);
  }, html);
}

/** Middles of the marks in the window. */
export async function visibleMarks(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate((name) => {
    const marks = [...((CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>)];
    return marks.flatMap((mark) => {
      if (!mark.startContainer.isConnected) return [];
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getClientRects()[0];
      if (!box || box.top < 0 || box.bottom > innerHeight || box.right > innerWidth) return [];
      return [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    });
  }, HIGHLIGHT);
}

/** How many ranges there are, and how many of them in text that is no more in the page. */
export async function rangesOf(page: Page): Promise<{ ranges: number; gone: number }> {
  return page.evaluate((name) => {
    const marks = [...((CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>)];
    return { ranges: marks.length, gone: marks.filter((mark) => !mark.startContainer.isConnected).length };
  }, HIGHLIGHT);
}

/** Elements of ours in the page that show no card. */
export async function hostsLeft(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('gakju-card').length);
}
