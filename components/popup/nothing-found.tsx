import { useReading } from '@/components/shared/reading';
import type { FactIndex } from '@/lib/facts';
import { useWords } from './words';

interface StartProps {
  /** Ids of entities worth opening. */
  readonly entities: readonly string[];
  readonly onOpen: (entity: string) => void;
}

/** A few names to begin with, for who does not know what to ask. */
export function StartHere({ entities, onOpen }: StartProps) {
  const t = useWords();
  const { entity, language } = useReading();
  if (entities.length === 0) return null;
  return (
    <section class="start">
      <h2>{t('popup.search.start_here')}</h2>
      <p>
        {entities.map((id) => (
          <button key={id} type="button" class="plain" onClick={() => onOpen(id)}>
            {entity(id)?.label[language] ?? id}
          </button>
        ))}
      </p>
    </section>
  );
}

/** No result: what was asked, and what the index covers. */
export function NothingFound({ query, index }: { readonly query: string; readonly index: FactIndex }) {
  const t = useWords();
  return (
    <div class="nothing">
      <p class="nothing-asked">{t('popup.search.nothing', { query })}</p>
      <p class="quiet">
        {t('popup.search.covers', {
          articles: index.sources.filter(({ kind }) => kind === 'article').length,
          entities: index.entities.length,
          facts: index.facts.length,
        })}
      </p>
    </div>
  );
}
