import type { FactIndex } from '@/lib/facts';
import { Line } from './line';
import { useReading } from './reading';
import { SourceLink } from './source-link';
import { dateWithBasis } from './when';

interface NoFactsProps {
  readonly entity: string;
  readonly index: FactIndex;
}

/** For a name without facts of its own: that there are none, and the articles in which it is quoted. */
export function NoFacts({ entity, index }: NoFactsProps) {
  const reading = useReading();
  const { t } = reading;
  const quotedIn = new Set(
    index.facts.flatMap((fact) =>
      fact.references.filter(({ chain }) => chain.includes(entity)).map(({ source }) => source),
    ),
  );
  const articles = [...quotedIn].map(reading.source).filter((source) => source !== undefined);
  return (
    <div class="no-facts">
      <p class="statement">{t('card.no_facts')}</p>
      {articles.length > 0 && (
        <>
          <p class="about">{t('card.mentioned_in')}</p>
          <ul>
            {articles.map((source) => (
              <li key={source.id}>
                <Line class="source">
                  <SourceLink source={source} />
                  {source.published && dateWithBasis(source.published, reading)}
                </Line>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
