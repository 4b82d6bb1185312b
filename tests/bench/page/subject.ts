/** Reading and marking whole documents, in the browser: ours, the floor and the peers. */

import { createRecogniser, type NameTables, unpackNames } from '@/lib/names';
import { type Contestant, fetchText, offer, type Sample, timed } from '../lab/subject';
import { loadNames, loadTables } from '../names/loading';
import { sum } from '../statistics';
import { annotate } from './annotating';
import { readTexts } from './floor';
import { quiet, resetMeter, slice, slicesTaken } from './meter';
import { alternation, markWithPattern, wrapInSpans } from './peers';

/**
 * The body as it came, put back before each run but the first, so that every run meets nodes no script has touched: that
 * is what reading a page once is. (Text read a second time costs the floor a sixth, with the strings still at hand.)
 */
const source = document.body.innerHTML;
let isFirstRun = true;

function freshBody(): HTMLElement {
  if (!isFirstRun) document.body.innerHTML = source;
  isFirstRun = false;
  layOut();
  // The body that was there before is nobody's work: it is cleared away before the time runs.
  globalThis.gc?.();
  return document.body;
}

/** Makes the browser lay out the page now. */
function layOut(): number {
  return document.body.getBoundingClientRect().height;
}

/** Work that changes the page is done when the page is laid out again. */
function withLayout(work: (body: HTMLElement) => number): Sample {
  const body = freshBody();
  return timed(() => {
    const found = work(body);
    layOut();
    return found;
  });
}

async function annotated(tables: NameTables): Promise<{ slices: readonly number[]; marks: number }> {
  const stop = new AbortController();
  freshBody();
  resetMeter();
  const annotator = slice(() => annotate(tables, stop.signal));
  await quiet();
  const slices = [...slicesTaken(), timed(layOut).ms];
  const marks = annotator.marks().length;
  stop.abort();
  await quiet();
  return { slices, marks };
}

const contestants: Record<string, Contestant> = {
  floor: () => () => withLayout(readTexts),
  /** From the start to the last mark. */
  ours: async () => {
    const tables = await loadTables(3000);
    return async () => {
      const { slices, marks } = await annotated(tables);
      return { ms: sum(slices), found: marks };
    };
  },
  'longest slice': async () => {
    const tables = await loadTables(3000);
    return async () => {
      const { slices, marks } = await annotated(tables);
      return { ms: Math.max(...slices), found: marks };
    };
  },
  /** The part of `ours` that is the index and not the page; it has a row of its own. */
  recogniser: async () => {
    const tables = await loadTables(3000);
    return () => timed(() => createRecogniser(tables).read('').mentions.length);
  },
  /** From the text that is shipped to a recogniser that can read. */
  'index ready': async () => {
    const packed = await fetchText('packed-3000.txt');
    return () => timed(() => createRecogniser(unpackNames(packed)).read('').mentions.length);
  },
  'mark.js, one pattern': async () => {
    const pattern = alternation(await loadNames(3000));
    return () => withLayout((body) => markWithPattern(body, pattern));
  },
  'span wrapping': async () => {
    const pattern = alternation(await loadNames(3000));
    return () => withLayout((body) => wrapInSpans(body, pattern));
  },
};

offer(contestants);
