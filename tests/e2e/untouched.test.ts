import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '@/tools/setup/root.mjs';
import {
  asPrinted,
  browserUnderTest,
  cardGone,
  hover,
  marksAtRest,
  openCard,
  openPopup,
  type Session,
  search,
  settle,
  startSession,
  strangers,
  until,
  waitForMarks,
} from './driver';

/** Longer than the wait before a card opens (milliseconds). */
const CARD_WOULD_BE_OPEN_MS = 600;
/** What we did to the page at the end would be seen by then (milliseconds). */
const AFTER_ALL_MS = 100;
/** A request that we made would have been made by then (milliseconds). */
const REQUEST_WOULD_BE_MADE_MS = 1_500;

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

/** By the prototype's getter: a page may give an image the name `documentElement`. */
const markup = (page: Page) =>
  page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement');
    const root: unknown = own?.get?.call(document);
    return root instanceof Element ? root.outerHTML : '';
  });

/** What some pages write last, by themselves and a little late: comments, a new text, a whole new document. */
const WRITTEN_LATE: Readonly<Record<string, string>> = {
  'index.html': '세모난수박',
  'ja.html': '夜更かし',
  'en.html': 'Slow reader',
  'hostile/clobbered.html': '>나중에 온 손정의<',
  'hostile/rewritten.html': '>다시 적힌 사카나AI와 손정의<',
};

/** Waits until a practice page has done all that it does by itself. */
async function isWritten(page: Page, path: string): Promise<void> {
  const late = WRITTEN_LATE[path];
  if (late !== undefined) await until(late, async () => (await markup(page)).includes(late));
}

/** Pages that write another thing each time they are opened, with us or without. */
const RESTLESS = ['hostile/restless.html', 'hostile/growing.html'];
/** Pages whose traps the driver's own ways of pointing would fall into; they are looked at, not touched. */
const TRAPPED = ['hostile/patched.html', 'hostile/getters.html', 'hostile/clobbered.html'];

const PAGES = readdirSync(join(root, 'tests', 'pages'), { recursive: true })
  .map((file) => String(file).replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.html') && !RESTLESS.includes(file))
  .sort();

test.each(PAGES)('the document of %s is byte for byte what it is without the extension', async (path) => {
  const pages = await Promise.all([bare.open(path), session.open(path, { marks: 0 })]);
  const [without, page] = pages;
  try {
    await Promise.all(pages.map((each) => isWritten(each, path)));
    await marksAtRest(page);
    // The page's own address is in neither; both servers send the same files.
    expect(await markup(page)).toBe(await markup(without));
    if (TRAPPED.includes(path)) return;
    await Promise.all(pages.map(use));
    await settle(AFTER_ALL_MS);
    expect(await markup(page)).toBe(await markup(without));
  } finally {
    await Promise.all(pages.map((each) => each.close()));
  }
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
  await settle(CARD_WOULD_BE_OPEN_MS);
  await page.keyboard.press('Escape');
}

test('the document is byte for byte what it was when a card has been opened and closed', async () => {
  const page = await session.open('index.html');
  await isWritten(page, 'index.html');
  const before = await markup(page);
  await hover(page, '소프트뱅크', '#lead');
  await openCard(page);
  await page.keyboard.press('Escape');
  await cardGone(page);
  await settle(AFTER_ALL_MS);
  expect(await markup(page)).toBe(before);
});

const underlineOf = (page: Page) =>
  page.$eval('#plain', (text) => getComputedStyle(text, '::highlight(gakju)').textDecorationLine);

test('a page is printed as it is without the extension: no name is underlined', async () => {
  const page = await session.open('card-places.html');
  const without = await bare.newPage();
  await without.goto(page.url());
  const onScreen = await page.screenshot({ encoding: 'base64' });
  expect(await underlineOf(page)).toBe('underline');
  await asPrinted(session, page);
  await asPrinted(bare, without);
  expect(await underlineOf(page)).toBe('none');
  const printed = await page.screenshot({ encoding: 'base64' });
  expect(printed === (await without.screenshot({ encoding: 'base64' }))).toBe(true);
  expect(printed === onScreen).toBe(false);
  await Promise.all([page.close(), without.close()]);
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
  await isWritten(page, 'en.html');
  await waitForMarks(page);
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
  await settle(REQUEST_WOULD_BE_MADE_MS);
  expect(strangers(session.traffic.seen)).toEqual([]);

  const without = await bare.open('index.html');
  await isWritten(without, 'index.html');
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
