import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest, inForcedColours, type Session, startSession } from '../driver';

let bare: Session;
let session: Session;
beforeAll(async () => {
  bare = await startSession(browserUnderTest(), { bare: true });
  session = await startSession(browserUnderTest());
});
afterAll(async () => {
  await session?.close();
  await bare?.close();
});

async function picture(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element.screenshot({ encoding: 'base64' });
}

// Only here: no driver can force colours in Firefox.
test('a name can be told from the text around it where the reader has forced the colours', async () => {
  const page = await session.open('card-places.html');
  const without = await bare.newPage();
  await without.goto(page.url());
  for (const each of [page, without]) await inForcedColours(each);
  const ours = await picture(page, '#plain');
  expect(ours === (await picture(without, '#plain'))).toBe(false);
  // Nothing else looks different.
  expect((await picture(page, '#paste')) === (await picture(without, '#paste'))).toBe(true);
});
