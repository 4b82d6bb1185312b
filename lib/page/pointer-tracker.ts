import type { Mark } from './mark';
import type { PointerNews } from './news';
import { rootElementOf } from './tree';

/** Milliseconds after a key was typed during which a resting pointer does not mean interest in what is under it. */
const TYPING_PAUSE_MS = 1000;

/** A click that moved further than this many pixels was a drag or a selection. */
const CLICK_TOLERANCE_PX = 4;

/** Where a press already means something to the page. */
const CONTROLS = 'a, button, summary, label, [role="button"], [onclick]';

/**
 * Tells which mark the pointer is on, at most once a frame, while no button is down and nobody is typing.
 * @param markAt the mark at a point of the viewport (CSS pixels)
 */
export function trackPointer(
  markAt: (x: number, y: number) => Mark | undefined,
  tell: (news: PointerNews) => void,
  signal: AbortSignal,
): void {
  let latest: PointerEvent | undefined;
  /** Pixels per millisecond. */
  let speed = 0;
  let frame: number | undefined;
  let lastKey = -TYPING_PAUSE_MS;
  let pressed: PointerEvent | undefined;

  const distance = (a: MouseEvent, b: MouseEvent) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

  function look(): void {
    frame = undefined;
    if (!latest) return;
    const { clientX: x, clientY: y, buttons, timeStamp } = latest;
    // A button is down: dragging or selecting. A key was just pressed: typing.
    if (buttons !== 0 || timeStamp - lastKey < TYPING_PAUSE_MS) return;
    const mark = markAt(x, y);
    // Away is told for every move, not only the first: the card watches whether the pointer travels toward it.
    tell(mark ? { kind: 'over', mark, x, y, speed } : { kind: 'away', x, y });
  }

  const options = { passive: true, capture: true, signal } as const;
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, options);

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const elapsed = latest ? event.timeStamp - latest.timeStamp : 0;
    speed = latest && elapsed > 0 ? distance(latest, event) / elapsed : 0;
    latest = event;
    frame ??= requestAnimationFrame(look);
  });
  on('pointerdown', (event) => {
    pressed = event;
  });
  on('click', (event) => {
    if (!pressed || distance(pressed, event) > CLICK_TOLERANCE_PX) return;
    const { target, clientX: x, clientY: y } = event;
    const isOnControl = target instanceof Element && target.closest(CONTROLS) !== null;
    if (isOnControl || getSelection()?.isCollapsed === false) return;
    const mark = markAt(x, y);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (mark) tell({ kind: 'press', mark, x, y, touch });
  });
  on('keydown', ({ key, timeStamp }) => {
    if (key.length === 1 || key === 'Process' || key === 'Backspace') lastKey = timeStamp;
  });
  rootElementOf(document)?.addEventListener(
    'pointerleave',
    () => {
      if (latest) tell({ kind: 'away', x: -1, y: -1 });
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
