import { useEffect, useRef } from 'preact/hooks';
import { EntityHeading } from '@/components/shared/entity-heading';
import { FactList } from '@/components/shared/fact-list';
import { BackIcon } from '@/components/shared/icons';
import { NoFacts } from '@/components/shared/no-facts';
import { useReading } from '@/components/shared/reading';
import type { Fact, FactIndex } from '@/lib/facts';
import { useWords } from './words';

export interface EntityViewProps {
  readonly index: FactIndex;
  readonly entity: string;
  /** Best first. */
  readonly facts: readonly Fact[];
  readonly onBack: () => void;
}

/** One entity's facts, in place of the list they were found in. */
export function EntityView({ index, entity: id, facts, onBack }: EntityViewProps) {
  const t = useWords();
  const { entity } = useReading();
  const back = useRef<HTMLButtonElement>(null);
  const found = entity(id);
  useEffect(() => back.current?.focus(), []);
  return (
    <article class="entity-view" aria-labelledby="entity-name">
      <button type="button" class="back" ref={back} onClick={onBack}>
        <BackIcon />
        {t('popup.back')}
      </button>
      {found && <EntityHeading entity={found} id="entity-name" />}
      <div class="footnote-rule" />
      {facts.length > 0 ? <FactList of={id} facts={facts} /> : <NoFacts entity={id} index={index} />}
    </article>
  );
}
