import type { Fact } from '@/lib/facts';
import { AsWritten } from './as-written';
import { Figure, figureOf } from './figure';
import { useReading } from './reading';
import { Relations } from './relations';
import { Sources } from './source-chain';
import { StatusMark } from './status';
import { Topic } from './topic';

export interface FactEntryProps {
  readonly fact: Fact;
  /** Id of the entity whose card this is: named in the heading, so not again here. */
  readonly of: string;
  /** The first fact is set largest. */
  readonly lead?: boolean;
  /** It bears on the sentence the reader is in. */
  readonly bearing?: boolean;
}

/** One fact with its birth certificate. */
export function FactEntry({ fact, of, lead = false, bearing = false }: FactEntryProps) {
  const reading = useReading();
  const { language, t } = reading;
  const figure = figureOf(fact.value, reading);
  return (
    <li class={`fact${lead ? ' lead' : ''}${figure ? '' : ' wordy'}`} tabIndex={-1}>
      {bearing && <p class="bearing">{t('card.bearing')}</p>}
      <div class="about">
        <Topic fact={fact} of={of} />
        <StatusMark status={fact.status} />
      </div>
      {figure && (
        <p class="says">
          <Figure figure={figure} />
        </p>
      )}
      <AsWritten fact={fact} />
      <p class="statement" lang={language}>
        {fact.statement[language]}
      </p>
      <Sources fact={fact} />
      <Relations fact={fact} />
    </li>
  );
}
