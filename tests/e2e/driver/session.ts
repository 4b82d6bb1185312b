import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, type BrowserKind } from '@/tools/setup/find-browser.mjs';
import { root } from '@/tools/setup/root.mjs';
import { serve } from '@/tools/setup/serve.mjs';
import { type Launched, launch } from './launch';
import { marksAtRest, waitForMarks } from './marks';
import { recordTraffic, type Traffic, watchTraffic } from './traffic';
import { until } from './until';

/** Where `wxt build --mode e2e` puts each browser's build. */
const BUILDS = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' };
/** A laptop's window. */
const WINDOW = { width: 1280, height: 860 };

/** One browser with the built extension, and the practice pages served to it. */
export interface Session {
  readonly kind: BrowserKind;
  /** Changes at each restart. */
  readonly browser: Browser;
  /** Where the practice pages are: `http://localhost:1234/`. */
  readonly pages: string;
  /** What the extension's own pages start with. */
  readonly extension: string;
  readonly traffic: Traffic;
  /** Errors that pages have reported so far: thrown, unhandled, or written to the console. */
  readonly complaints: readonly string[];
  newPage(): Promise<Page>;
  /** Opens a practice page and, unless told otherwise, waits for its first marks. `host` is another than localhost. */
  open(path: string, options?: { marks: number; host?: `${string}.test` }): Promise<Page>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly scheme?: 'light' | 'dark';
  readonly locale?: 'ko' | 'ja' | 'en';
  /** Another build than the one under `.output`. */
  readonly build?: string;
  /** Leave the extension out: how a page is without us. */
  readonly bare?: boolean;
}

/** The browser this run is about: the environment's GAKJU_BROWSER, else Chromium. */
export function browserUnderTest(): BrowserKind {
  const { GAKJU_BROWSER: wanted = 'chromium' } = process.env;
  const kind = BROWSERS.find((each) => each === wanted);
  if (kind === undefined) throw new Error(`GAKJU_BROWSER is "${wanted}"; it can be ${BROWSERS.join(' or ')}`);
  return kind;
}

/** Starts a browser with the extension. */
export async function startSession(kind: BrowserKind, options: SessionOptions = {}): Promise<Session> {
  const build = options.build ?? join(root, '.output', BUILDS[kind]);
  if (!existsSync(build)) throw new Error(`not built yet: ${build}`);
  const traffic = await watchTraffic();
  const server = await serve(join(root, 'tests', 'pages'));
  const profile = await mkdtemp(join(tmpdir(), 'gakju-profile-'));
  const complaints: string[] = [];
  const start = async (): Promise<[Launched, string]> => {
    const launched = await launch({ ...options, kind, headless: true, profile, traffic });
    try {
      return [launched, options.bare ? '' : await launched.install(build)];
    } catch (error) {
      await launched.close();
      throw error;
    }
  };
  const tidy = async () => {
    await server.close();
    await traffic.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let [launched, extension] = await start().catch(async (error: unknown) => {
    await tidy();
    throw error;
  });

  const session: Session = {
    kind,
    get browser() {
      return launched.browser;
    },
    get extension() {
      return extension;
    },
    pages: server.url,
    traffic,
    complaints,
    async newPage() {
      const page = await launched.browser.newPage();
      await page.setViewport(WINDOW);
      listen(page, complaints);
      return page;
    },
    async open(path, { marks, host = 'localhost' } = { marks: 1 }) {
      const page = await session.newPage();
      await page.goto(`http://${host}:${server.port}/${path}`);
      if (marks > 0 && !options.bare) {
        await waitForMarks(page, marks);
        // The practice newspaper's comments come late, and their names with them.
        await until('the comments', async () => (await page.$('#comments > .waiting')) === null);
        await marksAtRest(page);
      }
      return page;
    },
    async restart() {
      await launched.close();
      [launched, extension] = await start();
    },
    async close() {
      await launched.close();
      if (!options.bare) recordTraffic(kind, traffic.seen);
      await tidy();
    },
  };
  return session;
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => {
    complaints.push(`thrown: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
}
