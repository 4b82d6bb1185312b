import { createRecogniser, type Knowledge, type NameTables } from '@/lib/names';
import { type Context, contextOf } from './context';
import { type Density, partFinder } from './density';
import { isDocumentExcluded } from './exclusions';
import { markAt } from './hit-test';
import { type Mark, rectsOf } from './mark';
import { createMarkStore } from './mark-store';
import { highlightOf, type MarkStyle } from './mark-style';
import type { PointerNews } from './news';
import { trackPointer } from './pointer-tracker';
import { createScanner } from './scanner';
import { type ClosedRootOf, followShadowRoots } from './shadow-roots';
import { createWatcher } from './watcher';

/** What the page's script offers to the card's, which comes later into the same world. */
export interface Annotator {
  /** Ends when the site is switched off, the extension is updated, or the page is left. */
  readonly signal: AbortSignal;
  /** Hears the news from now on, beginning with the newest; false if somebody already does. */
  follow(listener: (news: PointerNews) => void): boolean;
  /** All names on the page that can be seen, in the order of the text, underlined or not. */
  marks(): readonly Mark[];
  /** What a mark stands in, as the page is now. */
  contextOf(mark: Mark): Context;
}

interface AnnotatorParts {
  readonly tables: NameTables;
  /** Gets what the tables lack; asked for once, when a name needs it. */
  readonly loadKnowledge: () => Promise<Knowledge>;
  readonly density: Density;
  /** `dots` if not given. */
  readonly style?: MarkStyle;
  /** The pointer came onto a mark, or someone asked for one, for the first time: the card will be needed. */
  readonly onFirstNeed: () => void;
  /** The names on the page have changed. */
  readonly onChange: () => void;
  /** The page has replaced its whole document, and with it every listener in it: this annotator is to be stopped. */
  readonly onNewDocument?: () => void;
  readonly closedRootOf: ClosedRootOf;
  readonly signal: AbortSignal;
}

/** An annotator at work, with what only its owner may do. */
export interface RunningAnnotator extends Annotator {
  /** Passes on what the keyboard or the popup asks for; whoever shows cards does it. */
  tell(news: PointerNews): void;
  /** Gives the marks another look at once. */
  restyle(style: MarkStyle): void;
}

/** How long a piece of news is still worth telling to a card script that has just arrived, in milliseconds. */
const NEWS_LIFETIME_MS = 3000;

/** The pointer only came or went; all other news ask for a card. */
const isMove = ({ kind }: PointerNews) => kind === 'over' || kind === 'away';

/**
 * Marks the names on this document and follows its changes until `signal` aborts; then every mark, observer, listener
 * and sheet is gone. Undefined where the page has opted out.
 */
export function startAnnotator(parts: AnnotatorParts): RunningAnnotator | undefined {
  const { tables, density, style = 'dots', onFirstNeed, onChange, onNewDocument, signal } = parts;
  if (isDocumentExcluded()) return undefined;
  const countries = tables.entities.filter((_, index) => tables.types[index] === 'country');
  const store = createMarkStore(highlightOf(style), partFinder(density, countries));
  let listener: ((news: PointerNews) => void) | undefined;
  let isLearning = false;
  /** Pages without such names never need the knowledge; the others ask for it once and read the names in question again. */
  const learn = async () => {
    if (isLearning) return;
    isLearning = true;
    const knowledge = await parts.loadKnowledge();
    if (!signal.aborted) scanner.relearn(recogniser.withKnowledge(knowledge));
  };
  let told = 0;
  const tellChange = () => {
    told = store.revision();
    onChange();
  };
  const recogniser = createRecogniser(tables);
  const scanner = createScanner(
    recogniser,
    {
      store,
      density,
      onElement: (element, tag) => roots.look(element, tag),
      // No answer: the extension has been updated, and a new script of it takes over.
      onUndecided: () => void learn().catch(() => undefined),
      onChange() {
        paintSoon();
        tellChange();
      },
    },
    signal,
  );
  const watcher = createWatcher(
    {
      scanner,
      store,
      onRemovals: () => roots.sweep(),
      // Only for a card that is there: it is not worth a replay, nor a reason to need one.
      onFlush() {
        listener?.({ kind: 'changed' });
        // Names that were taken away with their text.
        if (store.revision() !== told) tellChange();
      },
      onNewDocument: onNewDocument ?? (() => undefined),
    },
    signal,
  );
  const roots = followShadowRoots(
    {
      closedRootOf: parts.closedRootOf,
      onCome(root) {
        watcher.watch(root);
        scanner.runSoon();
      },
      onGone: (root) => watcher.unwatch(root),
    },
    signal,
  );

  let isPaintDue = false;
  /** After the next frame: the page has been laid out by then, and asking where marks are costs no layout of its own. */
  const paintSoon = () => {
    if (isPaintDue) return;
    isPaintDue = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isPaintDue = false;
        if (!signal.aborted) store.paintNearScreen();
      }),
    );
  };
  for (const type of ['scroll', 'resize', 'click', 'keyup'])
    window.addEventListener(type, paintSoon, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => store.clear());

  let newest: { news: PointerNews; at: number } | undefined;
  const fresh = () => (newest && performance.now() - newest.at < NEWS_LIFETIME_MS ? newest.news : undefined);
  let isNeeded = false;
  const tell = (news: PointerNews) => {
    const before = fresh();
    // A press that the card script has not heard yet is not undone by the move that comes after it.
    if (!before || isMove(before) || !isMove(news)) newest = { news, at: performance.now() };
    if (news.kind !== 'away' && !isNeeded) {
      isNeeded = true;
      onFirstNeed();
    }
    listener?.(news);
  };
  trackPointer((x, y) => markAt(x, y, store, roots.all()), tell, signal);

  store.ensureRegistered();
  watcher.watch(document);
  // Making the recogniser has taken a good part of what the page should wait for at a time: it gets its turn first.
  setTimeout(() => scanner.runSlice());

  return {
    signal,
    follow(next) {
      if (listener) return false;
      listener = next;
      const news = fresh();
      if (news) next(news);
      return true;
    },
    // What has no box is not seen: in closed details, in a tab that is not open.
    marks: () => store.inOrder().filter((mark) => rectsOf(mark).length > 0),
    contextOf: (mark) => contextOf(mark, store),
    tell,
    restyle: (to) => store.rename(highlightOf(to)),
  };
}
