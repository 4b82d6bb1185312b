import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  cardGone,
  hover,
  markedPieces,
  openCard,
  type Session,
  startSession,
} from './driver';

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

describe('names that an editor has cut', () => {
  let page: Page;
  beforeAll(async () => {
    page = await session.open('split.html');
  });

  test.each([
    ['by bold type', '#bold', '소프트뱅크'],
    ['by a place where the line may break', '#wbr', '소프트뱅크'],
    ['by a soft hyphen', '#shy', '소프트\u00ad뱅크'],
    ['by a link over half of it', '#link', '소프트뱅크'],
    ['by colours', '#span', '사카나AI'],
    ['by readings over its characters', '#ruby', '孫正義'],
    ['by a comment in the source', '#comment', '소프트뱅크'],
  ])('%s are marked whole', async (_how, selector, name) => {
    await expect.poll(async () => (await markedPieces(page, selector)).join('')).toBe(name);
  });

  test.each([
    ['by a line break', '#break'],
    ['by the edge of a box', '#blocks'],
  ])('%s are two words and not marked', async (_how, selector) => {
    expect(await markedPieces(page, selector)).toEqual([]);
  });

  test.each([
    ['hidden text', '#hidden'],
    ['program text', '#code'],
    ['a part that the page asked to be left alone', '#opted-out'],
  ])('%s is not marked', async (_what, selector) => {
    expect(await markedPieces(page, selector)).toEqual([]);
  });

  test('the card opens over a piece of a cut name', async () => {
    await hover(page, '뱅크의', '#bold');
    await openCard(page, '소프트뱅크');
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  test('the card opens over a news card whose link covers it', async () => {
    await hover(page, '사카나AI', '#cards');
    await openCard(page, '사카나AI');
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  test('the card opens over a name in a component of the page', async () => {
    await hover(page, '소프트뱅크', '#ticker');
    await openCard(page, '소프트뱅크');
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  test.each(['#frame', '#sandboxed', '#srcdoc'])('the card opens in the frame %s', async (selector) => {
    const element = await page.waitForSelector(selector);
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`${selector} is no frame`);
    await expect.poll(() => markedPieces(frame)).toEqual(['소프트뱅크']);
    await hover(page, '소프트뱅크', 'body', frame);
    await openCard(frame, '소프트뱅크');
    await page.keyboard.press('Escape');
  });
});

describe('text that comes or changes later', () => {
  let page: Page;
  beforeAll(async () => {
    page = await session.open('index.html');
  });

  test('comments that load late are marked', async () => {
    await page.waitForSelector('#comments article');
    await expect
      .poll(() => markedPieces(page, '#comments'))
      .toEqual(expect.arrayContaining(['소프트뱅크', '사카나AI', '경제산업성']));
  });

  test('each new entry of a live blog is marked, and so is a text that changes in place', async () => {
    await page.click('#more');
    await expect.poll(() => markedPieces(page, '#live')).toEqual(['소프트뱅크']);
    await expect.poll(() => markedPieces(page, '#on-air')).toEqual(['손정의']);
    await page.click('#more');
    await expect.poll(() => markedPieces(page, '#live')).toEqual(['소프트뱅크', '손정의']);
    await expect.poll(() => markedPieces(page, '#on-air')).toEqual([]);
  });

  test('text that becomes editable loses its marks', async () => {
    await page.$eval('#lead', (element) => element.setAttribute('contenteditable', 'true'));
    await expect.poll(() => markedPieces(page, '#lead')).toEqual([]);
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
