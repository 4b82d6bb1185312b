import { browser } from 'wxt/browser';

/** From the background to the frames of a tab: go to the next (1) or previous (-1) name. */
export interface WalkMessage {
  readonly type: 'walk';
  readonly step: 1 | -1;
}

/** The walk order in a message, or undefined if it is something else. */
export function parseWalk(message: unknown): WalkMessage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('step' in message))
    return undefined;
  if (message.type !== 'walk' || (message.step !== 1 && message.step !== -1)) return undefined;
  return { type: 'walk', step: message.step };
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
