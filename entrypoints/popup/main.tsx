import { index } from 'virtual:gakju/facts';
import { render } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import { type NamesShown, Popup } from '@/components/popup/popup';
import { showTheme } from '@/components/shared/show-theme';
import { pickLanguage, popupTranslator } from '@/lib/i18n';
import { connectToPage, type PageName } from '@/lib/messages';
import { createSearch } from '@/lib/search';
import {
  addRecent,
  readRecent,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '@/lib/settings';
import { decide, pauseToday, placeOf, type SiteDecision, type SiteRules, turn } from '@/lib/sites';

/** What the popup shows at this moment; each change is drawn at once. */
interface State {
  settings: Settings;
  problem: 'unreadable' | 'not-saved' | undefined;
  /** The extension may run on the tab's site. */
  permitted: boolean;
  names: NamesShown<PageName>;
  recent: readonly string[];
}

const search = createSearch(index);

/** A tab that does not answer is asked again so often, and is only said to be silent after a while (milliseconds). */
const BETWEEN_TRIES_MS = 400;
const PATIENCE_MS = 1500;

/** The tab the popup is about: the one it was opened over, or the one its address names (`?tab=7`). */
async function findTab(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function main(root: HTMLElement): Promise<void> {
  const [tab, stored] = await Promise.all([findTab(), readSettings()]);
  const place = placeOf(tab?.url);
  const host = 'host' in place ? place.host : undefined;
  // What is looked at in a private window leaves no trace.
  const isPrivate = tab?.incognito === true || browser.extension.inIncognitoContext;
  // The page's own scheme: Chrome does not count http and https together as access to both.
  const origins =
    host === undefined || tab?.url === undefined ? [] : [`${new URL(tab.url).protocol}//${host}/*`];
  const mayRun = async () => origins.length === 0 || (await browser.permissions.contains({ origins }));
  const state: State = {
    settings: stored.settings,
    problem: stored.broken.length > 0 ? 'unreadable' : undefined,
    permitted: await mayRun(),
    names: undefined,
    recent: isPrivate ? [] : await readRecent(),
  };

  let page: ReturnType<typeof connectToPage> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const opened = performance.now();
  const connect = () => {
    clearTimeout(retry);
    page?.close();
    if (tab?.id === undefined) return;
    page = connectToPage(tab.id, (names) => {
      // A page that is just loading, or has just been switched on, answers soon; one that never does is explained.
      const isEarly = performance.now() - opened < PATIENCE_MS;
      state.names = names === 'no-answer' && isEarly ? undefined : names;
      if (names === 'no-answer') retry = setTimeout(connect, BETWEEN_TRIES_MS);
      draw();
    });
  };

  const decision = (): SiteDecision =>
    state.permitted ? decide(state.settings.sites, host, Date.now()) : { on: false, reason: 'no-permission' };

  const changeSites = async (change: (rules: SiteRules, host: string) => SiteRules) => {
    if (host === undefined) return;
    try {
      await writeSettings((settings) => ({ ...settings, sites: change(settings.sites, host) }));
    } catch {
      state.problem = 'not-saved';
      draw();
    }
  };

  const draw = () => {
    const { language: chosen, theme } = state.settings;
    const language = pickLanguage(chosen, navigator.languages);
    document.documentElement.lang = language;
    document.title = popupTranslator(language)('popup.title');
    showTheme(theme);
    render(
      <Popup
        index={index}
        language={language}
        search={search}
        site={{ place, decision: decision() }}
        names={state.names}
        recent={state.recent}
        problem={state.problem}
        onTurn={() => changeSites((rules, site) => turn(rules, site, Date.now()))}
        onPause={() => changeSites((rules, site) => pauseToday(rules, site, Date.now()))}
        onAskPermission={async () => {
          await browser.permissions.request({ origins });
          state.permitted = await mayRun();
          connect();
          draw();
        }}
        onReload={() => {
          if (tab?.id !== undefined) void browser.tabs.reload(tab.id);
          window.close();
        }}
        onJump={(name) => {
          page?.jump(name);
          window.close();
        }}
        onOpened={(entity) => {
          if (!isPrivate) void addRecent(entity);
        }}
        onSettings={() => {
          void browser.runtime.openOptionsPage();
          window.close();
        }}
      />,
      root,
    );
  };

  watchSettings(({ settings, broken }) => {
    const wasOn = decision().on;
    state.settings = settings;
    state.problem = broken.length > 0 ? 'unreadable' : undefined;
    if (!wasOn && decision().on) connect();
    draw();
  });
  connect();
  draw();
}

const root = document.getElementById('popup');
if (root) void main(root);
