import { useState } from 'preact/hooks';
import { useReading } from '@/components/shared/reading';
import type { Entity } from '@/lib/facts';
import type { CardProps } from './card-props';

interface CardFooterProps {
  readonly entity: Entity | undefined;
  readonly card: Pick<CardProps, 'mark' | 'canGoBack' | 'onSwitchOff' | 'onSettings'>;
}

/** Why there is a footnote here, and how to have none. */
export function CardFooter({ entity, card }: CardFooterProps) {
  const { language, t } = useReading();
  const [open, setOpen] = useState(false);
  const { surface } = card.mark;
  // One card further, the mark on the page is somebody else's.
  const explained = entity !== undefined && !card.canGoBack;
  const sameName = entity?.names.some(({ text }) => text === surface) ?? false;
  return (
    <footer>
      {explained && open && (
        <p class="why" id="gakju-card-why">
          {sameName
            ? t('card.why_same', { surface })
            : t('card.why_name', { surface, name: entity.label[language] })}
        </p>
      )}
      <div class="actions">
        {explained && (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? 'gakju-card-why' : undefined}
            onClick={() => setOpen(!open)}
          >
            {t('card.why')}
          </button>
        )}
        <button type="button" class="apart" onClick={card.onSwitchOff}>
          {t('card.switch_off')}
        </button>
        <button type="button" onClick={card.onSettings}>
          {t('card.settings')}
        </button>
      </div>
    </footer>
  );
}
