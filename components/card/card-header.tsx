import { EntityHeading } from '@/components/shared/entity-heading';
import { BackIcon, CloseIcon, PinIcon } from '@/components/shared/icons';
import { useReading } from '@/components/shared/reading';
import type { Entity } from '@/lib/facts';
import type { CardProps } from './card-props';

interface CardHeaderProps {
  readonly entity: Entity | undefined;
  readonly headingId: string;
  readonly card: Pick<CardProps, 'mark' | 'walk' | 'pinned' | 'canGoBack' | 'onPin' | 'onClose' | 'onBack'>;
}

/** The name, and the buttons that hold the card or let it go. */
export function CardHeader({ entity, headingId, card }: CardHeaderProps) {
  const { t } = useReading();
  return (
    <header>
      {card.canGoBack && (
        <button type="button" class="back" onClick={card.onBack}>
          <BackIcon />
          {t('card.back')}
        </button>
      )}
      {entity ? (
        <EntityHeading entity={entity} id={headingId} aside={card.walk && t('card.walk', card.walk)} />
      ) : (
        // The index was replaced while the card was on its way.
        <div class="entity">
          <h2 id={headingId}>{card.mark.surface}</h2>
          <p class="description">{t('card.unknown')}</p>
        </div>
      )}
      <div class="buttons">
        <button
          type="button"
          class="icon"
          aria-pressed={card.pinned}
          aria-label={t('card.pin')}
          title={card.pinned ? t('card.unpin') : t('card.pin')}
          onClick={card.onPin}
        >
          <PinIcon filled={card.pinned} />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={t('card.close')}
          title={t('card.close')}
          onClick={card.onClose}
        >
          <CloseIcon />
        </button>
      </div>
    </header>
  );
}
