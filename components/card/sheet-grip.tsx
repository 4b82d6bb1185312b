import { useRef } from 'preact/hooks';
import { useReading } from '@/components/shared/reading';
import type { CardProps } from './card-props';
import { useDrag } from './use-drag';

/** Pulled down by this many pixels, a sheet goes; let go before, it springs back. */
const PULLED_PX = 72;

/** The top of a sheet, by which it is pulled down and away. The close button does the same for everybody else. */
export function SheetGrip({ onClose }: Pick<CardProps, 'onClose'>) {
  const { t } = useReading();
  const grip = useRef<HTMLDivElement>(null);
  const pulled = useRef(0);
  const shift = (by: number) => {
    pulled.current = Math.max(0, by);
    const sheet = grip.current?.parentElement;
    if (sheet) sheet.style.transform = pulled.current === 0 ? '' : `translateY(${pulled.current}px)`;
  };
  const drag = useDrag({
    onDrag: ({ y }) => shift(pulled.current + y),
    onEnd: () => (pulled.current > PULLED_PX ? onClose() : shift(0)),
  });
  return <div class="grip" ref={grip} title={t('card.sheet')} {...drag} />;
}
