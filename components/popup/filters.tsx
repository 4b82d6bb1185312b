import { useReading } from '@/components/shared/reading';
import { TYPE_WORDS } from '@/components/shared/type-words';
import { ENTITY_TYPES, type FactIndex } from '@/lib/facts';
import type { PopupKey } from '@/lib/i18n';
import { FACT_KINDS, type SearchFilter } from '@/lib/search';
import { useWords } from './words';

const KINDS: Readonly<Record<(typeof FACT_KINDS)[number], PopupKey>> = {
  amount: 'popup.filter.amount',
  rank: 'popup.filter.rank',
  date: 'popup.filter.date',
};

interface FiltersProps {
  readonly index: FactIndex;
  readonly filter: SearchFilter;
  readonly onFilter: (filter: SearchFilter) => void;
}

/** What results are narrowed to: facts with a sum, a rank or a date, one kind of entity, one source. */
export function Filters({ index, filter, onFilter }: FiltersProps) {
  const t = useWords();
  const { language } = useReading();
  const types = new Set(index.entities.map(({ type }) => type));
  return (
    <fieldset class="filters" aria-label={t('popup.filter.label')}>
      {FACT_KINDS.map((kind) => {
        const isOn = filter.facts === kind;
        return (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={isOn}
            onClick={() => onFilter({ ...filter, facts: isOn ? undefined : kind })}
          >
            {t(KINDS[kind])}
          </button>
        );
      })}
      <Select
        label={t('popup.filter.type')}
        any={t('popup.filter.any_type')}
        value={filter.type}
        options={ENTITY_TYPES.filter((type) => types.has(type)).map((value) => ({
          value,
          label: t(TYPE_WORDS[value]),
        }))}
        onSelect={(type) => onFilter({ ...filter, type })}
      />
      <Select
        label={t('popup.filter.source')}
        any={t('popup.filter.any_source')}
        value={filter.source}
        options={index.sources.map(({ id, label }) => ({ value: id, label: label[language] }))}
        onSelect={(source) => onFilter({ ...filter, source })}
      />
    </fieldset>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly any: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onSelect: (value: Value | undefined) => void;
}

function Select<Value extends string>({ label, any, value, options, onSelect }: SelectProps<Value>) {
  return (
    <select
      class="chip"
      aria-label={label}
      data-chosen={value !== undefined}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onSelect(options.find((option) => option.value === chosen)?.value);
      }}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
