import { effectOf } from './effects';
import { EXCLUDING_ATTRIBUTES, isDocumentExcluded } from './exclusions';
import type { MarkStore } from './mark-store';
import { createPace } from './pace';
import type { Scanner } from './scanner';
import { headingOf, sectionOf } from './sections';
import {
  composedParentOf,
  forEachText,
  isAround,
  isElement,
  isHere,
  isShownIn,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './tree';

/** Milliseconds to wait for a frame that does not come (hidden tabs paint none). */
const HIDDEN_DELAY_MS = 500;

interface WatcherParts {
  readonly scanner: Scanner;
  readonly store: MarkStore;
  /** Called before the changes of a frame are taken in, when the page has taken nodes out. */
  readonly onRemovals: () => void;
  /** Called after the changes of a frame have been taken in. */
  readonly onFlush: () => void;
  /** The page has replaced its whole document (`document.open()`), and with it everybody's listeners. */
  readonly onNewDocument: () => void;
}

/**
 * Follows the changes of the page: one observer for each root. Ranges of changed text go at once, in the observer's
 * callback, so that stale ones are never painted; new marks come with the next frame, or a little later on a page that
 * never rests.
 */
export interface Watcher {
  /** Watches a document or shadow root, and asks for all it holds now. */
  watch(root: Document | ShadowRoot): void;
  unwatch(root: Node): void;
}

export function createWatcher(parts: WatcherParts, signal: AbortSignal): Watcher {
  const { scanner, store } = parts;
  /** First readings, and what is done while the page is idle, keep no change waiting. */
  const pace = createPace(() => performance.now());
  const observers = new Map<Node, MutationObserver>();
  const dirty = new Set<Node>();
  /** What stood beside a change: text that stood apart may now run together, and text that ran together stand apart. */
  const beside = new Set<Node>();
  /** In what a change stood at the very beginning or end: its text runs on into that around it. */
  const ends = new Set<Node | null>();
  const removed = new Set<Node>();
  let wasExcluded = false;
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener('abort', () => {
    for (const root of observers.keys()) unwatch(root);
    cancelFlush();
  });

  function unwatch(root: Node): void {
    observers.get(root)?.disconnect();
    observers.delete(root);
  }

  function note(record: MutationRecord): void {
    const { type, target, addedNodes, removedNodes } = record;
    let { previousSibling, nextSibling } = record;
    if (type !== 'childList') {
      // What has other letters now, or has become editable, loses its marks at once.
      readAnew(target);
      // What hosts are shown in has become editable with them.
      if (type === 'attributes')
        for (const root of observers.keys()) if (isShownIn(target, root)) readAnew(root);
      if (isText(target)) return;
      previousSibling = previousSiblingOf(target);
      nextSibling = nextSiblingOf(target);
    }
    // By index: a list's iterator costs more than all else here.
    for (let i = 0; i < removedNodes.length; i++) {
      removed.add(removedNodes[i] as Node);
      scanner.leave(removedNodes[i] as Node, previousSibling ?? target);
    }
    for (let i = 0; i < addedNodes.length; i++) dirty.add(addedNodes[i] as Node);
    if (previousSibling) beside.add(previousSibling);
    if (nextSibling) beside.add(nextSibling);
    if (!previousSibling || !nextSibling) ends.add(type === 'childList' ? target : parentOf(target));
  }

  function readAnew(node: Node): void {
    forEachText(node, (text) => store.removeIn(text));
    dirty.add(node);
  }

  function noteAll(records: readonly MutationRecord[]): void {
    const begin = performance.now();
    for (const record of records) {
      if (record.target === document && [...record.addedNodes].some(isElement)) {
        parts.onNewDocument();
        return;
      }
      note(record);
    }
    pace.spend(performance.now() - begin);
    flushSoon();
  }

  function flushSoon(): void {
    if (timer !== undefined) return;
    const wait = pace.wait();
    if (wait === 0) frame = requestAnimationFrame(flush);
    timer = setTimeout(flush, wait || HIDDEN_DELAY_MS);
  }

  function cancelFlush(): void {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = undefined;
  }

  function flush(): void {
    const begin = performance.now();
    cancelFlush();
    store.ensureRegistered();
    if (removed.size > 0) {
      parts.onRemovals();
      store.sweep();
      readMoved();
    }
    for (const node of ends) {
      for (const siblingOf of [previousSiblingOf, nextSiblingOf]) {
        // Past all inline elements that end there too.
        let sibling: Node | null = null;
        for (let at = node; at && !sibling && effectOf(at) === 'inline'; at = parentOf(at))
          sibling = siblingOf(at);
        if (sibling) beside.add(sibling);
      }
    }
    ends.clear();
    for (const node of beside) if (!dirty.has(node) && effectOf(node) !== 'end') dirty.add(node);
    beside.clear();
    const isExcluded = isDocumentExcluded();
    // All is to be read again when nobody edits the document any more.
    const scopes = wasExcluded ? [...observers.keys()] : outermost(dirty);
    regroup(scopes);
    removed.clear();
    dirty.clear();
    wasExcluded = isExcluded;
    if (isExcluded) {
      scanner.drop();
      store.clear();
    } else {
      scanner.add(scopes);
      scanner.runSlice();
    }
    pace.spend(performance.now() - begin);
    parts.onFlush();
  }

  /** What the page has put elsewhere comes in another order now, and may be the first in another section. */
  function readMoved(): void {
    for (const node of removed) if (isHere(node)) readAnew(node);
    const known = new Map<Node, boolean>();
    for (const root of observers.keys())
      if (isAround(root, (node) => removed.has(node), composedParentOf, known)) readAnew(root);
  }

  /** Where headings have come or gone, the names after them are in another section. */
  function regroup(scopes: readonly Node[]): void {
    const parts = new Set(scopes.filter(headingOf).map(sectionOf));
    const known = new Map<Node, boolean>();
    const isPast = (part: Node) =>
      parts.has(part) || isAround(part, (node) => removed.has(node), parentOf, known);
    if (parts.size + removed.size > 0) store.regroup(isPast);
  }

  return {
    watch(root) {
      if (signal.aborted || observers.has(root)) return;
      const observer = new MutationObserver(noteAll);
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: EXCLUDING_ATTRIBUTES,
      });
      observers.set(root, observer);
      scanner.add([root]);
    },
    unwatch,
  };
}

/** The nodes that stand in none of the others: what was added within an addition is read with it. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  // Many nodes have one parent.
  const known = new Map<Node, boolean>();
  const isOne = (node: Node) => nodes.has(node);
  return [...nodes].filter((node) => !isAround(parentOf(node), isOne, parentOf, known));
}
