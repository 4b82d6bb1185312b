import type { Source } from '@/lib/facts';
import { useReading } from './reading';

/** A source's short name, linked where a link is known; a link that we found ourselves says so. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { language, t } = useReading();
  const label = source.label[language];
  // Data can come from outside: a link is a web address or it is none.
  if (source.url === undefined || !/^https?:\/\//i.test(source.url)) return <span class="hop">{label}</span>;
  return (
    <span>
      <a class="hop" href={source.url} target="_blank" rel="noopener noreferrer" hreflang={source.language}>
        {label}
        <span class="aloud"> ({t('terms.source.new_tab')})</span>
      </a>
      {source.urlBasis === 'found' && <span class="found"> ({t('terms.source.found')})</span>}
    </span>
  );
}
