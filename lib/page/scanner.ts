import type { Recogniser } from '@/lib/names';
import { isLaidOutApart } from './breaks';
import { isInsideExcluded } from './exclusions';
import { cutIntoPieces, type Flow } from './flow';
import type { MarkStore } from './mark-store';
import { isWithin, parentOf } from './tree';
import { type FlowWalk, walkFlows } from './walk-flows';

/** Which mentions of a flow are underlined. */
export type Density = 'every' | 'paragraph';

/** Milliseconds of work between giving the page its turn: half of what a frame at 60 Hz leaves beside the page's own. */
const SLICE_MS = 6;

/** Milliseconds after which waiting work is done though the page is never idle. */
const IDLE_DEADLINE_MS = 200;

interface Job {
  readonly scope: Node;
  readonly root: Node;
  walk: FlowWalk | undefined;
}

interface ScannerParts {
  readonly store: MarkStore;
  readonly density: () => Density;
  /** Called for each element met, to find shadow roots. */
  readonly onElement: (element: Element) => void;
  /** Called when a flow has names that cannot be decided without more evidence. */
  readonly onUndecided: () => void;
  /** Called after each slice in which marks changed. */
  readonly onChange: () => void;
}

/** Reads the flows of asked-for parts of the page, in slices, and keeps the store's marks true to them. */
export class Scanner {
  readonly #jobs: Job[] = [];
  readonly #parts: ScannerParts;
  #recogniser: Recogniser;
  /** First nodes of flows that wait for a recogniser that knows more. */
  readonly #undecided = new Set<Text>();
  #waiting: number | undefined;
  #stopped = false;

  constructor(recogniser: Recogniser, parts: ScannerParts, signal: AbortSignal) {
    this.#recogniser = recogniser;
    this.#parts = parts;
    signal.addEventListener('abort', () => {
      this.#stopped = true;
      this.#jobs.length = 0;
      this.#undecided.clear();
      if (this.#waiting !== undefined) cancelIdleCallback(this.#waiting);
    });
  }

  /** Asks for all flows that touch `scope`. Work starts with `runSlice`. */
  add(scope: Node, root: Node): void {
    this.#jobs.push({ scope, root, walk: undefined });
  }

  /** Goes on with a recogniser that knows more, and reads again what could not be decided. */
  relearn(recogniser: Recogniser): void {
    this.#recogniser = recogniser;
    // Before the rest of the page: these were met first, so they are what the reader has in view.
    const again = [...this.#undecided].filter((node) => node.isConnected);
    this.#jobs.unshift(...again.map((node) => ({ scope: node, root: node.getRootNode(), walk: undefined })));
    this.#undecided.clear();
    this.runSlice();
  }

  /** Works for one slice now; the rest follows when the page is idle. */
  runSlice(): void {
    if (this.#stopped) return;
    const end = performance.now() + SLICE_MS;
    let changed = false;
    for (let job = this.#jobs[0]; job && performance.now() < end; job = this.#jobs[0]) {
      if (!this.#isWorthwhile(job)) {
        this.#jobs.shift();
        continue;
      }
      if (!job.walk || job.walk.isLost()) job.walk = walkFlows(job.scope, job.root, this.#parts.onElement);
      const flow = job.walk.next();
      if (flow === undefined) this.#jobs.shift();
      else changed = this.#read(flow) || changed;
    }
    if (changed) this.#parts.onChange();
    if (this.#jobs.length > 0) this.runSoon();
  }

  #isWorthwhile({ scope, root, walk }: Job): boolean {
    if (walk) return true;
    return scope === root || (isWithin(root, scope) && !isInsideExcluded(parentOf(scope) ?? scope));
  }

  /** Works when the page is idle. */
  runSoon(): void {
    if (this.#waiting !== undefined) return;
    this.#waiting = requestIdleCallback(
      () => {
        this.#waiting = undefined;
        this.runSlice();
      },
      { timeout: IDLE_DEADLINE_MS },
    );
  }

  /** Marks one flow anew; whether any mark came or went. */
  #read(flow: Flow): boolean {
    const { store } = this.#parts;
    const before = store.size;
    for (const node of flow.nodes) store.removeIn(node);
    const { mentions, isUndecided } = this.#recogniser.read(flow.text, {
      isBreak: (offset) => isLaidOutApart(flow, offset),
    });
    const [head] = flow.nodes;
    if (isUndecided && head) {
      this.#undecided.add(head);
      this.#parts.onUndecided();
    }
    const context = { text: flow.text, entities: mentions.map(({ entity }) => entity) };
    const everyOne = this.#parts.density() === 'every';
    const seen = new Set<string>();
    for (const mention of mentions) {
      const [first, ...rest] = cutIntoPieces(flow, mention.start, mention.end);
      if (first === undefined) continue;
      const painted = everyOne || !seen.has(mention.entity);
      seen.add(mention.entity);
      store.add({ mention, pieces: [first, ...rest], context, painted });
    }
    return mentions.length > 0 || store.size !== before;
  }
}
