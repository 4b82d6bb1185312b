import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '@/tools/setup/root.mjs';
import {
  browserUnderTest,
  cardGone,
  hover,
  openCard,
  openPopup,
  type Session,
  search,
  settle,
  startSession,
  strangers,
} from './driver';

/** The practice page's comments are there by then (milliseconds). */
const COMMENTS_MS = 1_200;
/** All that the pages do by themselves is done by then (milliseconds). */
const ALL_IS_THERE_MS = 1_600;

let bare: Session;
let session: Session;
beforeAll(async () => {
  bare = await startSession(browserUnderTest(), { bare: true });
  session = await startSession(browserUnderTest());
});
afterAll(async () => {
  await session?.close();
  await bare?.close();
});

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Pages that write another thing each time they are opened, with us or without. */
const RESTLESS = ['hostile/restless.html', 'hostile/growing.html'];
/** Pages whose traps the driver's own ways of pointing would fall into; they are looked at, not touched. */
const TRAPPED = ['hostile/patched.html', 'hostile/getters.html', 'hostile/clobbered.html'];

const PAGES = readdirSync(join(root, 'tests', 'pages'), { recursive: true })
  .map((file) => String(file).replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.html') && !RESTLESS.includes(file))
  .sort();

test.each(PAGES)('the document of %s is byte for byte what it is without the extension', async (path) => {
  const without = await bare.open(path);
  const page = await session.open(path, { marks: 0 });
  // The page's own address is in neither; both servers send the same files.
  await settle(ALL_IS_THERE_MS);
  expect(await markup(page)).toBe(await markup(without));
  if (!TRAPPED.includes(path)) {
    for (const each of [without, page]) await use(each);
    expect(await markup(page)).toBe(await markup(without));
  }
  await without.close();
  await page.close();
});

/** What a reader does on a page: scrolls to the end and back, points here and there, clicks, selects, types. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await page.mouse.move(300, 400, { steps: 4 });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (const y of [120, 240, 360]) await page.mouse.move(300, y, { steps: 4 });
  await page.mouse.click(5, 700);
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.keyboard.type('ab');
  await settle();
  await page.keyboard.press('Escape');
  await settle();
}

test('the document is byte for byte what it was when a card has been opened and closed', async () => {
  const page = await session.open('index.html');
  await settle(COMMENTS_MS);
  const before = await markup(page);
  await hover(page, '소프트뱅크', '#lead');
  await openCard(page);
  await page.keyboard.press('Escape');
  await cardGone(page);
  await settle();
  expect(await markup(page)).toBe(before);
});

test('the page is told of no change while names are marked and a card opens, but for the card itself', async () => {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const changed: string[] = [];
      Object.assign(window, { changed });
      new MutationObserver((records) => {
        for (const record of records) {
          for (const node of [...record.addedNodes, ...record.removedNodes]) {
            changed.push(`${node.nodeName} in ${record.target.nodeName}`);
          }
          if (record.type !== 'childList') changed.push(`${record.type} of ${record.target.nodeName}`);
        }
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    });
  });
  await page.goto(`${session.pages}en.html`);
  await settle(COMMENTS_MS);
  await hover(page, 'SoftBank', '#lead');
  await openCard(page);
  const changed = await page.evaluate(() => (window as unknown as { changed: string[] }).changed);
  const ours = changed.filter((each) => !each.endsWith('in DIV'));
  expect(new Set(ours.filter((each) => each !== 'attributes of GAKJU-CARD'))).toEqual(
    new Set(['GAKJU-CARD in HTML']),
  );
});

test('no request leaves the browser, and the pages ask the server for nothing they do not ask for without us', async () => {
  const page = await session.open('index.html');
  await hover(page, '소프트뱅크', '#lead');
  await openCard(page);
  const popup = await openPopup(session, page);
  await search(popup, '사카나');
  await settle(1_500);
  expect(strangers(session.traffic.seen)).toEqual([]);

  const without = await bare.open('index.html');
  await settle(COMMENTS_MS);
  const paths = (seen: readonly string[]) =>
    new Set(
      seen
        .filter((line) => line.includes('//localhost'))
        .map((line) => line.replace(/\/\/localhost:\d+/, '')),
    );
  expect(without.url()).toContain('index.html');
  expect(
    [...paths(session.traffic.seen)].filter(
      (path) => !paths(bare.traffic.seen).has(path) && !path.includes('en.html'),
    ),
  ).toEqual([]);
});
