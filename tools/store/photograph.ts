import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  hoverMark,
  openCard,
  openPopup,
  type Session,
  search,
  settle,
  startSession,
} from '@/tests/e2e/driver';

/** The size that the stores ask for. */
const PICTURE = { width: 1280, height: 800 };
/** The popup's own size, and where it hangs from the toolbar (pixels of the picture). */
const POPUP = { width: 380, height: 600 };
const POPUP_FROM_EDGE = { top: 12, right: 24 };
/** The practice page's comments have come by then (milliseconds). */
const COMMENTS_MS = 1_000;

/** What is photographed in each language: a page, the name whose card opens, a search in the popup. */
const SCENES = {
  ko: { path: 'index.html', name: '소프트뱅크', query: 'ㅅㅋㄴ' },
  en: { path: 'en.html', name: 'SoftBank', query: 'softbank' },
  ja: { path: 'ja.html', name: 'ソフトバンク', query: 'サカナ' },
} as const;

export type StoreLanguage = keyof typeof SCENES;
export const STORE_LANGUAGES: readonly StoreLanguage[] = ['ko', 'en', 'ja'];

/**
 * Photographs the built extension at work on the practice newspaper, in Chromium: a card, the popup over the page, a
 * search in it, and the settings.
 *
 * @param folder where the PNGs go
 * @returns the files written
 */
export async function photographForStore(language: StoreLanguage, folder: string): Promise<string[]> {
  const { path, name, query } = SCENES[language];
  const session = await startSession('chromium', { locale: language, scheme: 'light' });
  const saved: string[] = [];
  const save = async (page: Page, what: string) => {
    const file = join(folder, `${language}-${saved.length + 1}-${what}.png`);
    await page.screenshot({ path: file });
    saved.push(file);
  };
  try {
    const page = await session.open(path);
    await page.setViewport(PICTURE);
    await settle(COMMENTS_MS);
    await hoverMark(page, name, '.story');
    await openCard(page);
    await settle();
    await save(page, 'card');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await page.evaluate(() => scrollTo(0, 0));
    await settle();
    const behind = await page.screenshot({ encoding: 'base64' });
    const popup = await openPopup(session, page);
    await popup.setViewport(POPUP);
    await settle();
    await save(await hang(session, behind, popup), 'popup');
    await search(popup, query);
    await settle();
    await save(await hang(session, behind, popup), 'search');
    const settings = await session.newPage();
    await settings.setViewport(PICTURE);
    await settings.goto(`${session.extension}settings.html`);
    await settle(COMMENTS_MS);
    await save(settings, 'settings');
  } finally {
    await session.close();
  }
  return saved;
}

/** A driver cannot open the real popup over a page: its picture is hung where the browser hangs it. */
async function hang(session: Session, behind: string, popup: Page): Promise<Page> {
  const front = await popup.screenshot({ encoding: 'base64' });
  const page = await session.newPage();
  await page.setViewport(PICTURE);
  await page.setContent(`<body style="margin:0;overflow:hidden">
    <img style="display:block" src="data:image/png;base64,${behind}">
    <img style="position:absolute;top:${POPUP_FROM_EDGE.top}px;right:${POPUP_FROM_EDGE.right}px;border-radius:8px;
      box-shadow:0 0 0 1px rgb(0 0 0/.15),0 8px 32px rgb(0 0 0/.3)" src="data:image/png;base64,${front}"></body>`);
  return page;
}
