import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '@/lib/search';
import { ResultOption } from './result-option';
import { useWords } from './words';

export const LISTBOX_ID = 'results';
export const optionId = (index: number): string => `result-${index}`;

export interface ResultsProps {
  readonly results: readonly SearchResult[];
  readonly active: number;
  /** Id of the fact that tells most in a line. */
  readonly bestFact: (result: SearchResult) => string | undefined;
  readonly onOpen: (result: SearchResult) => void;
}

/** The list of the combobox. The field keeps the focus; the active option is told to it by id. */
export function Results({ results, active, bestFact, onOpen }: ResultsProps) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div id={LISTBOX_ID} class="results" role="listbox" aria-label={t('popup.search.results')} ref={list}>
      {results.map((result, i) => (
        <ResultOption
          key={result.entity}
          id={optionId(i)}
          result={result}
          active={i === active}
          fact={bestFact(result)}
          onOpen={() => onOpen(result)}
        />
      ))}
    </div>
  );
}
