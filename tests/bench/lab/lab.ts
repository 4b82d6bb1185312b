import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/tools/setup/find-browser.mjs';
import { bundleSubjects, type Subject } from './bundle';
import { type Shelf, startShelf } from './server';

/** Longest single call into the page: the slowest peers need tens of seconds (milliseconds). */
const LONGEST_CALL_MS = 300_000;

const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--disable-gpu',
  // A page in the background is slowed down on purpose.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--js-flags=--expose-gc',
];

/** A page with a subject in it. */
export interface Bench {
  readonly page: Page;
  close(): Promise<void>;
}

/** A Chromium and what is served to it. */
export interface Lab {
  readonly shelf: Shelf;
  readonly browser: Browser;
  /**
   * Opens a document of the shelf in a process of its own, where nothing has run before, and loads the subject.
   * @param path of the document; an empty one without it
   */
  open(subject: Subject, path?: string): Promise<Bench>;
  close(): Promise<void>;
}

/** Starts Chromium with the bundled subjects on the shelf. */
export async function startLab(): Promise<Lab> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined)
    throw new Error('Chromium is not installed; `npm start` or `npm test` installs it.');
  const shelf = await startShelf();
  for (const [name, code] of await bundleSubjects()) shelf.files.set(name, code);
  shelf.files.set('empty.html', '<!doctype html><meta charset="utf-8"><title>bench</title>');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    // Containers often run as root, where Chromium's sandbox cannot start.
    args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
    protocolTimeout: LONGEST_CALL_MS,
  });
  return {
    shelf,
    browser,
    async open(subject, path = 'empty.html') {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(`${shelf.origin}/${path}`);
      await page.addScriptTag({ type: 'module', url: `/${subject}.js` });
      return { page, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await shelf.close();
    },
  };
}
