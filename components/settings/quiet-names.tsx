import { useReading } from '@/components/shared/reading';
import { useWords } from './words';

interface QuietNamesProps {
  /** Ids of entities. */
  readonly names: readonly string[];
  readonly onShow: (entity: string) => void;
}

/** The names that the reader does not want marked, each with the way back. */
export function QuietNames({ names, onShow }: QuietNamesProps) {
  const t = useWords();
  const { entity, language } = useReading();
  const labelled = names.map((id) => ({ id, label: entity(id)?.label[language] ?? id }));
  return (
    <section aria-labelledby="quiet-heading">
      <h2 id="quiet-heading">{t('settings.quiet.heading')}</h2>
      {labelled.length === 0 ? (
        <p class="hint">{t('settings.quiet.none')}</p>
      ) : (
        <ul class="hosts">
          {labelled.map(({ id, label }) => (
            <li key={id}>
              <span class="host">{label}</span>
              <button
                type="button"
                class="plain"
                aria-label={t('settings.quiet.show', { name: label })}
                onClick={() => onShow(id)}
              >
                {t('settings.quiet.show_short')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
