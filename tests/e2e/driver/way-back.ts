import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Go back to the page before, or forward again, by the page's own words: the driver's way waits for a loading, and a page
 * that the browser has kept is not loaded. In Firefox `page.url()` stays what it was.
 */
export const goBack = (page: Page): Promise<void> => go(page, -1);
export const goForward = (page: Page): Promise<void> => go(page, 1);

async function go(page: Page, delta: number): Promise<void> {
  const left = await page.evaluate(() => location.href);
  await page.evaluate((pages) => history.go(pages), delta);
  await until('the other page', () =>
    page
      .evaluate((url) => location.href !== url, left)
      // Asked between the two pages.
      .catch(() => false),
  );
}
