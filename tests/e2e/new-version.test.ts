import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '@/tools/setup/build.mjs';
import {
  browserUnderTest,
  cardBoxes,
  cardGone,
  hover,
  markedPieces,
  moveAway,
  openCard,
  openPopup,
  pressSiteSwitch,
  type Session,
  settle,
  startSession,
  until,
  waitForMarkOf,
  waitForNoMarks,
  writeStorage,
} from './driver';

const kind = browserUnderTest();
/** What the oldest version stored; none of it is a default. */
const OLD_SETTINGS = {
  version: 1,
  language: 'en',
  theme: 'dark',
  openDelay: 'click',
  density: 'every',
  sites: { mode: 'everywhere-but', hosts: { 'example.kr': 'off' } },
  quietNames: ['openai'],
};
/** The first has come before; a second would follow it closely (milliseconds). */
const ANOTHER_WOULD_HAVE_COME_MS = 1_000;
/** Longer than the wait before a card opens (milliseconds). */
const CARD_WOULD_BE_OPEN_MS = 700;
/** The event by which one of our scripts tells an older one that it has come. */
const STARTED = 'gakju:annotator-started';

let folder: string;
let session: Session;
let article: Page;
let framed: Page;
/** Chromium notes that the popup, opened in a tab of its own, finds no page to talk to. */
let complaintsBefore: number;
let before: { article: string[]; shadow: string[]; frame: string[] };
let sheetsBefore: number | undefined;

async function setVersion(version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
}

async function pieces() {
  const frame = framed.frames().find((each) => each !== framed.mainFrame());
  return {
    article: article ? await markedPieces(article) : [],
    shadow: await markedPieces(framed),
    frame: frame ? await markedPieces(frame) : [],
  };
}

/** Style sheets in the shadow root of a component, ours among them. */
const sheetsInShadow = () =>
  framed.evaluate(() => document.querySelector('#ticker')?.shadowRoot?.adoptedStyleSheets.length);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gakju-versions-'));
  await cp(buildFolder(kind, 'e2e'), folder, { recursive: true });
  await setVersion('0.0.1');
  session = await startSession(kind, { locale: 'ko', build: folder });
  await writeStorage(session, { settings: OLD_SETTINGS });
  framed = await session.open('split.html');
  await until('the mark in the frame', async () => (await pieces()).frame.length > 0);
  article = await session.open('index.html');
  // What comes last: late comments, and names that need evidence.
  await waitForMarkOf(article, '경제산업성', '#comments');
  await waitForMarkOf(article, '메타', '#majors');
  before = await pieces();
  sheetsBefore = await sheetsInShadow();
  await article.evaluate((started) => {
    document.documentElement.dataset.scripts = '0';
    document.addEventListener(started, () => {
      document.documentElement.dataset.scripts = String(Number(document.documentElement.dataset.scripts) + 1);
    });
  }, STARTED);
  // A card of the old version is open when the new one comes.
  await hover(article, '손정의');
  await article.mouse.down();
  await article.mouse.up();
  await openCard(article, 'Masayoshi Son');
  complaintsBefore = session.complaints.length;
  await setVersion('0.0.2');
  await session.browser.installExtension(folder);
  await until('the new script', () =>
    article.evaluate(() => Number(document.documentElement.dataset.scripts) > 0),
  );
});
afterAll(async () => {
  await session?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('when a new version comes while pages are open', () => {
  test('its script comes into them without a reload, once', async () => {
    await settle(ANOTHER_WOULD_HAVE_COME_MS);
    expect(await article.evaluate(() => document.documentElement.dataset.scripts)).toBe('1');
  });

  test('the card of the old version is gone', async () => {
    await cardGone(article);
    expect(await article.$$('gakju-card')).toEqual([]);
  });

  test('the same names are marked, each once, in documents, shadow roots and frames', async () => {
    expect(before.article.length).toBeGreaterThan(0);
    expect(before.frame.length + before.shadow.length).toBeGreaterThan(0);
    // A tab in the background gets its timers once a second or more rarely.
    await expect.poll(pieces).toEqual(before);
    expect(await article.evaluate(() => [...CSS.highlights.keys()])).toEqual(['gakju']);
  });

  test('a shadow root has one sheet of ours, as before', async () => {
    expect(sheetsBefore).toBe(1);
    await expect.poll(sheetsInShadow).toBe(1);
  });

  test('what the person had chosen holds: no card on hover, one on a click, in English', async () => {
    await article.bringToFront();
    await moveAway(article);
    await hover(article, '손정의');
    await settle(CARD_WOULD_BE_OPEN_MS);
    expect(await cardBoxes(article)).toEqual([]);
    await article.mouse.down();
    await article.mouse.up();
    expect(await openCard(article, 'Masayoshi Son')).toContain('Settings');
    expect(await cardBoxes(article)).toHaveLength(1);
    await article.keyboard.press('Escape');
    await cardGone(article);
  });

  test('no page has reported an error', () => {
    expect(session.complaints.slice(complaintsBefore)).toEqual([]);
  });

  test('new text is marked once, and by nobody when the site is switched off', async () => {
    await article.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.id = 'news';
      paragraph.textContent = '방금 사카나AI가 발표했다.';
      document.body.append(paragraph);
    });
    await expect.poll(() => markedPieces(article, '#news')).toEqual(['사카나AI']);
    const popup = await openPopup(session, article);
    await pressSiteSwitch(popup);
    await waitForNoMarks(article);
    await waitForNoMarks(framed);
    await expect.poll(sheetsInShadow).toBe(0);
    await popup.close();
  });
});
