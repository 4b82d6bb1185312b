/**
 * `npm run store:screenshots`: pictures for the stores, 1280 × 800, in three languages, into `docs/store/pictures`. With
 * a language, only that one: `npm run store:screenshots -- ja`.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ensureBrowser } from '@/tools/setup/browsers.mjs';
import { buildExtension } from '@/tools/setup/build.mjs';
import { ensureFonts } from '@/tools/setup/fonts.mjs';
import { root } from '@/tools/setup/root.mjs';
import { giveUp, say } from '@/tools/setup/say.mjs';
import { photographForStore, STORE_LANGUAGES } from '@/tools/store/photograph';

const FOLDER = join(root, 'docs', 'store', 'pictures');

const wanted = process.argv.slice(2);
const chosen = STORE_LANGUAGES.filter((language) => wanted.length === 0 || wanted.includes(language));
if (chosen.length === 0) {
  process.stderr.write(`The languages are: ${STORE_LANGUAGES.join(', ')}\n`);
  process.exit(2);
}
try {
  await ensureFonts();
  await ensureBrowser('chromium');
  // Only in a test build can be seen from outside when the card has opened; it looks the same.
  await buildExtension('chromium', 'e2e');
  await mkdir(FOLDER, { recursive: true });
  for (const language of chosen) {
    for (const file of await photographForStore(language, FOLDER)) say(relative(root, file));
  }
} catch (error) {
  giveUp(error);
}
