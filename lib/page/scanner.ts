import type { Recogniser } from '@/lib/names';
import { breaksIn } from './breaks';
import { type CandidateWalk, type Spot, walkCandidates } from './candidate-walk';
import type { Density } from './density';
import { effectOf } from './effects';
import { isInsideExcluded } from './exclusions';
import { cutIntoPieces, type Flow, flowAround, textsAt } from './flow';
import type { Mark } from './mark';
import type { KeptMark, MarkStore } from './mark-store';
import { nearScreen } from './near-screen';
import { isHere, parentOf } from './tree';

/** Milliseconds of work between giving the page its turn: half of what a frame at 60 Hz leaves beside the page's own. */
const SLICE_MS = 6;

/** Milliseconds after which waiting work is done though the page is never idle. */
const IDLE_DEADLINE_MS = 200;

/** What has been asked for together: flows to read, subtrees to look through for names. */
interface Job {
  readonly edges: Node[];
  readonly walk: CandidateWalk;
  spots: Spot[];
}

interface ScannerParts {
  readonly store: MarkStore;
  readonly density: Density;
  /** Called for each element met, to find shadow roots. */
  readonly onElement: (element: Element, tag: string) => void;
  /** Called when a flow has names that cannot be decided without more knowledge. */
  readonly onUndecided: () => void;
  /** Called after each slice in which marks changed. */
  readonly onChange: () => void;
}

/** Reads the flows of asked-for parts of the page, in slices, and keeps the store's marks true to them. */
export interface Scanner {
  /**
   * Asks for parts of the page, before anything that was asked for earlier. Work starts with `runSlice`.
   * @param scopes subtrees, none inside another; a text or an inline element also asks for the flow it stands in
   */
  add(scopes: readonly Node[]): void;
  /** Leaves undone what has been asked for. */
  drop(): void;
  /** The page has taken `removed` out; what is being walked goes on from `beside`. */
  leave(removed: Node, beside: Node): void;
  /** Goes on with a recogniser that knows more, and reads again what could not be decided. */
  relearn(recogniser: Recogniser): void;
  /** Works for one slice now; the rest follows when the page is idle. */
  runSlice(): void;
  /** Works when the page is idle. */
  runSoon(): void;
}

export function createScanner(recogniser: Recogniser, parts: ScannerParts, signal: AbortSignal): Scanner {
  const { store, density } = parts;
  const jobs: Job[] = [];
  /** Texts of flows that wait for a recogniser that knows more. */
  const undecided = new Set<Text>();
  /** Texts that have been read in this slice, in which the page cannot have changed. */
  const read = new Set<Text>();
  /** Nodes that have been looked at in this slice, and whether they are inside anything excluded. */
  const excluded = new Map<Node, boolean>();
  let waiting: number | undefined;
  /** A page that one slice was not enough for: what is on the screen comes first, once. */
  let isLong: boolean | undefined;
  /** The store's revision that has been told of. */
  let told = 0;

  signal.addEventListener('abort', () => {
    drop();
    if (waiting !== undefined) cancelIdleCallback(waiting);
  });

  function add(scopes: readonly Node[]): void {
    jobs.unshift({
      edges: scopes.filter((scope) => parentOf(scope) && effectOf(scope) !== 'end'),
      walk: walkCandidates(scopes, (text) => recogniser.places(text), parts.onElement),
      spots: [],
    });
  }

  function drop(): void {
    jobs.length = 0;
    undecided.clear();
  }

  /** @param begin when the turn began that the page has given us (milliseconds) */
  function runSlice(begin = performance.now()): void {
    if (signal.aborted) return;
    for (let job = jobs[0]; job && performance.now() < begin + SLICE_MS; job = jobs[0]) {
      // A step may have put another job before this one.
      if (!doStep(job)) jobs.splice(jobs.indexOf(job), 1);
    }
    store.settle();
    read.clear();
    excluded.clear();
    // The page may change now: what stands around a spot is found anew.
    for (const job of jobs) job.spots = job.spots.map(({ node, offset }) => ({ node, offset }));
    if (store.revision() !== told) {
      told = store.revision();
      parts.onChange();
    }
    if (jobs.length === 0) return;
    isLong ??= true;
    runSoon();
  }

  function runSoon(): void {
    waiting ??= requestIdleCallback(
      () => {
        waiting = undefined;
        const begin = performance.now();
        if (isLong && jobs.length > 0) {
          isLong = false;
          // Asks layout, which an idle page has done. It takes its time from this slice.
          add(nearScreen());
        }
        runSlice(begin);
      },
      { timeout: IDLE_DEADLINE_MS },
    );
  }

  /** Does a little of the job; false when there is nothing left. */
  function doStep(job: Job): boolean {
    const edge = job.edges.pop();
    if (edge) {
      // What lies in a scope is walked; what runs into it and out of it begins or ends outside.
      readAround(edge);
      return true;
    }
    const spot = job.spots.pop();
    if (spot) {
      readAround(spot.node, spot.offset, spot.flow);
      return true;
    }
    const spots = job.walk.next();
    if (spots) job.spots = spots.reverse();
    return spots !== undefined;
  }

  /** Marks the flows anew in which a node stands. */
  function readAround(node: Node, offset = 0, known?: Flow): void {
    if (!isHere(node)) return;
    for (const text of textsAt(node)) {
      if (offset > 0 || !read.has(text))
        mark(known ?? flowAround(text, offset), isInsideExcluded(parentOf(text) ?? text, excluded));
    }
  }

  function mark(flow: Flow, isExcluded: boolean): void {
    const old = marksOf(flow);
    const { mentions, isUndecided } = recogniser.read(isExcluded ? '' : flow.text, {
      breaksIn: (from, to) => breaksIn(flow, from, to),
      places: flow.places,
    });
    if (isUndecided) {
      for (const node of flow.nodes) undecided.add(node);
      parts.onUndecided();
    }
    const seen = new Set<string>();
    for (const mention of mentions) {
      const [first, ...rest] = cutIntoPieces(flow, mention.start, mention.end);
      if (!first || mention.start < flow.from || mention.start >= flow.to) continue;
      const { entity, name, reason } = mention;
      const painted = density === 'every' || !seen.has(entity);
      seen.add(entity);
      const found: Mark = { entity, name, reason, pieces: [first, ...rest], painted };
      const same = old.findIndex((kept) => isSame(kept, found));
      const kept = old[same];
      if (kept) {
        // What is still right stays: nothing to paint anew, and a card that is open on it keeps its mark.
        old.splice(same, 1);
      } else store.add(found);
    }
    for (const kept of old) store.remove(kept);
  }

  /** The marks that the flow has had so far; notes that its texts have been read. */
  function marksOf({ nodes, starts, from, to }: Flow): KeptMark[] {
    return nodes.flatMap((node, index) => {
      const base = starts[index] ?? 0;
      if (base >= from && base + node.length <= to) read.add(node);
      return store.marksIn(node).filter(({ pieces: [piece] }) => {
        if (piece.node !== node) return !nodes.includes(piece.node);
        return base + piece.start >= from && base + piece.start < to;
      });
    });
  }

  return {
    add,
    drop,
    leave(removed, beside) {
      for (const { walk } of jobs) walk.leave(removed, beside);
    },
    relearn(next) {
      recogniser = next;
      add([...undecided]);
      undecided.clear();
      runSlice();
    },
    runSlice,
    runSoon,
  };
}

function isSame({ entity, pieces, painted, rivals }: KeptMark, found: Mark): boolean {
  return (
    entity === found.entity &&
    (rivals !== undefined || painted === found.painted) &&
    pieces.length === found.pieces.length &&
    pieces.every((piece, index) => {
      const other = found.pieces[index];
      return piece.node === other?.node && piece.start === other.start && piece.end === other.end;
    })
  );
}
