import type { Fact, SideBySide, SideBySideRow } from '@/lib/facts';
import { writePeriod } from '@/lib/i18n';
import { EntityLink } from './entity-link';
import { type Reading, useReading } from './reading';
import { Stretches } from './stretch';
import { headingOf, verdictWords } from './verdict';

interface BesideProps {
  readonly beside: SideBySide;
  /** Id of the entity whose card this is. */
  readonly of: string;
}

/** Facts side by side: a line for each with its figure, its picture where there is one, and how it stands to the first. */
export function Beside({ beside, of }: BesideProps) {
  const reading = useReading();
  const { t, fact, language } = reading;
  const { kind, rows, scale, why, under } = beside;
  const [first] = rows.map(({ facts }) => fact(facts[0] ?? ''));
  const sum = sumWords(beside, reading);
  return (
    <figure class={`beside ${kind}`}>
      <figcaption>{t(headingOf(beside, first?.subject === of))}</figcaption>
      <ul>
        {scale && (
          <li class="row ends" aria-hidden="true">
            <span>{endOf(scale.from, kind, reading)}</span>
            <span>{endOf(scale.to, kind, reading)}</span>
          </li>
        )}
        {rows.map((row) => (
          <BesideRow
            key={row.facts.join()}
            row={row}
            beside={beside}
            of={of}
            own={row.facts.includes(under)}
          />
        ))}
      </ul>
      {sum && <p class="sum">{sum}</p>}
      {kind === 'ranks' && <p class="reason">{apartWords(beside, reading)}</p>}
      {why.map((reason) => (
        <p key={reason.ko} class="reason" lang={language}>
          {reason[language]}
        </p>
      ))}
    </figure>
  );
}

interface BesideRowProps extends BesideProps {
  readonly row: SideBySideRow;
  readonly own: boolean;
}

function BesideRow({ row, beside, of, own }: BesideRowProps) {
  const reading = useReading();
  const facts = row.facts.map(reading.fact).filter((fact) => fact !== undefined);
  const [fact] = facts;
  if (!fact) return null;
  const values = facts.map((each) => valueWords(each, beside.kind, reading));
  const isWordy = values.every((value) => value === undefined);
  const periods = beside.kind === 'ranks' ? facts.map((each) => periodOf(each, reading)) : [];
  const note = [...periods].filter((period) => period !== undefined).join(' → ');
  return (
    <li class={`row${own ? ' own' : ''}`} aria-current={own ? 'true' : undefined}>
      <span class="name">
        <RowName fact={fact} beside={beside} of={of} />
        {note !== '' && <span class="note"> {note}</span>}
      </span>{' '}
      {row.picture.length > 0 && <Stretches stretches={row.picture} dotted={beside.kind === 'ranks'} />}
      {isWordy ? (
        <span class="told" lang={reading.language}>
          {fact.statement[reading.language]}
        </span>
      ) : (
        <span class="value">{values.join(' → ')}</span>
      )}{' '}
      {row.verdict && beside.kind === 'claims' && (
        <span class="verdict">{verdictWords(row.verdict, reading)}</span>
      )}
    </li>
  );
}

/** In what the places of different lines cannot be compared, said once for all; nothing where they can. */
function apartWords({ rows }: SideBySide, reading: Reading): string | undefined {
  const aspects = rows.flatMap(({ verdict }) => (verdict?.kind === 'incomparable' ? verdict.aspects : []));
  if (aspects.length === 0) return undefined;
  return verdictWords({ kind: 'incomparable', aspects: [...new Set(aspects)] }, reading);
}

/** What tells this line from the others: who says it, which ranking, whose amount, what is planned. */
function RowName({ fact, beside, of }: { readonly fact: Fact } & BesideProps) {
  const reading = useReading();
  const { t, language, property } = reading;
  switch (beside.kind) {
    case 'claims':
      return <>{isOneTopic(beside, reading) ? speakerOf(fact, reading) : topicOf(fact, reading)}</>;
    case 'ranks': {
      if (fact.value.kind !== 'rank' || fact.subject !== of) return <EntityLink id={fact.subject} of={of} />;
      const { ranking } = fact.value;
      const isByField = sharesRanking(fact, beside, reading);
      return <EntityLink id={isByField && fact.object !== undefined ? fact.object : ranking} of={of} />;
    }
    case 'parts':
      if (beside.sum?.whole === fact.id) return <>{t('terms.total')}</>;
      return <EntityLink id={partyApart(fact, beside, reading)} of={of} />;
    case 'amounts':
      return <EntityLink id={fact.object ?? fact.subject} of={of} />;
    case 'plans': {
      const figure = reading.figure(fact);
      const label = property(fact.property)?.label[language] ?? fact.property;
      return <>{figure ? `${label} ${figure.text}` : label}</>;
    }
  }
}

/** Whether all lines say the same of the same: then who says it tells them apart, else what it is about. */
function isOneTopic({ rows }: SideBySide, reading: Reading): boolean {
  const topics = rows.map(({ facts }) => {
    const fact = reading.fact(facts[0] ?? '');
    // A headline is a claim by whoever printed it.
    return fact && fact.value.kind !== 'text' && `${fact.subject} ${fact.property} ${fact.object}`;
  });
  return topics.includes(false) || new Set(topics).size < 2;
}

/** Who says it, as near to the reader's article as is known. */
function speakerOf({ references: [reference] }: Fact, { entity, source, language, t }: Reading): string {
  const speaker = reference?.chain.at(-1) ?? reference?.source ?? '';
  return (entity(speaker) ?? source(speaker))?.label[language] ?? t('terms.source.none');
}

function topicOf({ object, subject, property: id }: Fact, { entity, property, language }: Reading): string {
  const topic = property(id)?.label[language] ?? id;
  const parties = [subject, object].flatMap((party) => entity(party ?? '')?.label[language] ?? []);
  return [...parties, topic].join(' · ');
}

/** The party by which parts of a whole are told apart: whoever gives, or where that is one, what it is for. */
function partyApart(fact: Fact, { rows, sum }: SideBySide, reading: Reading): string {
  const subjects = rows.map(({ facts }) => reading.fact(facts[0] ?? '')?.subject);
  const isByGiver = !sum && new Set(subjects).size === rows.length;
  return isByGiver ? fact.subject : (fact.object ?? fact.subject);
}

/** Whether another line is of the same ranking: then the field tells them apart, not the ranking. */
function sharesRanking(fact: Fact, { rows }: SideBySide, reading: Reading): boolean {
  const rankings = rows.map(({ facts }) => {
    const value = reading.fact(facts[0] ?? '')?.value;
    return value?.kind === 'rank' ? value.ranking : undefined;
  });
  const { value } = fact;
  return value.kind === 'rank' && rankings.filter((ranking) => ranking === value.ranking).length > 1;
}

function valueWords(fact: Fact, kind: SideBySide['kind'], reading: Reading): string | undefined {
  if (kind === 'plans') return periodOf(fact, reading);
  return reading.figure(fact)?.text;
}

function periodOf({ period }: Fact, { language }: Reading): string | undefined {
  return period && (writePeriod(period, language) ?? period.printed);
}

function endOf(value: number, kind: SideBySide['kind'], { written }: Reading): string {
  return (kind === 'ranks' ? written?.places[value] : undefined) ?? String(value);
}

/** The sum that does not add up, in one line; or that it does. */
function sumWords({ sum }: SideBySide, { t, fact, figure, written }: Reading): string | undefined {
  const whole = sum && fact(sum.whole);
  const stated = whole && figure(whole);
  const added = sum && written?.sums[sum.whole];
  if (!stated || !added) return undefined;
  if (added.gap === undefined) return t('terms.sum_agrees');
  return t('terms.sum_differs', { total: added.total, stated: stated.text, gap: added.gap });
}
