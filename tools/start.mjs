/**
 * `npm start`: from a fresh clone to a browser with Gakju in it, on a practice newspaper.
 *
 *   npm start                       Chromium or Chrome, with a window if there is a display
 *   npm start -- --browser firefox  Firefox
 *   npm start -- --headless         no window: visits every name, prints its card, saves screenshots
 *   npm start -- --headless --save docs/images   where to save them (default: screenshots)
 */

import { parseArgs } from 'node:util';
import { ensureBrowser } from './setup/browsers.mjs';
import { buildExtension } from './setup/build.mjs';
import { checkNode, ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay } from './setup/display.mjs';
import { BROWSERS } from './setup/find-browser.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { root } from './setup/root.mjs';
import { giveUp, say } from './setup/say.mjs';
import { isStopping } from './setup/stop.mjs';

const USAGE = `Usage: npm start -- [--browser chromium|firefox] [--headless] [--save FOLDER]`;
/** Other words people use for the same browser. */
const ALIASES = { chrome: 'chromium', 'google-chrome': 'chromium', ff: 'firefox' };

/** Reads the command line; a mistake in it ends the command with status 2. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        save: { type: 'string', default: 'screenshots' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      say(USAGE);
      process.exit(0);
    }
    const wanted = ALIASES[values.browser] ?? values.browser;
    const kind = BROWSERS.find((each) => each === wanted);
    if (kind === undefined) throw new Error(`Unknown browser "${values.browser}".`);
    return { kind, headless: values.headless || !hasDisplay(), folder: values.save };
  } catch (error) {
    process.stderr.write(`${error.message.split('. To specify')[0]}\n${USAGE}\n`);
    process.exit(2);
  }
}

const { kind, headless, folder } = readOptions();
try {
  say(
    headless
      ? `Gakju in ${kind}, without a window: building, visiting the practice page, saving screenshots.`
      : `Gakju in ${kind}: building, then opening the practice page. Close the window or press Ctrl-C to end.`,
  );
  checkNode();
  await ensureDependencies();
  await ensureFonts();
  await ensureBrowser(kind);
  // Only in a test build can a driver look into the card.
  await buildExtension(kind, headless ? 'e2e' : 'production');
  // What follows is TypeScript and needs the packages, which are there only by now.
  process.chdir(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { show, tour } = await import('./tour/index.ts');
  process.exitCode = (await (headless ? tour(kind, folder) : show(kind))) ? 0 : 1;
} catch (error) {
  if (!isStopping()) giveUp(error);
}
