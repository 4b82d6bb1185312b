import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test.each(['index.html', 'split.html', 'ja.html', 'hostile/broken.html'])(
  'the document of %s is byte for byte what it is without the extension, before and after a card',
  async (path) => {
    const without = await bare.open(path);
    const page = await session.open(path);
    await settle(COMMENTS_MS);
    // The page's own address is in neither; both servers send the same files.
    const expected = await markup(without);
    expect(await markup(page)).toBe(expected);
    if (path !== 'index.html') return;
    await hover(page, '소프트뱅크', '#lead');
    await openCard(page);
    await page.keyboard.press('Escape');
    await cardGone(page);
    await settle();
    expect(await markup(page)).toBe(expected);
  },
);

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
