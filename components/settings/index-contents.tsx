import { Line } from '@/components/shared/line';
import { useReading } from '@/components/shared/reading';
import { SourceLink } from '@/components/shared/source-link';
import { TYPE_WORDS } from '@/components/shared/type-words';
import { dateWithBasis } from '@/components/shared/when';
import { ENTITY_TYPES, type FactIndex, type Source } from '@/lib/facts';
import { writeDate } from '@/lib/i18n';
import { useWords } from './words';

interface IndexContentsProps {
  readonly index: FactIndex;
  /** The day of the last change of the facts; undefined where that is not known. */
  readonly dated: string | undefined;
}

/** How much the index holds, of which kinds, and from where. */
export function IndexContents({ index, dated }: IndexContentsProps) {
  const t = useWords();
  const { language } = useReading();
  const articles = index.sources.filter(({ kind }) => kind === 'article');
  const others = index.sources.filter(({ kind }) => kind !== 'article');
  const kinds = ENTITY_TYPES.map((type) => ({
    type,
    count: index.entities.filter((entity) => entity.type === type).length,
  }));
  return (
    <section aria-labelledby="index-heading">
      <h2 id="index-heading">{t('settings.index.heading')}</h2>
      <p class="counts">
        {t('settings.index.counts', {
          entities: index.entities.length,
          facts: index.facts.length,
          sources: index.sources.length,
        })}
      </p>
      {dated !== undefined && (
        <p class="hint">{t('settings.index.dated', { date: writeDate(dated, language) })}</p>
      )}
      <ul class="kinds">
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ type, count }) => (
            <li key={type}>
              {t(TYPE_WORDS[type])} <span class="rule">{count}</span>
            </li>
          ))}
      </ul>
      <SourceList heading={t('settings.index.articles')} sources={articles} />
      <SourceList heading={t('settings.index.others')} sources={others} />
    </section>
  );
}

function SourceList({ heading, sources }: { readonly heading: string; readonly sources: readonly Source[] }) {
  const t = useWords();
  const reading = useReading();
  if (sources.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            {source.title !== undefined && (
              <p class="title" lang={source.language}>
                {source.title}
              </p>
            )}
            <Line class="source">
              <SourceLink source={source} />
              {source.kind === 'article' && source.title === undefined && t('settings.index.untitled')}
              {(source.published !== undefined || source.kind === 'article') &&
                dateWithBasis(source.published ?? { basis: 'unknown' }, reading)}
            </Line>
          </li>
        ))}
      </ul>
    </>
  );
}
