import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '@/tools/setup/root.mjs';
import {
  browserUnderTest,
  openExtensionPage,
  type Session,
  search,
  startSession,
  waitForMarks,
} from '../driver';

// Only here: extensions may go into Firefox's private windows by a press on its own page alone, where no driver comes.
interface ExtensionGlobals {
  readonly chrome: {
    readonly windows: {
      create(how: { incognito: boolean; url: string }): Promise<{ tabs?: readonly { id?: number }[] }>;
    };
    readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
  };
}

let session: Session;
let own: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  const devtools = await session.browser.target().createCDPSession();
  await devtools.send('Extensions.loadUnpacked', {
    path: join(root, '.output', 'chrome-mv3-e2e'),
    enableInIncognito: true,
  });
  own = await vi.waitFor(() => openExtensionPage(session, 'settings.html'), {
    timeout: 8_000,
    interval: 200,
  });
});
afterAll(() => session?.close());

test('a private window has marks and a popup, and what is opened there is not noted', async () => {
  const url = `${session.pages}index.html?private`;
  const tab = await own.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    const window = await chrome.windows.create({ incognito: true, url: address });
    return window.tabs?.[0]?.id;
  }, url);
  const target = await session.browser.waitForTarget((each) => each.url() === url);
  const news = await target.page();
  if (!news) throw new Error('no private window');
  await waitForMarks(news);

  const noted = () =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals;
      return (await chrome.storage.local.get()).recent;
    });
  const popup = await openExtensionPage(session, `popup.html?tab=${tab}`);
  await search(popup, '소프트뱅크');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => !document.querySelector('[role=option]'), { timeout: 8_000 });
  expect(await noted()).toBeUndefined();
  await popup.close();

  const open = await session.open('index.html');
  const another = await openExtensionPage(session, 'popup.html');
  await search(another, '소프트뱅크');
  await another.keyboard.press('Enter');
  await expect.poll(noted).toEqual(['softbank']);
  await another.close();
  await open.close();
});

test('the settings say so', async () => {
  const text = await own.$eval('main', (main) => main.textContent);
  expect(text).toContain('사생활 보호 창에서 연 이름은 적지 않습니다.');
});
