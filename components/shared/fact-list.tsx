import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '@/lib/facts';
import { FactEntry } from './fact-entry';
import { useReading } from './reading';

/** Enough to answer the sentence; more would be a page, not a footnote. */
const SHOWN_AT_FIRST = 3;

export interface FactListProps {
  readonly of: string;
  /** Best first. */
  readonly facts: readonly Fact[];
  readonly bearing?: readonly string[];
}

/** The first facts, and a button for the rest. */
export function FactList({ of, facts, bearing = [] }: FactListProps) {
  const { t, onGrow } = useReading();
  const [expanded, setExpanded] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = expanded ? facts : facts.slice(0, SHOWN_AT_FIRST);
  const rest = facts.length - shown.length;

  useLayoutEffect(() => {
    if (!expanded) return;
    // The button is gone: whoever pressed it goes on with the first of what it brought.
    const next = list.current?.children[SHOWN_AT_FIRST];
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [expanded]);

  const expand = () => {
    onGrow?.();
    setExpanded(true);
  };

  return (
    <>
      <ul class="facts" aria-label={t('card.facts')} ref={list}>
        {shown.map((fact, i) => (
          <FactEntry
            key={fact.id}
            fact={fact}
            of={of}
            lead={i === 0}
            // Facts that bear on the sentence stand first: the label over the first of them serves all.
            bearing={i === 0 && bearing.includes(fact.id)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="rest" onClick={expand}>
          {t('card.rest', { count: rest })}
          <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true" focusable="false">
            <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.4" />
          </svg>
        </button>
      )}
    </>
  );
}
