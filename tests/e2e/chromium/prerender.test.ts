import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  browserUnderTest,
  openExtensionPage,
  type Session,
  settle,
  startSession,
  toolbarButton,
} from '../driver';

/** The badge follows a page once in a second (milliseconds). */
const BADGE_WOULD_BE_THERE_MS = 1_500;

interface ScriptingGlobals {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<readonly { id?: number; url?: string }[]> };
    readonly scripting: {
      executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]>;
    };
  };
}

let session: Session;
let own: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  own = await openExtensionPage(session, 'settings.html');
});
afterAll(() => session?.close());

/** What is marked in the tab with this address, and whether it was prerendered; seen through the extension. */
async function shownIn(url: string): Promise<unknown> {
  return own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as ScriptingGlobals;
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
    if (tabId === undefined) return null;
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => {
        const [entry] = performance.getEntriesByType('navigation');
        const marks = [...((CSS.highlights.get('gakju') ?? []) as Iterable<AbstractRange>)];
        return {
          wasPrerendered: Number(Reflect.get(entry ?? {}, 'activationStart')) > 0,
          headline: marks
            .filter(({ startContainer }) => startContainer.parentElement?.id === 'headline')
            .map(({ startContainer, startOffset, endOffset }) =>
              startContainer.nodeValue?.slice(startOffset, endOffset),
            )
            .sort(),
        };
      },
    });
    return answer?.result;
  }, url);
}

const badge = async (url: string) => (await toolbarButton(own, { url: () => url })).badge;

// Only here: Firefox does not prerender.
test('a page that is only prerendered is not counted; when it is shown it is marked, and counted', async () => {
  const page = await session.open('quiet.html', { marks: 0 });
  const next = `${session.pages}index.html`;
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, next);
  await expect.poll(() => session.traffic.seen).toContain(`GET ${next}`);
  await settle(BADGE_WOULD_BE_THERE_MS);
  expect(await badge(page.url())).toBe('');
  // The prerendered page takes the other one's place, and the driver's hold on that one ends.
  await page.evaluate((url) => location.assign(url), next).catch(() => undefined);
  await expect
    .poll(() => shownIn(next))
    .toEqual({ wasPrerendered: true, headline: ['사카나AI', '소프트뱅크'] });
  await expect.poll(() => badge(next)).toMatch(/^\d+$/);
});
