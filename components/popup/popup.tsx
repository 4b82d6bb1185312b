import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SettingsIcon } from '@/components/shared/icons';
import { createLookup } from '@/components/shared/lookup';
import { type Reading, ReadingContext } from '@/components/shared/reading';
import { figureWriter } from '@/components/shared/write-facts';
import type { FactIndex } from '@/lib/facts';
import { cardTranslator, popupTranslator } from '@/lib/i18n';
import type { Search, SearchFilter, SearchResult } from '@/lib/search';
import type { Language } from '@/lib/text';
import { EntityView } from './entity-view';
import { countFacts, factsOf } from './facts-of';
import { Filters } from './filters';
import { NameButtons } from './name-buttons';
import { NothingFound } from './nothing-found';
import { type NamesShown, type PageName, PageNames } from './page-names';
import { Results } from './results';
import { SearchField } from './search-field';
import { SiteSwitch, type SiteSwitchProps } from './site-switch';
import { WordsContext } from './words';

export type { NamesShown, PageName } from './page-names';

export interface PopupProps<Name extends PageName> {
  readonly index: FactIndex;
  readonly language: Language;
  readonly search: Search;
  readonly site: Pick<SiteSwitchProps, 'place' | 'decision'>;
  readonly names: NamesShown<Name>;
  /** Ids of entities that were opened of late, the newest first. */
  readonly recent: readonly string[];
  /** The settings could not be read and defaults hold, or a change could not be stored. */
  readonly problem: 'unreadable' | 'not-saved' | undefined;
  readonly onTurn: () => void;
  readonly onPause: () => void;
  readonly onAskPermission: () => void;
  readonly onReload: () => void;
  readonly onJump: (name: Name) => void;
  /** The facts of an entity are shown. */
  readonly onOpened: (entity: string) => void;
  readonly onSettings: () => void;
}

/** How many names to begin with are offered, and how many that come near a query that found nothing. */
const STARTING_POINTS = 3;
const MOST_NEAREST = 3;

const NO_FILTER: SearchFilter = {};

interface Opened {
  readonly entity: string;
  /** Ids of the facts that were searched for. */
  readonly first: readonly string[];
}

/** The toolbar's popup: this site, this page's names, and a search over all facts. */
export function Popup<Name extends PageName>(props: PopupProps<Name>) {
  const { index, language, search, site, names } = props;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [active, setActive] = useState(0);
  // The last one is on show; Back goes to the one before it, then to the list.
  const [trail, setTrail] = useState<readonly Opened[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const opened = trail.at(-1);
  const asked = query.trim();
  const isNarrow = Object.values(filter).some((value) => value !== undefined);
  const isAsked = asked !== '' || isNarrow;
  const onPage = useMemo(() => frequencies(names), [names]);
  const results = useMemo(
    () => (isAsked ? search(asked, { ...filter, onPage }) : []),
    [asked, isAsked, filter, onPage, search],
  );
  const nearest = useMemo(
    () => (isAsked && results.length === 0 ? search.nearest(asked, MOST_NEAREST) : []),
    [asked, isAsked, results, search],
  );
  const start = useMemo(() => startingPoints(index), [index]);
  const t = useMemo(() => popupTranslator(language), [language]);
  const reading = useMemo<Reading>(
    () => ({
      ...createLookup(index),
      language,
      t: cardTranslator(language),
      figure: figureWriter(index, language),
      onEntity: (entity) => show([...trailNow.current, { entity, first: [] }]),
    }),
    [index, language],
  );
  const trailNow = useRef(trail);
  trailNow.current = trail;

  // At the start, and on the way back from a result, the next key is typed into the field.
  useEffect(() => {
    if (opened === undefined) input.current?.focus();
  }, [opened]);

  const ask = (next: string) => {
    setQuery(next);
    setActive(0);
  };
  const narrow = (next: SearchFilter) => {
    setFilter(next);
    setActive(0);
  };
  const show = (next: readonly Opened[]) => {
    setTrail(next);
    const newest = next.at(-1);
    if (newest) props.onOpened(newest.entity);
  };
  const open = (entity: string, first: readonly string[] = []) => show([{ entity, first }]);
  const openResult = (result: SearchResult | undefined) =>
    result && open(result.entity, result.facts.slice(0, result.asked));

  return (
    <WordsContext.Provider value={t}>
      <ReadingContext.Provider value={reading}>
        <div class="popup" lang={language}>
          <header>
            <SiteSwitch
              {...site}
              onTurn={props.onTurn}
              onPause={props.onPause}
              onAskPermission={props.onAskPermission}
            />
            {props.problem && (
              <p class="problem" role="alert">
                {t(props.problem === 'not-saved' ? 'popup.not_saved' : 'popup.problem')}
              </p>
            )}
          </header>
          {opened ? (
            <main key={trail.length}>
              <EntityView
                index={index}
                entity={opened.entity}
                facts={factsOf(index, opened.entity, opened.first)}
                onBack={() => setTrail(trail.slice(0, -1))}
              />
            </main>
          ) : (
            <>
              <SearchField
                input={input}
                query={query}
                count={results.length}
                active={active}
                onQuery={ask}
                onActive={setActive}
                onOpen={() => openResult(results[active])}
              />
              <Filters index={index} filter={filter} onFilter={narrow} />
              <p class="aloud" role="status">
                {isAsked && t('popup.search.found', { count: results.length })}
              </p>
              <main>
                {results.length > 0 && (
                  <Results
                    results={results}
                    active={active}
                    bestFact={({ entity, asked: count, facts }) =>
                      count > 0 ? facts[0] : factsOf(index, entity)[0]?.id
                    }
                    onOpen={openResult}
                  />
                )}
                {isAsked && results.length === 0 && (
                  <NothingFound query={asked} index={index} nearest={nearest} onOpen={open} />
                )}
                {!isAsked && (
                  <>
                    <PageNames
                      {...site}
                      names={names}
                      factCount={(entity) => countFacts(index, entity)}
                      onJump={props.onJump}
                      onTurn={props.onTurn}
                      onReload={props.onReload}
                    />
                    <NameButtons heading={t('popup.search.recent')} entities={props.recent} onOpen={open} />
                  </>
                )}
                {results.length === 0 && nearest.length === 0 && (isAsked || onPage.size === 0) && (
                  <NameButtons heading={t('popup.search.start_here')} entities={start} onOpen={open} />
                )}
              </main>
            </>
          )}
          <footer>
            {results.length > 0 && !opened && (
              <span class="keys" aria-hidden="true">
                <kbd>↑</kbd> <kbd>↓</kbd> {t('popup.search.keys')} <kbd>↵</kbd> {t('popup.search.key_open')}
              </span>
            )}
            <button type="button" class="plain settings" onClick={props.onSettings}>
              <SettingsIcon />
              {t('popup.settings')}
            </button>
          </footer>
        </div>
      </ReadingContext.Provider>
    </WordsContext.Provider>
  );
}

/** How often the page names each entity, in all its frames. */
function frequencies<Name extends PageName>(names: NamesShown<Name>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (names === undefined || names === 'no-answer') return counts;
  for (const { entity, count } of names) counts.set(entity, (counts.get(entity) ?? 0) + count);
  return counts;
}

/** The entities with most facts; no two tie by chance. */
function startingPoints(index: FactIndex): string[] {
  const counted = index.entities.map(({ id }) => ({ id, facts: countFacts(index, id) }));
  return counted
    .filter(({ facts }) => facts > 0)
    .sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1))
    .slice(0, STARTING_POINTS)
    .map(({ id }) => id);
}
