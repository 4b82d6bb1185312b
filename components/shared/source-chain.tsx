import type { Fact, Reference, Source, Unit } from '@/lib/facts';
import { Line } from './line';
import { type Reading, useReading } from './reading';
import { SourceLink } from './source-link';
import { dateWithBasis } from './when';

/** Units of sums, which mean little without the time they are for. */
const MONEY: readonly Unit[] = ['JPY', 'KRW', 'USD'];

/** Where a fact comes from: who said it ← through whom ← the article, with dates, the link, and what is not said. */
export function Sources({ fact }: { readonly fact: Fact }) {
  const { t } = useReading();
  if (fact.references.length === 0) return <p class="source">{t('terms.source.none')}</p>;
  const byArticle = new Map<string, Reference[]>();
  for (const reference of fact.references) {
    const known = byArticle.get(reference.source);
    if (known) known.push(reference);
    else byArticle.set(reference.source, [reference]);
  }
  return (
    <>
      {[...byArticle].map(([source, references]) => (
        <SourceChain key={source} fact={fact} source={source} references={references} />
      ))}
    </>
  );
}

interface SourceChainProps {
  readonly fact: Fact;
  readonly source: string;
  /** All ways by which the article has the fact: an article that says a thing eight times is one source. */
  readonly references: readonly Reference[];
}

function SourceChain({ fact, source: id, references }: SourceChainProps) {
  const reading = useReading();
  const { t } = reading;
  const source = reading.source(id);
  const missing = source ? missingOf(fact, source, reading) : [];
  return (
    <Line class="source">
      <span>
        <Hops chains={references.map(({ chain }) => chain)} />
        {source ? (
          <SourceLink source={source} value={fact.value} />
        ) : (
          <span class="hop">{t('terms.source.none')}</span>
        )}
      </span>
      {datesOf(fact, source, reading).map((date) => (
        <span key={date} class="date">
          {date}
        </span>
      ))}
      {missing.length > 0 && (
        <span class="date missing">
          {t('terms.missing.note', { fields: missing.join(t('terms.missing.joiner')) })}
        </span>
      )}
    </Line>
  );
}

/** Who said it through whom before the article: hop by hop, or side by side where several told it to the same article. */
function Hops({ chains }: { readonly chains: readonly (readonly string[])[] }) {
  const reading = useReading();
  const written = chains
    .map((chain) => chain.map((id) => nameOf(id, reading)).filter((name) => name !== undefined))
    .filter((names) => names.length > 0);
  const [first] = written;
  if (!first) return null;
  const distinct = [...new Set(written.map((names) => names.join(' ← ')))];
  const names = distinct.length > 1 ? [distinct.join(reading.t('terms.missing.joiner'))] : first;
  return (
    <>
      {names.map((name) => (
        <span key={name}>
          <span class="hop">{name}</span> <Via />{' '}
        </span>
      ))}
    </>
  );
}

/** The arrow points from the article back to whoever said it; read aloud, it is a word. */
function Via() {
  const { t } = useReading();
  return (
    <span class="arrow">
      <span aria-hidden="true">←</span>
      <span class="aloud">{t('terms.source.through')}</span>
    </span>
  );
}

/** One date when the fact is as old as the article, else both, each named. */
function datesOf(fact: Fact, source: Source | undefined, reading: Reading): string[] {
  const { t } = reading;
  const asOf = dateWithBasis(fact.asOf, reading);
  // Neither is known: what the article does not say is said once, at the end of the line.
  if (source && source.published === undefined && fact.asOf.date === undefined) return [];
  if (source?.published === undefined) return [asOf];
  const published = dateWithBasis(source.published, reading);
  if (fact.asOf.date === undefined || fact.asOf.date === source.published.date) return [published];
  return [t('terms.source.as_of', { date: asOf }), t('terms.source.published', { date: published })];
}

/** What the article does not say: of a sum of money, for which time; of itself, who, when and where. */
function missingOf({ value, period }: Fact, { publisher, published, url }: Source, { t }: Reading): string[] {
  const isMoney = value.kind === 'quantity' && MONEY.includes(value.unit);
  return [
    isMoney && period === undefined && t('terms.missing.period'),
    publisher === undefined && t('terms.missing.publisher'),
    published === undefined && t('terms.missing.date'),
    url === undefined && t('terms.missing.link'),
  ].filter((field) => field !== false);
}

function nameOf(id: string, { entity, source, language }: Reading): string | undefined {
  return (entity(id) ?? source(id))?.label[language];
}
