import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '@/tools/setup/find-browser.mjs';
import type { Traffic } from './traffic';

/** As in the manifest; Firefox names the extension by it. */
export const FIREFOX_ID = 'gakju@gakju.example';
/** Firefox draws a new address for an extension's pages in each profile; pinned, so that they can be opened. */
const FIREFOX_UUID = '6f1f0f5e-6a6b-4c1c-9d0e-0a3b6c1d2e4f';
/** Firefox's way of saying which colour scheme pages are told: 0 dark, 1 light. */
const FIREFOX_SCHEME = { dark: 0, light: 1 };

export interface LaunchOptions {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** A profile folder that outlives the browser; without one, a throw-away folder. */
  readonly profile?: string;
  readonly scheme?: 'light' | 'dark';
  /** Every request of the browser is sent through it, and none gets further than this machine. */
  readonly traffic?: Traffic;
  /** The browser's language; the person's own where not given. */
  readonly locale?: 'ko' | 'ja' | 'en';
}

export interface Launched {
  readonly browser: Browser;
  /** Loads the built extension in a folder. Gives the address its pages start with, ending in a slash. */
  install(folder: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a browser with a clean profile and a quiet network; the extension is not loaded yet. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser(options.kind);
  if (executablePath === undefined) throw new Error(`${options.kind} is not installed`);
  const throwAway =
    options.profile === undefined ? await mkdtemp(join(tmpdir(), 'gakju-profile-')) : undefined;
  const common = {
    executablePath,
    headless: options.headless,
    enableExtensions: true,
    userDataDir: options.profile ?? throwAway,
    // With a window, the page fills it; without one, tests set the size they need.
    ...(options.headless ? {} : { defaultViewport: null }),
    // The commands put everything away themselves; a test runner leaves it to the driver.
    handleSIGINT: 'VITEST' in process.env,
  };
  const browser = await (options.kind === 'firefox'
    ? puppeteer.launch({ ...common, browser: 'firefox', ...firefoxWays(options) })
    : puppeteer.launch({ ...common, browser: 'chrome', ...chromiumWays(options) }));
  return {
    browser,
    async install(folder) {
      const id = await browser.installExtension(folder);
      return options.kind === 'firefox' ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${id}/`;
    },
    async close() {
      await browser.close().catch(() => {});
      if (throwAway !== undefined) await rm(throwAway, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function chromiumWays({ traffic, scheme, locale }: LaunchOptions) {
  const args = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--disable-gpu',
  ];
  // Containers often run as root, where Chromium's sandbox cannot start.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (scheme === 'dark') args.push('--force-dark-mode');
  if (locale) args.push(`--lang=${locale}`, `--accept-lang=${locale}`);
  if (traffic) args.push(`--proxy-server=${traffic.proxy}`, '--proxy-bypass-list=<-loopback>');
  // On Linux Chromium takes its language from the environment rather than from --lang.
  return { args, env: { ...process.env, ...(locale ? { LANGUAGE: locale } : {}) } };
}

function firefoxWays({ traffic, scheme, locale }: LaunchOptions) {
  const prefs: Record<string, unknown> = {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    // A temporary extension's storage is kept when the browser ends, as an installed one's is.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Firefox's own settings server is not asked.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
  if (scheme) {
    prefs['layout.css.prefers-color-scheme.content-override'] = FIREFOX_SCHEME[scheme];
    prefs['ui.systemUsesDarkTheme'] = scheme === 'dark' ? 1 : 0;
  }
  if (locale) prefs['intl.accept_languages'] = locale;
  if (traffic) {
    const { hostname, port } = new URL(traffic.proxy);
    Object.assign(prefs, {
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  return {
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
    // Only with this does a released Firefox heed the pref that names its settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  };
}
