import { index } from 'virtual:gakju/facts';
import { knowledge } from 'virtual:gakju/knowledge';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { writeFootnote } from '@/components/shared/write-facts';
import { cite, makeFootnote } from '@/lib/facts';
import { readFigures } from '@/lib/figures';
import { cardWords, citationWords, pickLanguage, popupTranslator } from '@/lib/i18n';
import {
  namesOnPage,
  parseRequest,
  type Reply,
  type RequestMessage,
  type RequestType,
  type WalkMessage,
} from '@/lib/messages';
import { readSettings, writeSettings } from '@/lib/settings';
import { badgeOf, decide, hostOf, setRule } from '@/lib/sites';
import { annotateOpenTabs } from './open-tabs';
import { showIcon } from './toolbar-icon';

/** Set by the build: true in test builds (see wxt.config.ts). */
declare const __OPEN_CARD_ROOT__: boolean;

const DONE = { done: true } as const;

async function injectCard({ tab, frameId }: Runtime.MessageSender): Promise<Reply<'inject-card'>> {
  if (tab?.id === undefined || frameId === undefined)
    throw new Error('inject-card: asked from outside a tab');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/card.js'],
  });
  return DONE;
}

async function switchOff({ tab }: Runtime.MessageSender): Promise<Reply<'switch-off'>> {
  const host = hostOf(tab?.url);
  if (host === undefined) throw new Error(`switch-off: no site rule can be made for ${tab?.url}`);
  await writeSettings((settings) => ({ ...settings, sites: setRule(settings.sites, host, 'off') }));
  return DONE;
}

async function quietName(entity: string): Promise<Reply<'quiet-name'>> {
  await writeSettings((settings) => ({
    ...settings,
    quietNames: [...new Set([...settings.quietNames, entity])],
  }));
  return DONE;
}

/** Ink on the badge of a page with names, and paler where the extension is off. */
const BADGE_COLOURS = { names: '#5f594f', none: '#5f594f', off: '#8a8378' } as const;

/** Tabs whose badge is being worked out, and whether their names have changed meanwhile. */
const following = new Map<number, { again: boolean }>();

/**
 * Puts the number of names on the tab's badge. Nothing is remembered between calls: the frames are asked each time, so
 * that it is right after the background was stopped, too. Browsers forget a tab's badge when it goes to another page.
 */
async function followNames({ tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const { id } = tab;
  const underWay = following.get(id);
  if (underWay) {
    underWay.again = true;
    return;
  }
  const state = { again: true };
  following.set(id, state);
  try {
    while (state.again) {
      state.again = false;
      await showBadge(id, tab.url);
    }
  } catch {
    // The tab was closed meanwhile.
  } finally {
    following.delete(id);
  }
}

async function showBadge(tabId: number, url: string | undefined): Promise<void> {
  const { settings } = await readSettings();
  const t = popupTranslator(pickLanguage(settings.language, navigator.languages));
  const decision = decide(settings.sites, hostOf(url), Date.now());
  const names = decision.on ? await namesOnPage(tabId) : [];
  // A page that is on its way out: the next one tells for itself.
  if (names === 'no-answer') return;
  const { kind, text = t('popup.badge.off_short') } = badgeOf(
    decision,
    new Set(names.map((n) => n.entity)).size,
  );
  const title = {
    names: t('popup.badge.names', { count: new Set(names.map((n) => n.entity)).size }),
    none: t('popup.badge.none'),
    off: t('popup.badge.off'),
  }[kind];
  await Promise.all([
    // Firefox for Android, which has no toolbar, has no badge and no icon either.
    browser.action.setBadgeText?.({ tabId, text }),
    browser.action.setBadgeBackgroundColor?.({ tabId, color: BADGE_COLOURS[kind] }),
    browser.action.setTitle({ tabId, title }),
    showIcon(tabId, kind === 'off' ? 'off' : 'on'),
  ]);
}

async function answer(message: RequestMessage, sender: Runtime.MessageSender): Promise<Reply<RequestType>> {
  switch (message.type) {
    case 'inject-card':
      return injectCard(sender);
    case 'footnote': {
      const { entity, text, at, entities, language } = message;
      const footnote = makeFootnote(index, entity, { text, at, entities, figures: readFigures(text) });
      return footnote && writeFootnote(footnote, language);
    }
    case 'card-words':
      return cardWords(message.language);
    case 'citations':
      return cite(index, message.fact, message.language, citationWords());
    case 'knowledge':
      return knowledge;
    case 'site-host':
      return { host: hostOf(sender.tab?.url) ?? null };
    case 'switch-off':
      return switchOff(sender);
    case 'quiet-name':
      return quietName(message.entity);
    case 'open-popup':
      await browser.action.openPopup();
      return DONE;
    case 'open-settings':
      await browser.runtime.openOptionsPage();
      return DONE;
    case 'names-changed':
      await followNames(sender);
      return DONE;
  }
}

/** The walk commands go to every frame of the active tab; the one the reader is in answers. */
async function walk(step: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const message: WalkMessage = { type: 'walk', step };
  // Rejects where no script of ours runs; there is nothing to walk there.
  await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = parseRequest(message);
    // Undefined leaves messages that are not for us to others.
    return request && answer(request, sender);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // In a test build it opens behind what the test looks at.
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html', active: !__OPEN_CARD_ROOT__ });
    // Firefox brings the scripts into open pages by itself.
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) void annotateOpenTabs();
  });
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'next-name') void walk(1);
    if (command === 'previous-name') void walk(-1);
  });
});
