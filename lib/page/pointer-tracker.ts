import { markAt } from './hit-test';
import type { Mark } from './mark';
import type { MarkStore } from './mark-store';
import type { PointerNews } from './news';

/** Milliseconds after a key was typed during which a resting pointer does not mean interest in what is under it. */
const TYPING_PAUSE_MS = 1000;

/** A click that lasted longer or moved further than this many pixels was a drag or a selection. */
const CLICK_TOLERANCE_PX = 4;

interface Sample {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

function speedBetween(a: Sample, b: Sample): number {
  const elapsed = b.time - a.time;
  return elapsed > 0 ? Math.hypot(b.x - a.x, b.y - a.y) / elapsed : 0;
}

/** Whether a press here already means something to the page. */
function isOnControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a, button, summary, label, [role="button"], [onclick]') !== null
  );
}

/** Tells which mark the pointer is on, at most once a frame, while no button is down and nobody is typing. */
export class PointerTracker {
  readonly #store: MarkStore;
  readonly #shadowRoots: readonly ShadowRoot[];
  readonly #tell: (news: PointerNews) => void;
  #last: Sample | undefined;
  #latest: { event: PointerEvent; speed: number } | undefined;
  #frame: number | undefined;
  #lastKey = Number.NEGATIVE_INFINITY;
  #pressedAt: Sample | undefined;
  #isOver = false;

  constructor(
    store: MarkStore,
    shadowRoots: readonly ShadowRoot[],
    tell: (news: PointerNews) => void,
    signal: AbortSignal,
  ) {
    this.#store = store;
    this.#shadowRoots = shadowRoots;
    this.#tell = tell;
    const options = { passive: true, capture: true, signal } as const;
    window.addEventListener('pointermove', (event) => this.#onMove(event), options);
    window.addEventListener('pointerdown', (event) => this.#onDown(event), options);
    window.addEventListener('click', (event) => this.#onClick(event), options);
    window.addEventListener('keydown', (event) => this.#onKey(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.#leave(-1, -1), {
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => {
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const sample = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const speed = this.#last ? speedBetween(this.#last, sample) : 0;
    this.#last = sample;
    this.#latest = { event, speed };
    this.#frame ??= requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    this.#frame = undefined;
    if (!this.#latest) return;
    const { event, speed } = this.#latest;
    const { clientX: x, clientY: y, buttons, timeStamp } = event;
    // A button is down: dragging or selecting. A key was just pressed: typing.
    if (buttons !== 0 || timeStamp - this.#lastKey < TYPING_PAUSE_MS) return;
    const mark = this.#markAt(x, y);
    if (!mark) {
      this.#leave(x, y);
      return;
    }
    this.#store.ensureRegistered();
    this.#isOver = true;
    this.#tell({ kind: 'over', mark, x, y, speed });
  }

  /** Away is told for every move, not only the first: the card watches whether the pointer travels toward it. */
  #leave(x: number, y: number): void {
    if (!this.#isOver && this.#latest === undefined) return;
    this.#isOver = false;
    this.#tell({ kind: 'away', x, y });
  }

  #onDown({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): void {
    this.#pressedAt = { x, y, time };
  }

  #onClick(event: MouseEvent): void {
    const { clientX: x, clientY: y, target } = event;
    const from = this.#pressedAt;
    if (!from || Math.hypot(x - from.x, y - from.y) > CLICK_TOLERANCE_PX) return;
    if (isOnControl(target) || document.getSelection()?.isCollapsed === false) return;
    const mark = this.#markAt(x, y);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (mark) this.#tell({ kind: 'press', mark, x, y, touch });
  }

  #onKey({ key, timeStamp }: KeyboardEvent): void {
    if (key.length === 1 || key === 'Process' || key === 'Backspace') this.#lastKey = timeStamp;
  }

  #markAt(x: number, y: number): Mark | undefined {
    return markAt(x, y, this.#store, this.#shadowRoots);
  }
}
