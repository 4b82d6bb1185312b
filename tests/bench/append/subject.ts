/** A page that grows by ten paragraphs a turn, unobserved and observed, in the browser. */
import { holdFrames } from '../lab/frames';
import { type Contestant, fetchText, offer, type Sample, type Trial } from '../lab/subject';
import { loadNames, loadTables } from '../names/loading';
import { annotate } from '../page/annotating';
import { native, quiet, resetMeter, slicesTaken } from '../page/meter';
import { alternation } from '../page/peers';
import { sum } from '../statistics';
import { rescan } from './rescan';

/** As the budget says. */
const TEXT_NODES = 20_000;
const BATCH = 10;

/** Characters of a paragraph; a message in a chat, a headline in an endless list. */
const PARAGRAPH_LENGTH = 30;

async function loadTexts(): Promise<string[]> {
  const text = (await fetchText('text-3000.txt')).replaceAll('\n', ' ');
  return Array.from({ length: TEXT_NODES }, (_, i) =>
    text.slice(i * PARAGRAPH_LENGTH, (i + 1) * PARAGRAPH_LENGTH),
  );
}

/** After so many batches comes a frame: they arrive faster than a screen is drawn. */
const BATCHES_IN_FRAME = 20;

function appendBatch(texts: readonly string[]): void {
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    document.body.append(paragraph);
  }
}

/** Lets the browser's other tasks have their turn. */
const turn = () => new Promise((done) => native.setTimeout(done));

/**
 * Appends everything; observers hear of each batch. After each frame the page is laid out, as browsers do, and timers get
 * their turn; that layout is not in the time, since it takes ten times as long as all the rest, is the same for all, and
 * would hide what is not. What a script lays out by asking is. Gives the milliseconds it took.
 */
async function appendAll(texts: readonly string[]): Promise<number> {
  const frames = holdFrames();
  let ms = 0;
  for (let from = 0; from < texts.length; from += BATCH * BATCHES_IN_FRAME) {
    const start = performance.now();
    for (let batch = 0; batch < BATCHES_IN_FRAME; batch++) {
      const at = from + batch * BATCH;
      appendBatch(texts.slice(at, at + BATCH));
      // Observers are told at the end of a microtask.
      await undefined;
    }
    frames.run();
    ms += performance.now() - start;
    document.body.getBoundingClientRect();
    const before = slicesTaken().length;
    await turn();
    ms += sum(slicesTaken().slice(before));
  }
  frames.release();
  return ms;
}

async function emptyPage(): Promise<void> {
  document.body.replaceChildren();
  await quiet();
}

/** Appends to an empty page; what the follower does after the last batch counts as well. */
async function appendFollowed(texts: readonly string[], found: () => number): Promise<Sample> {
  resetMeter();
  const appending = await appendAll(texts);
  const during = slicesTaken().length;
  await quiet();
  return { ms: appending + sum(slicesTaken().slice(during)), found: found() };
}

/** Appends to an empty page that an observer of the subtree follows. */
async function appendObserved(
  texts: readonly string[],
  onRecords: MutationCallback,
  found: () => number,
): Promise<Sample> {
  await emptyPage();
  const observer = new MutationObserver(onRecords);
  observer.observe(document.body, { childList: true, subtree: true });
  const sample = await appendFollowed(texts, found);
  observer.disconnect();
  return sample;
}

/** Appends to a page whose observer does nothing but this for each new node. */
function observing(texts: readonly string[], meet: (node: Node) => number): Trial {
  return () => {
    let met = 0;
    const meetAll: MutationCallback = (records) => {
      for (const { addedNodes } of records)
        for (let i = 0; i < addedNodes.length; i++) {
          const node = addedNodes[i];
          if (node) met += meet(node);
        }
    };
    return appendObserved(texts, meetAll, () => met);
  };
}

const contestants: Record<string, Contestant> = {
  floor: async () => {
    const texts = await loadTexts();
    return async () => {
      await emptyPage();
      return { ms: await appendAll(texts), found: document.body.childElementCount };
    };
  },
  ours: async () => {
    const texts = await loadTexts();
    const tables = await loadTables(3000);
    return async () => {
      await emptyPage();
      const stop = new AbortController();
      const annotator = annotate(tables, stop.signal);
      await quiet();
      const sample = await appendFollowed(texts, () => annotator.marks().length);
      stop.abort();
      return sample;
    };
  },
  /** What nobody who follows a page can do without: hearing which nodes have come. */
  'observer that meets each new node': async () => observing(await loadTexts(), () => 1),
  /** And what nobody who looks for anything in them can. */
  'observer that reads each new node': async () =>
    observing(await loadTexts(), (node) => node.textContent?.length ?? 0),
  'whole-page rescan in each frame': async () => {
    const texts = await loadTexts();
    const pattern = alternation(await loadNames(3000));
    return () => {
      let hits = 0;
      let isWaiting = false;
      const rescanSoon = () => {
        if (isWaiting) return;
        isWaiting = true;
        requestAnimationFrame(() => {
          isWaiting = false;
          hits = rescan(document.body, pattern);
        });
      };
      return appendObserved(texts, rescanSoon, () => hits);
    };
  },
};

offer(contestants);
