import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  countMarks,
  markedPieces,
  type Session,
  settle,
  startSession,
  waitForMarks,
} from './driver';

/** The highlights have been cleared dozens of times by then (milliseconds). */
const CLEARED_FOR_MS = 300;

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

async function isMarked(page: Page, marks: Readonly<Record<string, readonly string[]>>): Promise<void> {
  for (const [selector, pieces] of Object.entries(marks)) {
    await expect.poll(() => markedPieces(page, selector)).toEqual(pieces);
  }
}

describe('names are marked right on a page that', () => {
  test.each([
    [
      'hides its document behind names of its elements',
      'clobbered',
      { '#text': ['소프트', '뱅크'], '#form p': ['사카나AI'], '#later': ['손정의'] },
    ],
    ['has frozen everything', 'frozen', { '#text': ['소프트뱅크'] }],
    ['throws at whoever reads its nodes', 'getters', { ':root': ['소프트뱅크'] }],
    ['trusts nobody with its types and styles', 'trusted-types', { '#text': ['소프트뱅크'] }],
    [
      'has one text of a megabyte',
      'long-text',
      { '#first': ['소프트뱅크'], '#long': ['손정의'], '#last': ['사카나AI'] },
    ],
    ['nests ten thousand elements', 'deep', { '#first': ['소프트뱅크'], '#deep': ['손정의'] }],
  ])('%s', async (_what, name, marks) => {
    const page = await session.open(`hostile/${name}.html`);
    await isMarked(page, marks);
  });

  test('writes its whole document anew', async () => {
    const page = await session.open('hostile/rewritten.html', { marks: 0 });
    await isMarked(page, { '#text': ['사카나AI', '손정의'] });
    await expect.poll(() => countMarks(page)).toBe(2);
  });

  test('takes nodes over from a frame, and gives its own away', async () => {
    const page = await session.open('hostile/adopting.html');
    await page.click('#adopt');
    await isMarked(page, { '#target': ['사카나AI'], '#text': ['소프트뱅크'] });
    await page.click('#give');
    await expect.poll(() => countMarks(page)).toBe(1);
    const frame = await (await page.waitForSelector('#source'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    await expect.poll(() => markedPieces(frame)).toEqual(['소프트뱅크']);
  });

  test('holds frames of every kind', async () => {
    const page = await session.open('hostile/sandboxed.html');
    for (const id of ['f1', 'f2', 'f3', 'f4']) {
      const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
      if (!frame) throw new Error(`no frame ${id}`);
      await expect.poll(() => markedPieces(frame)).toEqual(['소프트뱅크']);
    }
  });
});

test('marks come back on a page that clears all highlights without end, once it stops', async () => {
  const page = await session.open('hostile/cleared-in-a-loop.html', { marks: 0 });
  await settle(CLEARED_FOR_MS);
  await page.click('#stop');
  await page.mouse.wheel({ deltaY: 1 });
  await isMarked(page, { '#text': ['소프트뱅크'] });
});

test('a page that puts in two thousand nodes with every frame keeps drawing, and is followed again when it rests', async () => {
  const page = await session.open('hostile/growing.html', { marks: 0 });
  await waitForMarks(page);
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const end = performance.now() + 1_000;
        const count = (passed: number) =>
          performance.now() < end ? requestAnimationFrame(() => count(passed + 1)) : resolve(passed);
        count(0);
      }),
  );
  expect(frames).toBeGreaterThan(4);
  await page.evaluate(() => document.getElementById('stop')?.click());
  await isMarked(page, { '#text': ['소프트뱅크'], '#later': ['사카나AI'] });
  // Two pieces of each name in the rows that are there, and nothing of those that have gone.
  await expect.poll(async () => (await markedPieces(page, '#heap')).length % 2).toBe(0);
  expect(await countMarks(page)).toBeLessThanOrEqual(2 + 800);
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
