import { MoveIcon } from '@/components/shared/icons';
import { useReading } from '@/components/shared/reading';
import type { CardProps } from './card-props';
import { useDrag } from './use-drag';

/** Pixels a pinned card moves with one press of an arrow key, and with Shift. */
const STEP_PX = 16;
const LEAP_PX = 96;

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves a pinned card: dragged by a pointer, or by the arrow keys. */
export function MoveHandle({ onMove }: Pick<CardProps, 'onMove'>) {
  const { t } = useReading();
  const drag = useDrag({ onDrag: onMove });
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (!direction) return;
    event.preventDefault();
    const step = event.shiftKey ? LEAP_PX : STEP_PX;
    onMove({ x: direction[0] * step, y: direction[1] * step });
  };
  return (
    <button type="button" class="icon move" aria-label={t('card.move')} {...drag} onKeyDown={onKeyDown}>
      <MoveIcon />
    </button>
  );
}
