import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import {
  cardGone,
  command,
  firstOfCard,
  hoverMark,
  markedPieces,
  moveAway,
  openCard,
  openPopup,
  type Session,
  search,
  settle,
  startSession,
} from '@/tests/e2e/driver';
import type { BrowserKind } from '@/tools/setup/find-browser.mjs';
import { root } from '@/tools/setup/root.mjs';
import { say } from '@/tools/setup/say.mjs';
import { onStop } from '@/tools/setup/stop.mjs';

/** The practice page's comments have come by then (milliseconds). */
const COMMENTS_MS = 1_000;
/** The popup's own size. */
const POPUP = { width: 380, height: 600 };
/** A name, and its first consonants. */
const QUERIES = ['사카나', 'ㅅㅋㄴ'];
/** The name whose card is photographed. */
const SHOWPIECE = '소프트뱅크';

/**
 * Uses the extension in a browser without a window as a reader would, and says what was to be seen.
 *
 * @param folder where the screenshots go: absolute, or from the project's root
 * @returns whether a card opened for every name that was marked, and at least for one
 */
export async function tour(kind: BrowserKind, folder: string): Promise<boolean> {
  await mkdir(resolve(root, folder), { recursive: true });
  let good = true;
  const saved: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const session = await startSession(kind, { scheme, locale: 'ko' });
    const forget = onStop(() => session.close());
    try {
      if (scheme === 'light') good = await visit(session);
      saved.push(...(await photograph(session, scheme, folder)));
    } finally {
      forget();
      await session.close();
    }
  }
  say(`Screenshots: ${saved.map((file) => relative(root, file)).join('  ')}`);
  return good;
}

/** Visits each different name once, then the popup. */
async function visit(session: Session): Promise<boolean> {
  const page = await session.open('index.html');
  await settle(COMMENTS_MS);
  const pieces = await markedPieces(page);
  const names = [...new Set(pieces)];
  say(`${pieces.length} marks, ${names.length} different, on ${page.url()}`);
  let opened = 0;
  const told = new Set<string>();
  for (const name of names) {
    await hoverMark(page, name);
    const card = await openCard(page).catch(() => undefined);
    if (card !== undefined) opened += 1;
    const line = card === undefined ? 'NO CARD OPENED' : await firstOfCard(page);
    // The pieces of a name that tags have cut open the card of the whole: once is enough to read.
    if (card === undefined || !told.has(line)) say(`  ${name}: ${line}`);
    told.add(line);
    await page.keyboard.press('Escape');
    await cardGone(page);
    // A name that was dismissed opens again only when the pointer has left it, and its next piece may be the same name.
    await moveAway(page);
    await settle();
  }
  const popup = await openPopup(session, page);
  for (const query of QUERIES) {
    const results = await search(popup, query).catch(() => []);
    say(`Popup "${query}": ${results.length === 0 ? 'nothing' : summary(results[0] ?? '')}`);
  }
  await popup.close();
  await page.close();
  return opened > 0 && opened === names.length;
}

async function photograph(session: Session, scheme: string, folder: string): Promise<string[]> {
  const file = (what: string) => resolve(root, folder, `${session.kind}-${scheme}-${what}.png`);
  const page = await session.open('index.html');
  await settle(COMMENTS_MS);
  await page.screenshot({ path: file('page') });
  await hoverMark(page, SHOWPIECE, '#lead');
  await openCard(page);
  await settle();
  await page.screenshot({ path: file('card') });
  await page.keyboard.press('Escape');
  await cardGone(page);
  await command(session, page, 'next-name');
  await openCard(page);
  await settle();
  await page.screenshot({ path: file('walk') });
  const popup = await openPopup(session, page);
  await popup.setViewport(POPUP);
  await settle();
  await popup.screenshot({ path: file('popup') });
  await search(popup, QUERIES[1] ?? '');
  await settle();
  await popup.screenshot({ path: file('search') });
  return ['page', 'card', 'walk', 'popup', 'search'].map(file);
}

/** The first line of a search result, and its first whole sentence. */
function summary(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [first = '', ...rest] = lines;
  const sentence = rest.find((line) => /[.。]/.test(line) && line.length > first.length);
  return sentence === undefined ? first : `${first} — ${sentence}`;
}
