import { useRef } from 'preact/hooks';

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
}

export interface DragListener {
  /** By how many pixels the pointer has moved since it was last told. */
  readonly onDrag: (by: { readonly x: number; readonly y: number }) => void;
  readonly onEnd?: () => void;
}

/** Handlers for an element that is dragged by its main button or a finger. Presses on buttons inside stay presses. */
export function useDrag({ onDrag, onEnd }: DragListener) {
  const drag = useRef<Drag | undefined>(undefined);
  const end = () => {
    if (!drag.current) return;
    drag.current = undefined;
    onEnd?.();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const { target, currentTarget, pointerId, clientX, clientY, button } = event;
      if (button !== 0 || !(currentTarget instanceof HTMLElement)) return;
      const pressed = target instanceof Element ? target.closest('button, a') : null;
      if (pressed !== null && pressed !== currentTarget) return;
      // Otherwise the name would be selected; with it goes the focus, which a handle wants for its keys.
      event.preventDefault();
      currentTarget.focus({ preventScroll: true });
      currentTarget.setPointerCapture(pointerId);
      drag.current = { pointer: pointerId, x: clientX, y: clientY };
    },
    onPointerMove: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const last = drag.current;
      if (last?.pointer !== pointerId) return;
      drag.current = { pointer: pointerId, x: clientX, y: clientY };
      onDrag({ x: clientX - last.x, y: clientY - last.y });
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
