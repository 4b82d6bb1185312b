/**
 * `npm run gallery`: every state of card, popup and settings, in both browsers, light and dark, three languages, as
 * pictures in `screenshots/gallery/`, for a person to look at all of it at once. With a word, only what has it in its
 * name: `npm run gallery -- card-ko`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { launch } from '@/tests/e2e/driver';
import { BROWSERS, findBrowser } from '@/tools/setup/find-browser.mjs';

const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../screenshots/gallery', import.meta.url));

/** A laptop's window; the page is photographed whole, however long it is. */
const VIEWPORT = { width: 1320, height: 900 };

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly scheme: 'light' | 'dark';
}

const shots: readonly Shot[] = ['cards', 'popup', 'settings'].flatMap((show) =>
  ['ko', 'en', 'ja'].flatMap((lang) =>
    (['light', 'dark'] as const).map((scheme) => ({
      name: `${show}-${lang}-${scheme}`,
      query: `show=${show}&lang=${lang}&theme=${scheme}`,
      scheme,
    })),
  ),
);

const wanted = process.argv.slice(2);
const chosen = shots.filter(({ name }) => wanted.every((word) => name.includes(word)));
if (chosen.length === 0) {
  process.stderr.write(`No picture is named so. There are: ${shots.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}

await build({ configFile: CONFIG, logLevel: 'warn' });
const server = await preview({ configFile: CONFIG, logLevel: 'warn', preview: { host: 'localhost' } });
const address = server.resolvedUrls?.local[0];
if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });

for (const kind of BROWSERS.filter(findBrowser)) {
  const launched = await launch({ kind, headless: true });
  const page = await launched.browser.newPage();
  await page.setViewport(VIEWPORT);
  for (const { name, query } of chosen) {
    await page.goto(`${address}gallery.html?${query}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    // Arrivals are fades: the picture is taken when they are over.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.screenshot({ path: join(FOLDER, `${kind}-${name}.png`), fullPage: true });
  }
  await launched.close();
}
await server.close();
process.stdout.write(`${chosen.length} pictures in each browser: ${FOLDER}\n`);
