import { tagOf } from './tree';

/**
 * Milliseconds after which custom elements without a shadow root are looked at again. Attaching a root fires no mutation;
 * most elements get theirs when their script arrives, within the first seconds.
 */
const LOOK_AGAIN_MS = [100, 400, 1500, 5000, 15_000];

/** Remembers custom elements that have no shadow root yet, and looks at them again, ever more rarely. */
export class LateShadowRoots {
  readonly #waiting = new Set<Element>();
  readonly #look: (element: Element) => boolean;
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look takes in the element's root; whether it had one */
  constructor(look: (element: Element) => boolean, signal: AbortSignal) {
    this.#look = look;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#waiting.clear();
    });
  }

  /** An element that has been met and may get a root later. New ones start the looking anew. */
  add(element: Element): void {
    if (!tagOf(element).includes('-') || this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#round = 0;
    this.#timer ??= this.#later();
  }

  #later(): ReturnType<typeof setTimeout> | undefined {
    const delay = LOOK_AGAIN_MS[this.#round];
    if (delay === undefined || this.#waiting.size === 0) return undefined;
    this.#round++;
    return setTimeout(() => {
      for (const element of this.#waiting) {
        if (!element.isConnected || this.#look(element)) this.#waiting.delete(element);
      }
      this.#timer = this.#later();
    }, delay);
  }
}
