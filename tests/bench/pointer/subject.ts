/** What is under the pointer, in the browser: from the event to the answer, ours, the floor and a peer. */
import { holdFrames } from '../lab/frames';
import { type Contestant, offer, type Sample, type Trial } from '../lab/subject';
import { loadTables } from '../names/loading';
import { annotate } from '../page/annotating';
import { quiet } from '../page/meter';

/** Points of the window that are asked for in one run, on names and beside them. */
const COLUMNS = 10;
const ROWS = 10;

function points(): { x: number; y: number }[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, i) => ({
    x: ((i % COLUMNS) + 0.5) * (innerWidth / COLUMNS),
    y: (Math.floor(i / COLUMNS) + 0.5) * (innerHeight / ROWS),
  }));
}

/** Moves the pointer over all points; each move is answered in a frame of its own. */
function moveOver(found: () => number): Sample {
  const frames = holdFrames();
  const moves = points().map(
    ({ x: clientX, y: clientY }) =>
      new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse', bubbles: true }),
  );
  const start = performance.now();
  for (const move of moves) {
    document.body.dispatchEvent(move);
    frames.run();
  }
  const ms = performance.now() - start;
  frames.release();
  return { ms, found: found() };
}

/** A listener that answers each move by asking the browser. */
function asking(ask: (x: number, y: number) => boolean): Trial {
  return () => {
    const stop = new AbortController();
    let found = 0;
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        requestAnimationFrame(() => {
          if (ask(clientX, clientY)) found++;
        });
      },
      { passive: true, capture: true, signal: stop.signal },
    );
    const sample = moveOver(() => found);
    stop.abort();
    return sample;
  };
}

const contestants: Record<string, Contestant> = {
  /** What events and frames cost without any question. */
  events: () => asking(() => false),
  floor: () => asking((x, y) => document.caretPositionFromPoint(x, y) !== null),
  ours: async () => {
    const tables = await loadTables(3000);
    return async () => {
      const stop = new AbortController();
      const annotator = annotate(tables, stop.signal);
      await quiet();
      let over = 0;
      annotator.follow(({ kind }) => {
        if (kind === 'over') over++;
      });
      const sample = moveOver(() => over);
      stop.abort();
      await quiet();
      return sample;
    };
  },
  highlightsFromPoint: async () => {
    const stop = new AbortController();
    const annotator = annotate(await loadTables(3000), stop.signal);
    await quiet();
    const ranges = annotator.marks().map(({ pieces: [{ node, start, end }] }) => {
      return new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
    });
    stop.abort();
    const highlight = new Highlight(...ranges);
    const ask = asking((x, y) => CSS.highlights.highlightsFromPoint(x, y).length > 0);
    return async () => {
      CSS.highlights.set('peer', highlight);
      const sample = await ask();
      CSS.highlights.delete('peer');
      return sample;
    };
  },
};

offer(contestants);
