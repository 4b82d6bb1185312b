/** What marks weigh, in the browser: each contestant leaves in the heap what it needs and nothing else. */
import { type Contestant, offer } from '../lab/subject';
import { loadNames, loadTables } from '../names/loading';
import { annotate } from '../page/annotating';
import { quiet } from '../page/meter';
import { alternation, wrapInSpans } from '../page/peers';

/** Kept from the collector. */
const held: unknown[] = [];

const contestants: Record<string, Contestant> = {
  ours: async () => {
    const tables = await loadTables(3000);
    return async () => {
      const annotator = annotate(tables, new AbortController().signal);
      await quiet();
      held.push(annotator);
      return { ms: 0, found: CSS.highlights.get('gakju')?.size ?? 0 };
    };
  },
  /** What the browser needs in any case to paint a mark: the text node known to scripts, a range, the highlight. */
  "the browser's own": async () => {
    const tables = await loadTables(3000);
    return async () => {
      const stop = new AbortController();
      const annotator = annotate(tables, stop.signal);
      await quiet();
      const ranges = annotator.marks().map(({ pieces: [{ node, start, end }] }) => {
        held.push(node);
        return new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        });
      });
      stop.abort();
      await quiet();
      held.push(ranges);
      CSS.highlights.set('own', new Highlight(...ranges));
      return { ms: 0, found: ranges.length };
    };
  },
  'a wrapped span': async () => {
    const pattern = alternation(await loadNames(3000));
    return () => ({ ms: 0, found: wrapInSpans(document.body, pattern) });
  },
};

offer(contestants);
