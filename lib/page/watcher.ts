import { EXCLUDING_ATTRIBUTES } from './exclusions';
import type { MarkStore } from './mark-store';
import type { Scanner } from './scanner';
import { firstChildOf, parentOf } from './tree';
import { runsOn } from './walk-flows';

/** More changed places than this in one frame are one rescan of the root (Dark Reader found 1,000 to be the turn). */
const HUGE_BATCH = 1000;

/** Milliseconds to wait for a frame that does not come (hidden tabs paint none). */
const HIDDEN_DELAY_MS = 500;

/** Calls `visit` for each text node of the subtree, the node itself included. */
function forEachText(node: Node, visit: (text: Text) => void): void {
  if (node instanceof Text) {
    visit(node);
    return;
  }
  if (!firstChildOf(node)) return;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(); at; at = walker.nextNode()) if (at instanceof Text) visit(at);
}

/**
 * Follows the changes of the page: one observer for each root. Ranges of changed text go at once, in the observer's
 * callback, so that stale ones are never painted; new marks come with the next frame.
 */
export class Watcher {
  readonly #observers = new Map<Node, MutationObserver>();
  /** Changed places and the root each is in. */
  readonly #dirty = new Map<Node, Node>();
  readonly #scanner: Scanner;
  readonly #store: MarkStore;
  readonly #signal: AbortSignal;
  readonly #onFlush: () => void;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFlush called after the changes of a frame have been taken in */
  constructor(scanner: Scanner, store: MarkStore, onFlush: () => void, signal: AbortSignal) {
    this.#scanner = scanner;
    this.#store = store;
    this.#onFlush = onFlush;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      for (const observer of this.#observers.values()) observer.disconnect();
      this.#observers.clear();
      this.#dirty.clear();
      this.#cancelFlush();
    });
  }

  /** Watches a document or shadow root and reads what it holds now. */
  watch(root: Document | ShadowRoot): void {
    if (this.#signal.aborted || this.#observers.has(root)) return;
    const observer = new MutationObserver((records) => this.#note(records, root));
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: EXCLUDING_ATTRIBUTES,
    });
    this.#observers.set(root, observer);
    this.#scanner.add(root, root);
  }

  #note(records: readonly MutationRecord[], root: Node): void {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        if (target instanceof Text) this.#store.removeIn(target);
        this.#dirty.set(target, root);
        continue;
      }
      if (type === 'attributes') {
        this.#forget(target);
        this.#dirty.set(target, root);
        continue;
      }
      for (const node of removedNodes) this.#forget(node);
      for (const node of addedNodes) this.#dirty.set(node, root);
      // Text that stood apart may now run together, and text that ran together stand apart.
      const neighbours = previousSibling || nextSibling ? [previousSibling, nextSibling] : [target];
      for (const node of neighbours) if (node && runsOn(node)) this.#dirty.set(node, root);
    }
    this.#flushSoon();
  }

  #forget(node: Node): void {
    forEachText(node, (text) => this.#store.removeIn(text));
  }

  #flushSoon(): void {
    if (this.#frame !== undefined || this.#timer !== undefined) return;
    this.#frame = requestAnimationFrame(() => this.#flush());
    this.#timer = setTimeout(() => this.#flush(), HIDDEN_DELAY_MS);
  }

  #cancelFlush(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
    this.#timer = undefined;
  }

  #flush(): void {
    this.#cancelFlush();
    this.#store.ensureRegistered();
    if (this.#dirty.size > HUGE_BATCH) {
      for (const root of new Set(this.#dirty.values())) this.#scanner.add(root, root);
    } else {
      for (const [node, root] of this.#dirty) {
        if (!this.#isInsideAnother(node, root)) this.#scanner.add(node, root);
      }
    }
    this.#dirty.clear();
    this.#scanner.runSlice();
    this.#onFlush();
  }

  /** Nested additions are dropped: the outermost one is read whole. */
  #isInsideAnother(node: Node, root: Node): boolean {
    for (let at = parentOf(node); at && at !== root; at = parentOf(at)) if (this.#dirty.has(at)) return true;
    return false;
  }
}
