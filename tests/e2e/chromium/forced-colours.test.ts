import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  inForcedColours,
  openExtensionPage,
  openPopup,
  type Session,
  search,
  startSession,
  waitForMarks,
} from '../driver';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// Only here: Firefox takes such colours from a setting at its start, and its driver has no word for them.
let bare: Session;
let session: Session;
let news: Page;
beforeAll(async () => {
  bare = await startSession(browserUnderTest(), { bare: true });
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  news = await session.open('index.html');
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

/** Texts that are not well readable, as axe reckons. */
async function faint(page: Page): Promise<string[]> {
  // The policy of our own pages lets no other script in than ours; a driver's expression is no script.
  await page.evaluate(`${await readFile(axe, 'utf8')};undefined`);
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(globalThis, 'axe');
    if (typeof run !== 'object' || run === null) throw new Error('no axe');
    const { violations } = await Reflect.get(run, 'run').call(run, document, { runOnly: ['color-contrast'] });
    return violations.flatMap(({ nodes }: { nodes: { html: string }[] }) => nodes.map(({ html }) => html));
  });
}

/** How an element is painted. */
const looks = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { backgroundColor, backgroundImage, outlineStyle, color } = getComputedStyle(element);
    return { backgroundColor, backgroundImage, outlineStyle, color };
  });

describe.each(['light', 'dark'] as const)('with a reader’s own %s colours', (scheme) => {
  test('the popup is well readable, and what is chosen in it can be told from what is not', async () => {
    const popup = await openPopup(session, news);
    await inForcedColours(popup, scheme);
    expect(await faint(popup)).toEqual([]);

    const on = await looks(popup, '.switch');
    await popup.click('.switch');
    await expect.poll(() => looks(popup, '.switch')).not.toEqual(on);
    await popup.click('.switch');

    await popup.click('button.chip');
    const [pressed, others] = [
      await looks(popup, 'button.chip[aria-pressed="true"]'),
      await looks(popup, 'button.chip[aria-pressed="false"]'),
    ];
    expect(pressed.backgroundColor).not.toBe(others.backgroundColor);
    await popup.click('button.chip');
    // The arrow that says there is more to choose from.
    expect((await looks(popup, 'select.chip')).backgroundImage).toContain('gradient');

    await search(popup, '소프트');
    await popup.keyboard.press('ArrowDown');
    expect((await looks(popup, '.result[aria-selected="true"]')).outlineStyle).toBe('solid');
    expect((await looks(popup, '.result[aria-selected="false"]')).outlineStyle).toBe('none');
    expect(await faint(popup)).toEqual([]);
    await popup.close();
  });

  test('the settings are well readable', async () => {
    const settings = await openExtensionPage(session, 'settings.html');
    await inForcedColours(settings, scheme);
    await waitForMarks(settings, 5);
    expect(await faint(settings)).toEqual([]);
    await settings.close();
  });
});

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

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
