import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fact } from '@/lib/facts';
import { AsWritten } from './as-written';
import { BearingLine } from './bearing-line';
import { Beside } from './beside';
import { Cite } from './cite';
import { Figure } from './figure';
import { useReading } from './reading';
import { Relations } from './relations';
import { Sources } from './source-chain';
import { StatusMark } from './status';
import { Topic } from './topic';

export interface FactEntryProps {
  readonly fact: Fact;
  /** Id of the entity whose card this is: named in the heading, so not again here. */
  readonly of: string;
  /** The first fact is set largest, and says why it stands first. */
  readonly lead?: boolean;
  /** It has just been brought on demand: reading goes on here. */
  readonly takesFocus?: boolean;
}

/** One fact with its birth certificate. */
export function FactEntry({ fact, of, lead = false, takesFocus = false }: FactEntryProps) {
  const reading = useReading();
  const { language, beside = [] } = reading;
  const entry = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) entry.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const figure = reading.figure(fact);
  const here = beside.filter(({ under }) => under === fact.id);
  const told = new Set(here.flatMap(({ rows }) => rows).flatMap(({ facts }) => facts));
  return (
    <li class={`fact${lead ? ' lead' : ''}${figure ? '' : ' wordy'}`} tabIndex={-1} ref={entry}>
      {lead && <BearingLine fact={fact.id} />}
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
      <div class="provenance">
        <div>
          <Sources fact={fact} />
        </div>
        <Cite fact={fact.id} />
      </div>
      {here.map((each) => (
        <Beside key={each.kind} beside={each} of={of} />
      ))}
      <Relations fact={fact} except={told} />
    </li>
  );
}
