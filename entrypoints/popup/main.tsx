import { index } from 'virtual:gakju/facts';
import { render } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import { Popup } from '@/components/popup/popup';
import { pickLanguage, popupTranslator } from '@/lib/i18n';
import { connectToPage, type PageName } from '@/lib/messages';
import { createSearch } from '@/lib/search';
import { readSettings, type Settings, watchSettings, writeSettings } from '@/lib/settings';
import { decide, hostOf, type SiteDecision, turn } from '@/lib/sites';

/** What the popup shows at this moment; each change is drawn at once. */
interface State {
  settings: Settings;
  problem: boolean;
  /** The extension may run on the tab's site. */
  permitted: boolean;
  names: PageName[] | undefined;
}

const search = createSearch(index);

/** The tab the popup is about: the one it was opened over, or the one its address names (`?tab=7`). */
async function findTab(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function main(root: HTMLElement): Promise<void> {
  const [tab, stored] = await Promise.all([findTab(), readSettings()]);
  const host = hostOf(tab?.url);
  // The page's own scheme: Chrome does not count http and https together as access to both.
  const origins =
    host === undefined || tab?.url === undefined ? [] : [`${new URL(tab.url).protocol}//${host}/*`];
  const mayRun = async () => origins.length === 0 || (await browser.permissions.contains({ origins }));
  const state: State = {
    settings: stored.settings,
    problem: stored.broken.length > 0,
    permitted: await mayRun(),
    names: undefined,
  };

  const page =
    tab?.id === undefined
      ? undefined
      : connectToPage(tab.id, (names) => {
          state.names = names;
          draw();
        });

  const decision = (): SiteDecision =>
    state.permitted ? decide(state.settings.sites, host) : { on: false, reason: 'no-permission' };

  const draw = () => {
    const { language: chosen, theme } = state.settings;
    const language = pickLanguage(chosen, navigator.languages);
    document.documentElement.lang = language;
    document.title = popupTranslator(language)('popup.title');
    if (theme === 'auto') delete document.body.dataset.theme;
    else document.body.dataset.theme = theme;
    render(
      <Popup
        index={index}
        language={language}
        search={search}
        site={{ host, decision: decision() }}
        names={state.names}
        problem={state.problem}
        onTurn={() => {
          if (host === undefined) return;
          writeSettings((settings) => ({ ...settings, sites: turn(settings.sites, host) })).catch(() => {
            state.problem = true;
            draw();
          });
        }}
        onAskPermission={async () => {
          await browser.permissions.request({ origins });
          state.permitted = await mayRun();
          draw();
        }}
        onJump={(name) => {
          page?.jump(name);
          window.close();
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
    state.settings = settings;
    state.problem = broken.length > 0;
    draw();
  });
  draw();
}

const root = document.getElementById('popup');
if (root) void main(root);
