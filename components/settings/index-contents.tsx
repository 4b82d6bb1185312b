import { Line } from '@/components/shared/line';
import { useReading } from '@/components/shared/reading';
import { SourceLink } from '@/components/shared/source-link';
import { dateWithBasis } from '@/components/shared/when';
import type { FactIndex, Source } from '@/lib/facts';
import { useWords } from './words';

/** How much the index holds, and from where. */
export function IndexContents({ index }: { readonly index: FactIndex }) {
  const t = useWords();
  const articles = index.sources.filter(({ kind }) => kind === 'article');
  const others = index.sources.filter(({ kind }) => kind !== 'article');
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
