/** What marks and tables weigh, in the browser: each contestant leaves in the heap what it needs and nothing else. */
import { createRecogniser, unpackNames } from '@/lib/names';
import { type Contestant, fetchText, offer } from '../lab/subject';
import { loadNames, loadTables } from '../names/loading';
import { PEERS } from '../names/peers';
import { annotate } from '../page/annotating';
import { quiet } from '../page/meter';
import { alternation, wrapInSpans } from '../page/peers';

/** Kept from the collector. */
const held: unknown[] = [];

/** Something to search once, so that nothing is left to be made at first use. */
const SOME_TEXT = '아무 이름도 없는 글';

const contestants: Record<string, Contestant> = {
  nothing: () => () => ({ ms: 0, found: 0 }),
  tables: async () => {
    const packed = await fetchText('packed-3000.txt');
    return () => {
      const recogniser = createRecogniser(unpackNames(packed));
      held.push(recogniser);
      return { ms: 0, found: recogniser.read(SOME_TEXT).mentions.length };
    };
  },
  ours: async () => {
    const tables = await loadTables(3000);
    return async () => {
      const annotator = annotate(tables, new AbortController().signal);
      await quiet();
      held.push(annotator);
      return { ms: 0, found: annotator.marks().length };
    };
  },
  /**
   * What the browser needs in any case to paint as much: every marked text node known to scripts, and for the marks near
   * the screen a range in the highlight.
   */
  "the browser's own": async () => {
    const tables = await loadTables(3000);
    return async () => {
      const stop = new AbortController();
      const annotator = annotate(tables, stop.signal);
      await quiet();
      const marks = annotator.marks();
      const nodes = marks.map(({ pieces: [{ node }] }) => node);
      const ranges = [...(CSS.highlights.get('gakju') ?? [])].map(
        ({ startContainer, startOffset, endContainer, endOffset }) =>
          new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
      );
      stop.abort();
      await quiet();
      held.push(nodes);
      CSS.highlights.set('own', new Highlight(...ranges));
      return { ms: 0, found: marks.length };
    };
  },
  'a wrapped span': async () => {
    const pattern = alternation(await loadNames(3000));
    return () => ({ ms: 0, found: wrapInSpans(document.body, pattern) });
  },
};

for (const [name, createSearch] of Object.entries(PEERS)) {
  contestants[name] = async () => {
    const names = await loadNames(3000);
    return () => {
      const search = createSearch(names);
      held.push(search);
      return { ms: 0, found: search(SOME_TEXT) };
    };
  };
}

offer(contestants);
