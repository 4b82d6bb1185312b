import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundOf, browserUnderTest, type Session, startSession, until } from '../driver';

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

// Only here: Firefox's driver has no way into the background, and only an extension can discard a tab.
test('a tab that the browser has discarded has its marks when it is looked at again', async () => {
  const url = (await session.open('index.html')).url();
  const other = await session.open('card-places.html');
  await other.bringToFront();
  const background = await backgroundOf(session);
  const discarded = `chrome.tabs.query({ discarded: true }).then((tabs) => tabs.map(({ url }) => url))`;
  await background.evaluate(
    `chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => chrome.tabs.discard(tab.id))`,
  );
  await expect.poll(() => background.evaluate(discarded)).toEqual([url]);

  await background.evaluate(
    'chrome.tabs.query({ discarded: true }).then(([tab]) => chrome.tabs.update(tab.id, { active: true }))',
  );
  const marks = async () => {
    const page = (await session.browser.pages()).find((each) => each.url() === url);
    return page?.evaluate(() => CSS.highlights.get('gakju')?.size);
  };
  await until('the marks', async () => ((await marks()) ?? 0) > 0);
  expect(await background.evaluate(discarded)).toEqual([]);
});
