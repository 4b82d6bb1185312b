import type { Fact, Source } from '@/lib/facts';
import { useReading } from './reading';

/**
 * Where in its article the fact stands, by the figure as it is printed there (a text fragment, WICG "Scroll to Text
 * Fragment"); nothing for what is told in words, which are ours. A browser that does not find it shows the article's head.
 */
function fragmentOf(value: Fact['value'] | undefined): string {
  if (value === undefined || !('printed' in value)) return '';
  // The dash has a meaning of its own in a fragment.
  return `#:~:text=${encodeURIComponent(value.printed).replace(/-/g, '%2D')}`;
}

interface SourceLinkProps {
  readonly source: Source;
  /** What is to be found there. */
  readonly value?: Fact['value'];
}

/** A source's short name, linked where a link is known; a link that we found ourselves says so. */
export function SourceLink({ source, value }: SourceLinkProps) {
  const { language, t } = useReading();
  const label = source.label[language];
  // Data can come from outside: a link is a web address or it is none.
  if (source.url === undefined || !/^https?:\/\//i.test(source.url)) return <span class="hop">{label}</span>;
  return (
    <span>
      <a
        class="hop"
        href={source.url + (source.url.includes('#') ? '' : fragmentOf(value))}
        target="_blank"
        rel="noopener noreferrer"
        hreflang={source.language}
      >
        {label}
        <span class="aloud"> ({t('terms.source.new_tab')})</span>
      </a>
      {source.urlBasis === 'found' && <span class="found"> ({t('terms.source.found')})</span>}
    </span>
  );
}
