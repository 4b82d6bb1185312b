import { browser } from 'wxt/browser';
import { isRecord } from './is-record';

/** From the background to the frames of a tab: go to the next (1) or previous (-1) name. */
export interface WalkMessage {
  readonly type: 'walk';
  readonly step: 1 | -1;
}

/** The walk order in a message, or undefined if it is something else. */
export function parseWalk(message: unknown): WalkMessage | undefined {
  if (!isRecord(message) || message.type !== 'walk') return undefined;
  const { step } = message;
  return step === 1 || step === -1 ? { type: 'walk', step } : undefined;
}

/** Calls `onWalk` for each walk command until `signal` aborts. */
export function listenForWalk(onWalk: (step: 1 | -1) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown) => {
    const walk = parseWalk(message);
    if (walk) onWalk(walk.step);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
