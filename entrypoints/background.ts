import { evidence } from 'virtual:gakju/evidence';
import { index } from 'virtual:gakju/facts';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { writeFootnote } from '@/components/shared/write-facts';
import { cite, makeFootnote } from '@/lib/facts';
import { readFigures } from '@/lib/figures';
import { cardWords, citationWords } from '@/lib/i18n';
import {
  parseRequest,
  type Reply,
  type RequestMessage,
  type RequestType,
  type WalkMessage,
} from '@/lib/messages';
import { writeSettings } from '@/lib/settings';
import { hostOf, setRule } from '@/lib/sites';

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
    case 'evidence':
      return evidence;
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
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-name') void walk(1);
    if (command === 'previous-name') void walk(-1);
  });
});
