import { browser } from 'wxt/browser';
import type { Citations, WrittenFootnote } from '@/lib/facts';
import type { CardWords } from '@/lib/i18n';
import type { Knowledge } from '@/lib/names';
import { LANGUAGES, type Language } from '@/lib/text';
import { isRecord } from './is-record';

/** What a page's script asks of the background, and what it gets back. JSON only: Chrome serialises messages. */
export interface Requests {
  /** Run the card script in the frame that asks. */
  'inject-card': { ask: object; reply: { done: true } };
  /** All that a card on `entity` says at offset `at` of `text`, which also names `entities`; null when it is not known. */
  footnote: {
    ask: { entity: string; text: string; at: number; entities: readonly string[]; language: Language };
    reply: WrittenFootnote | null;
  };
  /** The card's own words: one language at a time, so that no page carries three. */
  'card-words': { ask: { language: Language }; reply: CardWords };
  /** A fact in every style of citation; null when the index does not know it. */
  citations: { ask: { fact: string; language: Language }; reply: Citations | null };
  /** What tells names from other words, for pages where that is in question. */
  knowledge: { ask: object; reply: Knowledge };
  /** The host of the page in the asker's tab (a frame's own host is not what the site switch is about). */
  'site-host': { ask: object; reply: { host: string | null } };
  /** Switch the asker's site off. */
  'switch-off': { ask: object; reply: { done: true } };
  /** Mark this entity's names nowhere any more. */
  'quiet-name': { ask: { entity: string }; reply: { done: true } };
  'open-settings': { ask: object; reply: { done: true } };
  /** Open the popup, for a frame that is too small for a card. */
  'open-popup': { ask: object; reply: { done: true } };
  /** The names in the asker's frame, or whether it looks for any, have changed: the badge should follow. */
  'names-changed': { ask: object; reply: { done: true } };
}

export type RequestType = keyof Requests;
export type RequestMessage = { [T in RequestType]: { type: T } & Requests[T]['ask'] }[RequestType];
export type Reply<T extends RequestType> = Requests[T]['reply'];

/** Sends a request to the background. Rejects when there is none to answer (the extension was updated or removed). */
export async function ask<T extends RequestType>(type: T, details: Requests[T]['ask']): Promise<Reply<T>> {
  return browser.runtime.sendMessage({ ...details, type });
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** The request in a message, or undefined if it is none of ours or malformed. */
export function parseRequest(message: unknown): RequestMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, entity, fact, text, at, entities, language } = message;
  const known = LANGUAGES.find((each) => each === language);
  switch (type) {
    case 'inject-card':
    case 'knowledge':
    case 'site-host':
    case 'switch-off':
    case 'open-settings':
    case 'open-popup':
    case 'names-changed':
      return { type };
    case 'footnote':
      return isText(entity) && isText(text) && Number.isInteger(at) && isTexts(entities) && known
        ? { type, entity, text, at: Number(at), entities, language: known }
        : undefined;
    case 'card-words':
      return known && { type, language: known };
    case 'citations':
      return isText(fact) && known ? { type, fact, language: known } : undefined;
    case 'quiet-name':
      return isText(entity) ? { type, entity } : undefined;
    default:
      return undefined;
  }
}
