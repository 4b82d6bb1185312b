import { useState } from 'preact/hooks';
import { useReading } from '@/components/shared/reading';
import type { Entity } from '@/lib/facts';
import type { CardProps } from './card-props';
import { WhyMarked } from './why-marked';

interface CardFooterProps {
  readonly entity: Entity | undefined;
  readonly card: Pick<CardProps, 'marked' | 'onQuiet' | 'onSwitchOff' | 'onSettings'>;
}

const WHY_ID = 'gakju-card-why';

/** Why there is a footnote here, and how to have none. */
export function CardFooter({ entity, card }: CardFooterProps) {
  const { t } = useReading();
  const [open, setOpen] = useState(false);
  const { marked } = card;
  return (
    <footer>
      {entity && marked && open && (
        <WhyMarked id={WHY_ID} entity={entity} marked={marked} onQuiet={card.onQuiet} />
      )}
      <div class="actions">
        {entity && marked && (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? WHY_ID : undefined}
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
