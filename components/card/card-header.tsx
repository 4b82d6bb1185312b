import { EntityHeading } from '@/components/shared/entity-heading';
import { BackIcon, CloseIcon, PinIcon } from '@/components/shared/icons';
import { useReading } from '@/components/shared/reading';
import type { Entity } from '@/lib/facts';
import type { CardProps } from './card-props';
import { MoveHandle } from './move-handle';
import { SheetGrip } from './sheet-grip';

interface CardHeaderProps {
  readonly entity: Entity | undefined;
  readonly headingId: string;
  readonly card: Pick<
    CardProps,
    'footnote' | 'marked' | 'walk' | 'form' | 'canGoBack' | 'onPin' | 'onClose' | 'onBack' | 'onMove'
  >;
}

/** The name, and the buttons that hold the card or let it go. */
export function CardHeader({ entity, headingId, card }: CardHeaderProps) {
  const { t } = useReading();
  const isPinned = card.form === 'pinned';
  return (
    <>
      {card.form === 'sheet' && <SheetGrip onClose={card.onClose} />}
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
            <h2 id={headingId}>{card.marked?.surface ?? card.footnote.entity}</h2>
            <p class="description">{t('card.unknown')}</p>
          </div>
        )}
        <div class="buttons">
          {isPinned && <MoveHandle onMove={card.onMove} />}
          {card.form !== 'sheet' && (
            <button
              type="button"
              class="icon"
              aria-pressed={isPinned}
              aria-label={t('card.pin')}
              title={isPinned ? t('card.unpin') : t('card.pin')}
              onClick={card.onPin}
            >
              <PinIcon filled={isPinned} />
            </button>
          )}
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
    </>
  );
}
