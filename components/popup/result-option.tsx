import { Line } from '@/components/shared/line';
import { useReading } from '@/components/shared/reading';
import { figureOf } from '@/components/shared/write-facts';
import type { Entity } from '@/lib/facts';
import { writtenText } from '@/lib/figures';
import type { PopupKey } from '@/lib/i18n';
import type { SearchReason, SearchResult } from '@/lib/search';
import { LANGUAGES } from '@/lib/text';
import { Emphasised } from './emphasised';
import { snippet } from './snippet';
import { useWords } from './words';

/** How a result was found, in a word; an exact name speaks for itself. */
const REASONS: Readonly<Record<SearchReason, PopupKey | undefined>> = {
  exact: undefined,
  variant: 'popup.reason.variant',
  prefix: 'popup.reason.prefix',
  'word-start': 'popup.reason.word_start',
  choseong: 'popup.reason.choseong',
  layout: 'popup.reason.layout',
  unfinished: 'popup.reason.unfinished',
  spelling: 'popup.reason.variant',
  romaji: 'popup.reason.romaji',
  amount: 'popup.reason.amount',
  rank: 'popup.reason.rank',
  date: 'popup.reason.date',
  property: 'popup.reason.property',
  source: 'popup.reason.source',
  inside: 'popup.reason.inside',
  text: 'popup.reason.text',
  part: 'popup.reason.part',
  fuzzy: 'popup.reason.fuzzy',
};

interface ResultOptionProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly active: boolean;
  /** Id of the fact that is shown. */
  readonly fact: string | undefined;
  readonly onOpen: () => void;
}

/** One result: the name with what matched, how it was found, and its best fact in a line. */
export function ResultOption({ id, result, active, fact, onOpen }: ResultOptionProps) {
  const t = useWords();
  const { entity, language } = useReading();
  const found = entity(result.entity);
  const label = found?.label[language] ?? result.entity;
  const reason = REASONS[result.reason];
  const nameLanguage = languageOfName(found, result.matched);
  return (
    // The field has the keyboard, and Enter there opens the active option; this one is for what focuses options.
    <div
      id={id}
      class="result"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onClick={onOpen}
      onKeyDown={(event) => event.key === 'Enter' && onOpen()}
    >
      <p class="result-name">
        <span class="name" lang={language}>
          {result.matched === label ? <Emphasised text={label} spans={result.spans} /> : label}
        </span>
        {nameLanguage && result.matched !== label && (
          <span class="matched" lang={nameLanguage}>
            <Emphasised text={result.matched} spans={result.spans} />
          </span>
        )}
        {reason && <span class="how">{t(reason)}</span>}
      </p>
      <BestFact result={result} id={fact} nameMatched={nameLanguage !== undefined} />
    </div>
  );
}

/** The language of an entity's name, or undefined when the text is none of its names. */
function languageOfName(entity: Entity | undefined, text: string) {
  const label = LANGUAGES.find((language) => entity?.label[language] === text);
  return label ?? entity?.names.find((name) => name.text === text)?.lang;
}

interface BestFactProps {
  readonly result: SearchResult;
  readonly id: string | undefined;
  /** What matched stands in the line above. */
  readonly nameMatched: boolean;
}

function BestFact({ result, id, nameMatched }: BestFactProps) {
  const t = useWords();
  const reading = useReading();
  const { language } = reading;
  const fact = reading.fact(id ?? '');
  if (!fact) return <p class="result-fact">{reading.entity(result.entity)?.description[language]}</p>;

  const figure = figureOf(fact.value, reading);
  const property = reading.property(fact.property)?.label[language];
  const source = reading.source(fact.references[0]?.source ?? '');
  const others = result.facts.length - 1;
  const part = snippet(result);
  const emphasise = (text: string) => {
    const match = [result, ...result.also].find(({ matched }) => matched === text);
    return match ? <Emphasised text={text} spans={match.spans} /> : text;
  };
  const text = figure ? writtenText(figure) : undefined;
  const inWords = !nameMatched && ![text, property, source?.label[language]].includes(result.matched);
  return (
    <Line class="result-fact">
      {text !== undefined && <b>{emphasise(text)}</b>}
      {text !== undefined && property !== undefined && <span>{emphasise(property)}</span>}
      {inWords && (
        <span>
          <Emphasised text={part.matched} spans={part.spans} />
        </span>
      )}
      {text === undefined && !inWords && <span>{fact.statement[language]}</span>}
      {source && <span>{emphasise(source.label[language])}</span>}
      {others > 0 && <span>{t('popup.search.more_facts', { count: others })}</span>}
    </Line>
  );
}
