import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Goes back to the page before, by the page's own words: the driver's way waits for a loading, and a page that the browser
 * has kept is not loaded. In Firefox `page.url()` stays what it was.
 */
export async function goBack(page: Page): Promise<void> {
  const left = await page.evaluate(() => location.href);
  await page.evaluate(() => history.back());
  await until('the page before', () =>
    page
      .evaluate((url) => location.href !== url, left)
      // Asked between the two pages.
      .catch(() => false),
  );
}
