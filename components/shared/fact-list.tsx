import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Fact, type FactGroup, type FactKind, groupFacts } from '@/lib/facts';
import { type CardKey, writePeriod } from '@/lib/i18n';
import { FactEntry } from './fact-entry';
import { DownIcon } from './icons';
import { useReading } from './reading';

/** Enough to answer the sentence; more would be a page, not a footnote. */
const SHOWN_AT_FIRST = 3;

/** As many more come at once; beyond that they are offered by kind. */
const MOST_AT_ONCE = 4;

export interface FactListProps {
  readonly of: string;
  /** Best first. */
  readonly facts: readonly Fact[];
}

/** The first facts, and the rest on demand: all at once if they are few, else by kind. */
export function FactList({ of, facts }: FactListProps) {
  const { t } = useReading();
  const [expanded, setExpanded] = useState(false);
  const rest = facts.slice(SHOWN_AT_FIRST);
  const isFew = rest.length <= MOST_AT_ONCE;
  const shown = expanded ? facts : facts.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="facts" aria-label={t('card.facts')}>
        {shown.map((fact, i) => (
          // The button is gone: whoever pressed it goes on with the first of what it brought.
          <FactEntry key={fact.id} fact={fact} of={of} lead={i === 0} takesFocus={i === SHOWN_AT_FIRST} />
        ))}
      </ul>
      {isFew && rest.length > 0 && !expanded && (
        <MoreButton open={false} onPress={() => setExpanded(true)}>
          {t('card.rest', { count: rest.length })}
        </MoreButton>
      )}
      {!isFew && groupFacts(rest).map((group) => <Group key={group.kind} group={group} of={of} />)}
    </>
  );
}

const GROUP_WORDS: Readonly<Record<FactKind, CardKey>> = {
  money: 'card.group.money',
  numbers: 'card.group.numbers',
  ranks: 'card.group.ranks',
  plans: 'card.group.plans',
  views: 'card.group.views',
  events: 'card.group.events',
};

/** The rest of one kind, with how many there are and for which years; opened and shut by its heading. */
function Group({ group, of }: { readonly group: FactGroup; readonly of: string }) {
  const { t, language } = useReading();
  const [open, setOpen] = useState(false);
  const years = writePeriod(group, language);
  return (
    <section class="group">
      <MoreButton open={open} onPress={() => setOpen(!open)}>
        <span class="kind">{t(GROUP_WORDS[group.kind])}</span> <span class="count">{group.facts.length}</span>
        {years !== undefined && <span class="years"> {years}</span>}
      </MoreButton>
      {open && (
        <ul class="facts">
          {group.facts.map((fact) => (
            <FactEntry key={fact.id} fact={fact} of={of} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface MoreButtonProps {
  readonly open: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** Brings more below itself, and stays where it is. */
function MoreButton({ open, onPress, children }: MoreButtonProps) {
  const { onGrow } = useReading();
  const press = () => {
    onGrow?.();
    onPress();
  };
  return (
    <button type="button" class="rest" aria-expanded={open} onClick={press}>
      <span>{children}</span>
      <DownIcon />
    </button>
  );
}
