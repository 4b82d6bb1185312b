import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-line';
import type { Session } from './session';
import { until } from './until';

/** Shows a page as it would be printed. */
export async function asPrinted(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  // The way of Firefox's own developer tools.
  if (session.kind === 'firefox')
    await inFirefoxWindow(
      session.browser,
      "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'",
    );
  else await page.emulateMediaType('print');
  await until('the look of print', () => page.evaluate(() => matchMedia('print').matches));
}

/** Shows a page as a reader sees it who gives every page the same few colours, in Chromium. */
export async function inForcedColours(page: Page, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
  await until('forced colours', () => page.evaluate(() => matchMedia('(forced-colors: active)').matches));
}
