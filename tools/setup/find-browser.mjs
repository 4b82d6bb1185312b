import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** Both kinds, in the order they are tested. @type {readonly BrowserKind[]} */
export const BROWSERS = ['chromium', 'firefox'];

/**
 * Where each browser usually is. `env` names variables that, when set, decide alone. Branded Chrome comes
 * after Chromium: from version 137 on it refuses extensions given on the command line.
 */
const PLACES = {
  chromium: {
    env: ['CHROME', 'CHROME_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    env: ['FIREFOX', 'FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Finds a browser that is on this machine.
 *
 * @param {BrowserKind} kind
 * @returns {string | undefined} its program's full path
 */
export function findBrowser(kind) {
  const places = PLACES[kind];
  for (const name of places.env) {
    const path = process.env[name];
    if (path && isProgram(path)) return path;
  }
  return candidates(places).find((path) => isProgram(path) && isReal(path));
}

/** @param {(typeof PLACES)[BrowserKind]} places */
function candidates(places) {
  if (process.platform === 'darwin') return places.darwin;
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? places.win32.map((end) => join(root, end)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return places.commands.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ubuntu ships `chromium-browser` and `firefox` as scripts that only tell one to install a snap; the real
 * ones answer `--version`.
 *
 * @param {string} path
 */
function isReal(path) {
  if (process.platform !== 'linux') return true;
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return /\d+\.\d+/.test(answer);
  } catch {
    return false;
  }
}
