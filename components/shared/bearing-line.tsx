import type { Sign } from '@/lib/facts';
import { Line } from './line';
import { type Reading, useReading } from './reading';

/** More signs than this would be an argument, not a reason; the same figure is reason enough. */
const signsTold = ([first, second]: readonly Sign[]) =>
  [first, first?.kind === 'figure' ? undefined : second].filter((sign) => sign !== undefined);

function signWords(sign: Sign, { t, entity, language }: Reading): string {
  const text = sign.kind === 'party' ? (entity(sign.entity)?.label[language] ?? sign.entity) : sign.text;
  return t(`card.sign.${sign.kind}`, { text });
}

/** That the fact bears on the sentence the reader is in, and by what. */
export function BearingLine({ fact }: { readonly fact: string }) {
  const reading = useReading();
  const found = reading.bearing?.find((each) => each.fact === fact);
  if (!found) return null;
  return (
    <Line class="bearing">
      <b>{reading.t('card.bearing')}</b>
      {signsTold(found.signs).map((sign) => (
        <span key={sign.kind}>{signWords(sign, reading)}</span>
      ))}
    </Line>
  );
}
