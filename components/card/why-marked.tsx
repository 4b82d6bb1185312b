import { useReading } from '@/components/shared/reading';
import type { Entity } from '@/lib/facts';
import type { Reason } from '@/lib/names';
import type { CardProps } from './card-props';

interface WhyMarkedProps {
  readonly id: string;
  readonly entity: Entity;
  readonly marked: NonNullable<CardProps['marked']>;
  readonly onQuiet: () => void;
}

/** The name that was found, the rule that let it through, and the evidence; and how not to see it again. */
export function WhyMarked({ id, entity, marked, onQuiet }: WhyMarkedProps) {
  const { t, language } = useReading();
  const rule = useRule(marked.reason);
  const { surface, name } = marked;
  return (
    <div class="why" id={id}>
      <p>
        {surface === entity.label[language]
          ? t('card.why_same', { surface })
          : t('card.why_name', { surface, name: entity.label[language] })}
        {name !== surface && name !== entity.label[language] && ` (${name})`} {rule}
      </p>
      <p>
        <button type="button" class="quiet" onClick={onQuiet}>
          {t('card.quiet')}
        </button>{' '}
        <span>{t('card.quiet_hint')}</span>
      </p>
    </div>
  );
}

function useRule(reason: Reason): string {
  const { t, entity, language } = useReading();
  switch (reason.kind) {
    case 'certain':
      return t('card.rule.certain');
    case 'context':
      return t('card.rule.context', { word: reason.word });
    case 'company':
      return t('card.rule.company', { name: entity(reason.entity)?.label[language] ?? reason.entity });
  }
}
