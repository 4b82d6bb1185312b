import { aptInstall, isDebianLike, mayInstall } from './apt.mjs';
import { findBrowser } from './find-browser.mjs';
import { Plain } from './say.mjs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

const NAMES = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };
/** Debian's name first; Ubuntu's after it. */
const PACKAGES = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };
const HOW_ELSEWHERE = {
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Hibbiki.Chromium', firefox: 'winget install Mozilla.Firefox' },
};
const VARIABLE = { chromium: 'CHROME', firefox: 'FIREFOX' };

/**
 * Finds a browser, installing it where the system lets us.
 *
 * @param {BrowserKind} kind
 * @returns {Promise<string>} its program's full path
 * @throws {Plain} naming what to install, and how, when we may not
 */
export async function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (mayInstall()) {
    await aptInstall(`Installing ${NAMES[kind]}`, PACKAGES[kind]);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Plain(
    [
      `${NAMES[kind]} is not on this machine (or not where it was looked for).`,
      `Install it:      ${how(kind)}`,
      `or say where:    ${VARIABLE[kind]}=/path/to/the/program npm start`,
    ].join('\n'),
  );
}

/** @param {BrowserKind} kind */
function how(kind) {
  if (isDebianLike()) return `sudo apt-get install ${PACKAGES[kind][0]}`;
  if (process.platform === 'darwin' || process.platform === 'win32') {
    return HOW_ELSEWHERE[process.platform][kind];
  }
  return `your system's package "${PACKAGES[kind][0]}" (Fedora: sudo dnf install ${kind})`;
}
