import { CloseIcon } from '@/components/shared/icons';
import { useReading } from '@/components/shared/reading';
import type { Entity } from '@/lib/facts';
import type { CardProps } from './card-props';

interface CardNoteProps {
  readonly entity: Entity | undefined;
  readonly headingId: string;
  readonly card: Pick<CardProps, 'marked' | 'onPopup' | 'onClose'>;
}

/** In a frame too small for a card: whose footnote it would be, and where it can be read. */
export function CardNote({ entity, headingId, card }: CardNoteProps) {
  const { t, language } = useReading();
  return (
    <>
      <h2 id={headingId}>{entity?.label[language] ?? card.marked?.surface}</h2>
      <p>{t('card.note')}</p>
      <button type="button" class="popup-button" onClick={card.onPopup}>
        {t('card.note_popup')}
      </button>
      <button type="button" class="icon" aria-label={t('card.close')} onClick={card.onClose}>
        <CloseIcon />
      </button>
    </>
  );
}
