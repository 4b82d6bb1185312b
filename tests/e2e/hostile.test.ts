import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  countMarks,
  hover,
  markedPieces,
  openCard,
  type Session,
  startSession,
  waitForMarks,
  writeStorage,
} from './driver';

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

describe('pages that make it hard', () => {
  test('a page that forbids all styles and scripts is marked and opens a card', async () => {
    const page = await session.open('hostile/strict-policy.html');
    expect(await markedPieces(page, '#text')).toEqual(['소프트뱅크']);
    await hover(page, '소프트뱅크', '#text');
    await openCard(page, '소프트뱅크');
  });

  test('broken markup is read as the browser reads it', async () => {
    const page = await session.open('hostile/broken.html');
    await expect
      .poll(() => markedPieces(page))
      .toEqual(expect.arrayContaining(['소프트뱅크', '사카나AI', '손정의', 'KDDI']));
    expect(await markedPieces(page, 'select')).toEqual([]);
  });

  test('a page of 50,000 nodes is marked from top to bottom and stays usable', async () => {
    const page = await session.open('hostile/many-nodes.html');
    expect(await markedPieces(page, '#first')).toEqual(['소프트뱅크']);
    await hover(page, '소프트뱅크', '#first');
    await openCard(page, '소프트뱅크');
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const last = '#heap p:nth-last-child(100)';
    await expect.poll(() => markedPieces(page, last)).toEqual(['소프트뱅크']);
    await hover(page, '소프트뱅크', last);
    await openCard(page, '소프트뱅크');
  });

  test('a page that has broken the built-in objects is marked, and none of its traps is touched', async () => {
    // Only plain evaluations: the driver's own ways of finding would fall into the traps.
    const page = await session.open('hostile/patched.html', { marks: 0 });
    await waitForMarks(page, 2);
    const { x, y } = await page.evaluate(() => {
      const box = document.getElementById('name')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 8 };
    });
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 8 });
    await openCard(page, '소프트뱅크');
    expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([]);
  });

  test('marks come back after a page has cleared all highlights', async () => {
    const page = await session.open('hostile/cleared.html');
    await page.click('#clear');
    await waitForMarks(page, 2);
    expect(await markedPieces(page, '#text')).toEqual(['소프트뱅크']);
    expect(await markedPieces(page, '#later')).toEqual(['사카나AI']);
  });

  test('a page that never stops changing is marked and keeps its pace', async () => {
    const page = await session.open('hostile/restless.html');
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const end = performance.now() + 1_000;
          const count = (passed: number) =>
            performance.now() < end ? requestAnimationFrame(() => count(passed + 1)) : resolve(passed);
          count(0);
        }),
    );
    // A frozen page would draw none; a slow machine still draws these.
    expect(frames).toBeGreaterThan(10);
    expect(await markedPieces(page, '#text')).toEqual(['소프트뱅크']);
    expect(await countMarks(page)).toBeLessThan(10);
  });
});

describe('a settings store that cannot be read', () => {
  test.each([
    ['a word', 'garbage'],
    ['a list', [1, 2, 3]],
    ['rules of the wrong kind', { version: 99, sites: { mode: 7, hosts: 'none' }, language: {} }],
  ])('%s in its place leaves the names marked', async (_what, settings) => {
    await writeStorage(session, { settings });
    const page = await session.open('en.html');
    expect(await markedPieces(page, '#lead')).toContain('SoftBank');
    await hover(page, 'SoftBank', '#lead');
    await openCard(page, 'SoftBank');
  });
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
