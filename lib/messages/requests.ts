import { browser } from 'wxt/browser';
import type { FactIndex } from '@/lib/facts';
import type { Evidence } from '@/lib/names';

/** What a page's script asks of the background, and what it gets back. JSON only: Chrome serialises messages. */
export interface Requests {
  /** Run the card script in the frame that asks. */
  'inject-card': { ask: object; reply: { done: true } };
  /** All that a card on `entity` says; null when the index does not know it. */
  excerpt: { ask: { entity: string }; reply: FactIndex | null };
  /** Evidence for names that are also words, for pages that have such names. */
  evidence: { ask: object; reply: readonly Evidence[] };
  /** The host of the page in the asker's tab (a frame's own host is not what the site switch is about). */
  'site-host': { ask: object; reply: { host: string | null } };
  /** Switch the asker's site off. */
  'switch-off': { ask: object; reply: { done: true } };
  'open-settings': { ask: object; reply: { done: true } };
}

export type RequestType = keyof Requests;
export type RequestMessage = { [T in RequestType]: { type: T } & Requests[T]['ask'] }[RequestType];
export type Reply<T extends RequestType> = Requests[T]['reply'];

/** Sends a request to the background. Rejects when there is none to answer (the extension was updated or removed). */
export async function ask<T extends RequestType>(type: T, details: Requests[T]['ask']): Promise<Reply<T>> {
  return browser.runtime.sendMessage({ ...details, type });
}

/** The request in a message, or undefined if it is none of ours or malformed. */
export function parseRequest(message: unknown): RequestMessage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  switch (message.type) {
    case 'inject-card':
    case 'evidence':
    case 'site-host':
    case 'switch-off':
    case 'open-settings':
      return { type: message.type };
    case 'excerpt':
      return 'entity' in message && typeof message.entity === 'string'
        ? { type: 'excerpt', entity: message.entity }
        : undefined;
    default:
      return undefined;
  }
}
