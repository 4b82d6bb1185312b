import type { Page } from 'puppeteer-core';
import {
  cardGone,
  command,
  goBack,
  goForward,
  hover,
  moveAway,
  openCard,
  openPopup,
  pressSiteSwitch,
  type Session,
  search,
  settle,
  startSession,
  strangers,
  waitForMarks,
  waitForNoMarks,
} from '@/tests/e2e/driver';
import { buildFolder } from '@/tools/setup/build.mjs';
import type { BrowserKind } from '@/tools/setup/find-browser.mjs';
import { type Held, weigh } from './memory';
import { grow, hostsLeft, rangesOf, restore, visibleMarks } from './page';
import { findings, growth, type Lap } from './verdict';

/** What a browser was put through and what was left. */
export interface SoakResult {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly minutes: number;
  readonly did: Readonly<Record<string, number>>;
  readonly growth: { readonly [K in keyof Held]?: number };
  readonly first: Held | undefined;
  readonly last: Held | undefined;
  /** Requests neither the practice pages nor the browser itself made. */
  readonly strangers: readonly string[];
  readonly problems: readonly string[];
}

/** Visited in other tabs, in every lap. */
const PAGES = ['ja.html', 'en.html', 'split.html', 'frame.html'];
/** Screens of an endless page in each lap. */
const SCREENS = 6;
/** The pointer rests on one of so many marks it passes; on the others it does not stay. */
const REST_EVERY = 40;
/** A page settles after being moved to the front (milliseconds). */
const TO_FRONT_MS = 300;

/** Ends the service worker, as Chromium does after half a minute without work. */
async function stopBackground(session: Session): Promise<boolean> {
  const target = session.browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith(session.extension));
  const worker = await target?.worker();
  await worker?.close();
  return worker !== null && worker !== undefined;
}

/** Reads for so many minutes, the same lap again and again, and tells what was left behind. */
export async function soak(
  kind: BrowserKind,
  minutes: number,
  note: (line: string) => void,
): Promise<SoakResult> {
  const end = Date.now() + minutes * 60_000;
  const started = Date.now();
  const session = await startSession(kind, { locale: 'ko' });
  const isChromium = kind === 'chromium';
  const did: Record<string, number> = {};
  const count = (what: string, times = 1) => {
    did[what] = (did[what] ?? 0) + times;
  };
  const laps: Lap[] = [];
  try {
    const page = await session.open('index.html');
    // The comments come late; the page is kept as it is then.
    await settle(1_500);
    const original = await page.evaluate(() => document.body.innerHTML);
    const popup = await openPopup(session, page);
    while (Date.now() < end) {
      await toFront(page);
      await sweep(page, count);
      for (let screen = 0; screen < SCREENS; screen++) {
        await grow(page);
        count('screens of endless text');
        await sweep(page, count);
      }
      if (isChromium && (await stopBackground(session))) count('background stopped');
      await hover(page, '소프트뱅크', '#lead');
      await openCard(page, '소프트뱅크');
      await moveAway(page);
      await cardGone(page);
      count('cards');
      await command(session, page, 'next-name');
      await openCard(page);
      await page.keyboard.press('Escape');
      await cardGone(page);
      count('cards');
      await visitOthers(session, count);
      await search(popup, '소프트뱅크 보조금');
      count('searches');
      await pressSiteSwitch(popup);
      await toFront(page);
      await waitForNoMarks(page);
      await settle();
      const off = await weigh(page, session.browser, isChromium);
      const { ranges: rangesOff } = await rangesOf(page);
      await pressSiteSwitch(popup);
      count('site switched off and on');
      await toFront(page);
      await waitForMarks(page);
      await restore(page, original);
      await settle(1_000);
      const held = await weigh(page, session.browser, isChromium);
      laps.push({
        held,
        ...(await rangesOf(page)),
        hosts: await hostsLeft(page),
        rangesOff,
        ...(off.listeners === undefined ? {} : { listenersOff: off.listeners }),
      });
      count('laps');
      note(`${kind}, lap ${laps.length}: ${lineOf(held)}`);
    }
    await reload(session, count);
    return {
      kind,
      version: await session.browser.version(),
      minutes: Math.round((Date.now() - started) / 6_000) / 10,
      did,
      growth: Object.fromEntries(
        (['heapBytes', 'listeners', 'nodes', 'residentBytes'] as const).flatMap((what) => {
          const part = growth(laps, what);
          return part === undefined ? [] : [[what, part]];
        }),
      ),
      first: laps[1]?.held,
      last: laps.at(-1)?.held,
      strangers: strangers(session.traffic.seen),
      problems: [...findings(laps), ...session.complaints, ...strangers(session.traffic.seen)],
    };
  } finally {
    await session.close();
  }
}

async function toFront(page: Page): Promise<void> {
  await page.bringToFront();
  await settle(TO_FRONT_MS);
}

/** Moves the pointer over every mark in view; now and then it rests until the card opens. */
async function sweep(page: Page, count: (what: string, times?: number) => void): Promise<void> {
  const marks = await visibleMarks(page);
  for (const [i, { x, y }] of marks.entries()) {
    await page.mouse.move(x, y);
    if (i % REST_EVERY !== REST_EVERY - 1) continue;
    await page.mouse.move(x + 1, y);
    await openCard(page);
    count('cards');
    await page.keyboard.press('Escape');
    await cardGone(page);
  }
  count('hovers', marks.length);
  await moveAway(page);
  await cardGone(page);
}

async function visitOthers(session: Session, count: (what: string) => void): Promise<void> {
  const tab = await session.newPage();
  for (const path of PAGES) {
    await tab.goto(`${session.pages}${path}`);
    await waitForMarks(tab);
    count('navigations');
  }
  await goBack(tab);
  await waitForMarks(tab);
  await goForward(tab);
  await waitForMarks(tab);
  await tab.close();
}

/** The extension is loaded anew under open pages, as an update does; pages opened after it have marks again. */
async function reload(session: Session, count: (what: string) => void): Promise<void> {
  await session.browser.installExtension(buildFolder(session.kind, 'e2e'));
  const page = await session.newPage();
  await page.goto(`${session.pages}index.html`);
  await waitForMarks(page);
  count('extension loaded anew');
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** What is held, in words. */
export function lineOf({ heapBytes, residentBytes, listeners, nodes }: Held): string {
  return [
    heapBytes === undefined ? [] : `heap ${megabytes(heapBytes)}`,
    listeners === undefined ? [] : `${listeners} listeners`,
    nodes === undefined ? [] : `${nodes} nodes`,
    residentBytes === undefined ? [] : `resident ${megabytes(residentBytes)}`,
  ]
    .flat()
    .join(', ');
}
