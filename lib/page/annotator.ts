import { createRecogniser, type Evidence, type NameTables } from '@/lib/names';
import { isDocumentExcluded } from './exclusions';
import { LateShadowRoots } from './late-shadow-roots';
import type { Mark } from './mark';
import { MarkStore } from './mark-store';
import type { PointerNews } from './news';
import { PointerTracker } from './pointer-tracker';
import { type Density, Scanner } from './scanner';
import { adoptMarkSheet, type ClosedRootOf, shadowRootOf } from './shadow-roots';
import { Watcher } from './watcher';

/** What the page's script offers to the card's, which comes later into the same world. */
export interface Annotator {
  /** Ends when the site is switched off, the extension is updated, or the page is left. */
  readonly signal: AbortSignal;
  /** Hears the news from now on, beginning with the newest; false if somebody already does. */
  follow(listener: (news: PointerNews) => void): boolean;
  /** All names on the page that can be seen, in the order of the text, underlined or not. */
  marks(): readonly Mark[];
}

interface AnnotatorParts {
  readonly tables: NameTables;
  /** Gets the evidence that the tables lack; asked for once, when a name needs it. */
  readonly loadEvidence: () => Promise<readonly Evidence[]>;
  readonly density: Density;
  /** The pointer came onto a mark, or someone asked for one, for the first time: the card will be needed. */
  readonly onFirstNeed: () => void;
  /** The names on the page have changed. */
  readonly onChange: () => void;
  readonly closedRootOf: ClosedRootOf;
  readonly signal: AbortSignal;
}

/** An annotator at work, with what only its owner may do. */
export interface RunningAnnotator extends Annotator {
  /** Passes on what the keyboard or the popup asks for; whoever shows cards does it. */
  tell(news: PointerNews): void;
}

/** How long a piece of news is still worth telling to a card script that has just arrived, in milliseconds. */
const NEWS_LIFETIME_MS = 3000;

/**
 * Marks the names on this document and follows its changes until `signal` aborts; then every mark, observer, listener
 * and sheet is gone. Undefined where the page has opted out.
 */
export function startAnnotator(parts: AnnotatorParts): RunningAnnotator | undefined {
  const { tables, density, onFirstNeed, onChange, signal } = parts;
  if (isDocumentExcluded(document)) return undefined;
  const store = new MarkStore();
  let listener: ((news: PointerNews) => void) | undefined;
  const shadowRoots: ShadowRoot[] = [];
  let isLearning = false;
  /** Most pages never need the evidence; those that do ask for it once and read the names in question again. */
  const learn = async () => {
    if (isLearning) return;
    isLearning = true;
    const evidence = await parts.loadEvidence();
    if (!signal.aborted) scanner.relearn(createRecogniser({ ...tables, evidence }));
  };
  const scanner = new Scanner(
    createRecogniser(tables),
    {
      store,
      density: () => density,
      onElement: lookForShadowRoot,
      // No answer: the extension has been updated, and a new script of it takes over.
      onUndecided: () => void learn().catch(() => undefined),
      onChange,
    },
    signal,
  );
  // Only for a card that is there: it is not worth a replay, nor a reason to need one.
  const watcher = new Watcher(scanner, store, () => listener?.({ kind: 'changed' }), signal);
  signal.addEventListener('abort', () => store.clear());

  const late = new LateShadowRoots((element) => takeShadowRoot(element), signal);

  /** Follows the element's shadow root, if it has one. */
  function takeShadowRoot(element: Element): boolean {
    const root = shadowRootOf(element, parts.closedRootOf);
    if (!root) return false;
    if (!shadowRoots.includes(root)) {
      shadowRoots.push(root);
      adoptMarkSheet(root, signal);
      watcher.watch(root);
      scanner.runSoon();
    }
    return true;
  }

  function lookForShadowRoot(element: Element): void {
    if (!takeShadowRoot(element)) late.add(element);
  }

  let newest: { news: PointerNews; at: number } | undefined;
  let isNeeded = false;
  const tell = (news: PointerNews) => {
    newest = { news, at: performance.now() };
    if (news.kind !== 'away' && !isNeeded) {
      isNeeded = true;
      onFirstNeed();
    }
    listener?.(news);
  };
  new PointerTracker(store, shadowRoots, tell, signal);

  store.ensureRegistered();
  watcher.watch(document);
  scanner.runSlice();

  return {
    signal,
    follow(next) {
      if (listener) return false;
      listener = next;
      if (newest && performance.now() - newest.at < NEWS_LIFETIME_MS) next(newest.news);
      return true;
    },
    marks: () => store.inOrder().filter(isVisible),
    tell,
  };
}

function isVisible({ pieces: [{ node }] }: Mark): boolean {
  let element = node.isConnected ? node.parentElement : null;
  // An element with display: contents has no box of its own; its text is as visible as what is around it.
  while (element && !element.checkVisibility() && getComputedStyle(element).display === 'contents') {
    element = element.parentElement;
  }
  return element?.checkVisibility() === true;
}
