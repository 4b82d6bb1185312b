import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { CloseIcon, SearchIcon } from '@/components/shared/icons';
import { LISTBOX_ID, optionId } from './results';
import { useWords } from './words';

/** Far longer than any name; a pasted page must not stop the popup. */
const LONGEST_QUERY = 200;

/** What a browser reports for keys that an input method has taken for itself (UI Events, §7.3.1). */
const KEY_TAKEN_BY_INPUT_METHOD = 229;

export interface SearchFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly count: number;
  /** Index of the result that Enter opens. */
  readonly active: number;
  readonly onQuery: (query: string) => void;
  readonly onActive: (index: number) => void;
  readonly onOpen: () => void;
}

/** The field of the combobox (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"). */
export function SearchField({ input, query, count, active, onQuery, onActive, onOpen }: SearchFieldProps) {
  const t = useWords();

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // While a syllable or a conversion is open, the keys are the input method's: its Enter confirms a word.
    if (event.isComposing || event.keyCode === KEY_TAKEN_BY_INPUT_METHOD) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'ArrowDown' && count > 0) onActive((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) onActive((active + count - 1) % count);
    else if (event.key === 'Enter' && count > 0) onOpen();
    else return;
    event.preventDefault();
  };

  return (
    <div class="search">
      <SearchIcon />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('popup.search.label')}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={count > 0 ? LISTBOX_ID : undefined}
        aria-activedescendant={count > 0 ? optionId(active) : undefined}
        placeholder={t('popup.search.placeholder')}
        maxLength={LONGEST_QUERY}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon"
          aria-label={t('popup.search.clear')}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
