import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import { cardGone, hover, moveAway, openCard, settle, startSession } from '@/tests/e2e/driver';
import { buildExtension } from '@/tools/setup/build.mjs';
import type { Experiment } from '../experiment';
import type { Row } from '../row';
import { median } from '../statistics';
import type { Wait } from './subject';

const NAME = '소프트뱅크';
const PLACE = '#lead';

/** After this the card does not open faster than at first because one has just closed (milliseconds). */
const FORGOTTEN_MS = 600;

/**
 * What others make a reader wait, from their sources: Page Previews shows a preview 500 ms after the pointer came onto a
 * link at the earliest (`FETCH_COMPLETE_TARGET_DELAY`, wikimedia/mediawiki-extensions-Popups, src/actions.js).
 */
const PAGE_PREVIEWS_MS = 500;

/**
 * 10ten has no delay: it looks up whenever the pointer is slower than 0.5 px/ms (`MOUSE_SPEED_THRESHOLD`,
 * birchill/10ten-ja-reader, src/content/content.ts), so that each word passed over slowly opens.
 */
const TEN_TEN_MS = 0;

const frames: Row = {
  id: 'card-frames',
  group: 'card',
  what: 'from the end of the wait to the painted card, warm',
  unit: 'frames',
  budget: { atMost: 1 },
};

const wait: Row = {
  id: 'card-wait',
  group: 'card',
  what: 'from the pointer on a name to the painted card, warm',
  unit: 'ms',
};

/** The middle of the name, where the pointer leaps in one move: which of several began the wait cannot be seen. */
function whereNameIs(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (name, place) => {
      const walker = document.createTreeWalker(
        document.querySelector(place) ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.nodeValue ?? '').indexOf(name);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + name.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`"${name}" is not in ${place}`);
    },
    NAME,
    PLACE,
  );
}

async function measureOnce(page: Page, openDelay: number): Promise<Wait> {
  const { x, y } = await whereNameIs(page);
  await page.evaluate((delay) => globalThis.watchCard(delay), openDelay);
  await page.mouse.move(x, y);
  const result = await page.evaluate(() => globalThis.cardShown);
  await moveAway(page);
  await cardGone(page);
  await settle(FORGOTTEN_MS);
  return result;
}

/** The card of the built extension, on a practice page. */
export const cardExperiment: Experiment = {
  rows: [frames, wait],
  async run({ shelf }, rounds) {
    await buildExtension('chromium', 'e2e');
    const { openDelay } = DEFAULT_SETTINGS;
    if (openDelay === 'click') throw new Error('the card opens on a click only');
    const session = await startSession('chromium', { locale: 'ko' });
    const waits: Wait[] = [];
    try {
      const page = await session.open('index.html');
      await page.addScriptTag({ type: 'module', content: shelf.files.get('card.js') ?? '' });
      // The first card brings its script; the rest find it there.
      await hover(page, NAME, PLACE);
      await openCard(page, NAME);
      await moveAway(page);
      await cardGone(page);
      await settle(FORGOTTEN_MS);
      for (let round = 0; round < rounds; round++) waits.push(await measureOnce(page, openDelay));
    } finally {
      await session.close();
    }
    return [
      {
        row: frames,
        ours: median(waits.map((each) => each.frames)),
        peers: [],
        note: `most ${Math.max(...waits.map((each) => each.frames))}`,
      },
      {
        row: wait,
        ours: median(waits.map(({ ms }) => ms)),
        peers: [
          { name: 'Page Previews', value: PAGE_PREVIEWS_MS, note: 'at least, by its constants' },
          {
            name: '10ten',
            value: TEN_TEN_MS,
            note: 'by its constants: no delay, opens on what is passed slowly',
          },
        ],
        note: `${openDelay} ms of it are the delay`,
      },
    ];
  },
};
