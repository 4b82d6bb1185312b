import { useState } from 'preact/hooks';
import { CITATION_STYLES, type CitationStyle, type Citations } from '@/lib/facts';
import { useReading } from './reading';

/** Nothing yet; the styles to choose from; or what came of the choice. */
type Progress =
  | { readonly kind: 'shut' }
  | { readonly kind: 'open'; readonly citations: Citations | null; readonly said: string };

/** Copies a fact with its citation: first the styles, then one press, then what came of it, said aloud too. */
export function Cite({ fact }: { readonly fact: string }) {
  const { t, citing, onGrow } = useReading();
  const [progress, setProgress] = useState<Progress>({ kind: 'shut' });
  if (!citing) return null;
  const isOpen = progress.kind === 'open';

  const open = async () => {
    onGrow?.();
    // All styles come before one is pressed: the clipboard wants the press itself, not an answer after it.
    const citations = await citing.cite(fact).catch(() => null);
    setProgress({ kind: 'open', citations, said: citations ? '' : t('card.not_copied') });
  };
  const copy = async (style: CitationStyle, citations: Citations) => {
    const done = await citing.copy(citations[style]);
    const said = done ? t('card.copied', { style: t(`card.style.${style}`) }) : t('card.not_copied');
    setProgress({ kind: 'open', citations, said });
  };

  return (
    <div class="cite">
      <button
        type="button"
        class="cite-button"
        aria-expanded={isOpen}
        aria-label={t('card.cite_of')}
        onClick={() => (isOpen ? setProgress({ kind: 'shut' }) : void open())}
      >
        {t('card.cite')}
      </button>
      <div class={isOpen ? 'styles' : 'aloud'}>
        {isOpen &&
          progress.citations &&
          CITATION_STYLES.map((style) => (
            <button
              key={style}
              type="button"
              class="style"
              onClick={() => progress.citations && void copy(style, progress.citations)}
            >
              {t(`card.style.${style}`)}
            </button>
          ))}
        {/* Always there, so that what it comes to say is announced. */}
        <span class="said" role="status">
          {isOpen ? progress.said : ''}
        </span>
      </div>
    </div>
  );
}
