import { useState } from 'preact/hooks';
import { apartKey, type Fact, type Relation } from '@/lib/facts';
import type { CardKey } from '@/lib/i18n';
import { Line } from './line';
import { type Reading, useReading } from './reading';
import { verdictWords } from './verdict';

const WORDS: Readonly<Record<Relation['type'], CardKey>> = {
  'not-comparable': 'terms.relation.not_comparable',
  'differs-from': 'terms.relation.differs',
  'same-claim': 'terms.relation.same',
  'part-of': 'terms.relation.part_of',
  'sum-of': 'terms.relation.sum_of',
};

/** A fact may be told apart from many others; the first two show what it is about. */
const REASONS_AT_FIRST = 2;

interface RelationsProps {
  readonly fact: Fact;
  /** Ids of facts that stand beside it already: they are not told again in words. */
  readonly except: ReadonlySet<string>;
}

/** How a fact stands to others: what it cannot be compared with and why, what it is part or the sum of. */
export function Relations({ fact, except }: RelationsProps) {
  const reading = useReading();
  const [all, setAll] = useState(false);
  const relations = (fact.relations ?? []).filter((relation) => !except.has(relation.fact));
  const notes = notesOf(fact, relations, reading);
  const shown = all ? notes : notes.slice(0, REASONS_AT_FIRST);
  const rest = notes.length - shown.length;
  const expand = () => {
    reading.onGrow?.();
    setAll(true);
  };
  return (
    <>
      {shown.map(({ heading, others, why }) => (
        <Line key={`${heading} ${others.join()} ${why}`} class="relation">
          <b>{heading}</b>
          {others.length > 0 && <span>{others.join(', ')}</span>}
          {why}
        </Line>
      ))}
      {rest > 0 && (
        <button type="button" class="more-relations" onClick={expand}>
          {reading.t('card.rest', { count: rest })}
        </button>
      )}
    </>
  );
}

interface Note {
  /** How they stand to each other, and where they cannot be compared, in what. */
  readonly heading: string;
  /** The other facts in a few characters. */
  readonly others: readonly string[];
  readonly why: string | undefined;
}

/** One note for all relations of one type that have the same reason, or none. */
function notesOf(of: Fact, relations: readonly Relation[], reading: Reading): Note[] {
  const notes = new Map<string, Note>();
  for (const { type, fact, why } of relations) {
    const reason = why?.[reading.language];
    const aspects = reading.apart?.[apartKey(of.id, fact)];
    const heading = aspects
      ? verdictWords({ kind: 'incomparable', aspects }, reading)
      : reading.t(WORDS[type]);
    const key = `${type} ${reason}`;
    const name = nameOf(fact, reading);
    const others = [...(notes.get(key)?.others ?? []), ...(name === undefined ? [] : [name])];
    if (others.length > 0 || reason !== undefined)
      notes.set(key, { heading: notes.get(key)?.heading ?? heading, others, why: reason });
  }
  return [...notes.values()];
}

/** The other fact in a few characters: its figure, else what it is about. */
function nameOf(id: string, reading: Reading): string | undefined {
  const fact = reading.fact(id);
  if (!fact) return undefined;
  return reading.figure(fact)?.text ?? reading.property(fact.property)?.label[reading.language];
}
