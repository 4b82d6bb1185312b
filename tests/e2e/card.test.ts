import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  cardBoxes,
  cardGone,
  cardSays,
  cardsAre,
  framesPass,
  hover,
  markedPieces,
  moveAway,
  openCard,
  pressInCard,
  type Session,
  startSession,
  until,
  waitForMarkOf,
  waitForMarks,
} from './driver';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());
beforeEach(async () => {
  page = await session.open('card-places.html');
});
afterEach(async () => {
  await page.close();
  expect(session.complaints).toEqual([]);
});

/** Where a text stands, in the window. */
async function boxOf(selector: string) {
  return page.$eval(selector, (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

describe('two cards for comparing', () => {
  test('stay side by side when pinned, while a third comes and goes', async () => {
    await hover(page, '소프트뱅크', '#plain');
    await openCard(page, '소프트뱅크');
    await pressInCard(page, '고정');
    await cardsAre(page, ['pinned']);
    await page.mouse.move(2, 700, { steps: 4 });
    await hover(page, '사쿠라인터넷', '#plain');
    await cardsAre(page, ['pinned', 'card']);
    await pressInCard(page, '고정');
    const [first, second] = await cardsAre(page, ['pinned', 'pinned']);
    expect([first?.name, second?.name]).toEqual(['소프트뱅크', '사쿠라인터넷']);
    const apart =
      first &&
      second &&
      (first.right <= second.left || second.right <= first.left || second.bottom <= first.top);
    expect(apart).toBe(true);
    await page.keyboard.press('Escape');
    await cardsAre(page, ['pinned']);
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  test('move by arrow keys and by the pointer, and stay inside the window', async () => {
    await hover(page, '소프트뱅크', '#plain');
    await openCard(page, '소프트뱅크');
    await pressInCard(page, '고정');
    const [before] = await cardsAre(page, ['pinned']);
    await pressInCard(page, '옮기기: 끌거나 화살표 키');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const [after] = await cardBoxes(page);
    expect([(after?.left ?? 0) - (before?.left ?? 0), (after?.top ?? 0) - (before?.top ?? 0)]).toEqual([
      16, 16,
    ]);
    // The pointer is on the handle still.
    const handle = { x: (after?.right ?? 0) - 90, y: (after?.top ?? 0) + 28 };
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(handle.x + 120, handle.y + 60, { steps: 6 });
    await page.mouse.up();
    const [dragged] = await cardBoxes(page);
    expect(dragged?.left).toBe((after?.left ?? 0) + 120);
    expect(dragged?.top).toBe((after?.top ?? 0) + 60);
    for (let i = 0; i < 20; i++) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Shift');
    }
    const [clamped] = await cardBoxes(page);
    expect(clamped?.left).toBe(8);
  });
});

describe('a citation', () => {
  test('is copied with its chain and what is unknown, and that is said aloud', async () => {
    await hover(page, '소프트뱅크', '#plain');
    await openCard(page, '소프트뱅크');
    await pressInCard(page, '인용: 이 사실');
    await pressInCard(page, '한국어 각주');
    await cardSays(page, '한국어 각주 형식으로 복사했습니다');
    await page.keyboard.press('Escape');
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await expect
      .poll(() => page.$eval('#paste', (field) => field instanceof HTMLTextAreaElement && field.value))
      .toMatch(/저자 미상.*\d{4}년/);
  });
});

describe('a name that is not wanted', () => {
  test('is marked nowhere any more, at once and in every tab, and others still are', async () => {
    const other = await session.open('card-places.html');
    expect(await markedPieces(other, '#plain')).toEqual(['소프트뱅크', '사쿠라인터넷']);
    await page.bringToFront();
    await hover(page, '사쿠라인터넷', '#plain');
    await openCard(page, '사쿠라인터넷');
    await pressInCard(page, '왜 표시했나');
    await pressInCard(page, '이 이름 표시 안 함');
    await cardGone(page);
    for (const tab of [page, other]) {
      await expect.poll(() => markedPieces(tab, '#plain')).toEqual(['소프트뱅크']);
    }
    await other.close();
  });
});

describe('the place of a card', () => {
  test('is above a name whose own tooltip the browser shows below, and the page keeps its tooltip', async () => {
    await page.setViewport({ width: 1280, height: 1400 });
    await page.evaluate(() => document.body.style.setProperty('padding-top', '800px'));
    const before = await page.evaluate(() => document.body.outerHTML);
    await hover(page, '소프트뱅크', '#titled');
    await openCard(page, '소프트뱅크');
    const [card] = await cardBoxes(page);
    const name = await boxOf('#titled span');
    expect(card?.bottom).toBeLessThanOrEqual(name.top);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test('is beside a vertical line, not over it', async () => {
    await hover(page, 'ソフトバンク', '#vertical');
    await openCard(page, '소프트뱅크');
    const [card] = await cardBoxes(page);
    const line = await boxOf('#vertical');
    expect((card?.right ?? 0) <= line.left || (card?.left ?? 0) >= line.right).toBe(true);
  });

  test('is clear of a name on a turned and scaled line', async () => {
    await hover(page, '소프트뱅크', '#turned');
    await openCard(page, '소프트뱅크');
    const [card] = await cardBoxes(page);
    expect(card && card.right - card.left).toBe(372);
  });

  test('is right, and the card its own size, on a page zoomed by style', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    await framesPass(page);
    await hover(page, '소프트뱅크', '#plain');
    await openCard(page, '소프트뱅크');
    const [card] = await cardBoxes(page);
    const line = await boxOf('#plain');
    expect(card && Math.round(card.right - card.left)).toBe(372);
    expect(card && (card.top >= line.bottom - 20 || card.bottom <= line.top)).toBe(true);
    expect(card && Math.abs(card.top - line.bottom)).toBeLessThan(60);
  });

  test('is a note that says so in a frame too small for it', async () => {
    const element = await page.waitForSelector('#small');
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('no frame');
    await waitForMarks(frame);
    await hover(page, '소프트뱅크', 'body', frame);
    const [note] = await cardsAre(frame, ['note']);
    await cardSays(frame, '이 틀은 좁아서 각주를 펼 수 없습니다.');
    expect(note?.bottom).toBeLessThanOrEqual(60);
  });
});

describe('on a touch screen', () => {
  test('a tap opens a sheet at the bottom that leaves its name in sight, and a tap elsewhere closes it', async () => {
    await page.setViewport({
      width: 390,
      height: 760,
      hasTouch: true,
      isMobile: session.kind === 'chromium',
    });
    // Chromium loads the page again for a screen that can be touched.
    await until('the narrow window', () => page.evaluate(() => innerWidth < 1_000));
    await waitForMarkOf(page, '소프트뱅크', '#low');
    await page.$eval('#low', (element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await framesPass(page);
    const name = await boxOf('#low');
    await page.touchscreen.tap(name.right - 40, (name.top + name.bottom) / 2);
    const [sheet] = await cardsAre(page, ['sheet']);
    expect(sheet?.left).toBe(0);
    const height = await page.evaluate(() => innerHeight);
    const sheetNow = async () => (await cardBoxes(page))[0];
    await expect.poll(async () => Math.round((await sheetNow())?.bottom ?? 0)).toBe(height);
    await expect
      .poll(async () => ((await sheetNow())?.top ?? 0) - (await boxOf('#low')).bottom)
      .toBeGreaterThanOrEqual(0);
    await page.touchscreen.tap(200, 20);
    await cardGone(page);
  });
});

test('a card that was opened by mistake goes when the pointer goes', async () => {
  await hover(page, '소프트뱅크', '#plain');
  await openCard(page, '소프트뱅크');
  await moveAway(page);
  await cardGone(page);
});
