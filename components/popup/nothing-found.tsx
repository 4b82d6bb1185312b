import type { FactIndex } from '@/lib/facts';
import { NameButtons } from './name-buttons';
import { useWords } from './words';

interface NothingFoundProps {
  readonly query: string;
  readonly index: FactIndex;
  /** Ids of entities whose names have something in common with the query. */
  readonly nearest: readonly string[];
  readonly onOpen: (entity: string) => void;
}

/** No result: what was asked, names that come near, and what the index covers. */
export function NothingFound({ query, index, nearest, onOpen }: NothingFoundProps) {
  const t = useWords();
  return (
    <div class="nothing">
      <p class="nothing-asked">
        {query === '' ? t('popup.search.nothing_filtered') : t('popup.search.nothing', { query })}
      </p>
      <p class="quiet">
        {t('popup.search.covers', {
          articles: index.sources.filter(({ kind }) => kind === 'article').length,
          entities: index.entities.length,
          facts: index.facts.length,
        })}
      </p>
      <NameButtons heading={t('popup.search.nearest')} entities={nearest} onOpen={onOpen} />
    </div>
  );
}
