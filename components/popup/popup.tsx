import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SettingsIcon } from '@/components/shared/icons';
import { createLookup } from '@/components/shared/lookup';
import { type Reading, ReadingContext } from '@/components/shared/reading';
import { figureWriter } from '@/components/shared/write-facts';
import type { FactIndex } from '@/lib/facts';
import { cardTranslator, popupTranslator } from '@/lib/i18n';
import type { SearchResult } from '@/lib/search';
import type { Language } from '@/lib/text';
import { EntityView } from './entity-view';
import { countFacts, factsOf } from './facts-of';
import { NothingFound, StartHere } from './nothing-found';
import { type PageName, PageNames } from './page-names';
import { Results } from './results';
import { SearchField } from './search-field';
import { SiteSwitch, type SiteSwitchProps } from './site-switch';
import { WordsContext } from './words';

export type { PageName } from './page-names';

export interface PopupProps<Name extends PageName> {
  readonly index: FactIndex;
  readonly language: Language;
  readonly search: (query: string) => readonly SearchResult[];
  readonly site: Pick<SiteSwitchProps, 'host' | 'decision'>;
  /** The names on the page, in its order; undefined until it has answered. */
  readonly names: readonly Name[] | undefined;
  /** The settings could not be read and defaults hold. */
  readonly problem: boolean;
  readonly onTurn: () => void;
  readonly onAskPermission: () => void;
  readonly onJump: (name: Name) => void;
  readonly onSettings: () => void;
}

/** How many names to begin with are offered. */
const STARTING_POINTS = 3;

interface Opened {
  readonly entity: string;
  /** Ids of the facts that were searched for. */
  readonly first: readonly string[];
}

/** The toolbar's popup: this site, this page's names, and a search over all facts. */
export function Popup<Name extends PageName>(props: PopupProps<Name>) {
  const { index, language, search, site, names } = props;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  // The last one is on show; Back goes to the one before it, then to the list.
  const [trail, setTrail] = useState<readonly Opened[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const opened = trail.at(-1);
  const asked = query.trim();
  const results = useMemo(() => (asked === '' ? [] : search(asked)), [asked, search]);
  const start = useMemo(() => startingPoints(index), [index]);
  const t = useMemo(() => popupTranslator(language), [language]);
  const reading = useMemo<Reading>(
    () => ({
      ...createLookup(index),
      language,
      t: cardTranslator(language),
      figure: figureWriter(index, language),
      onEntity: (entity) => setTrail((before) => [...before, { entity, first: [] }]),
    }),
    [index, language],
  );

  // At the start, and on the way back from a result, the next key is typed into the field.
  useEffect(() => {
    if (opened === undefined) input.current?.focus();
  }, [opened]);

  const ask = (next: string) => {
    setQuery(next);
    setActive(0);
  };
  const open = (entity: string, first: readonly string[] = []) => setTrail([{ entity, first }]);
  const openResult = (result: SearchResult | undefined) => result && open(result.entity, result.facts);

  return (
    <WordsContext.Provider value={t}>
      <ReadingContext.Provider value={reading}>
        <div class="popup" lang={language}>
          <header>
            <SiteSwitch {...site} onTurn={props.onTurn} onAskPermission={props.onAskPermission} />
            {props.problem && (
              <p class="problem" role="alert">
                {t('popup.problem')}
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
              <p class="aloud" role="status">
                {asked !== '' && t('popup.search.found', { count: results.length })}
              </p>
              <main>
                {asked !== '' && results.length > 0 && (
                  <Results results={results} active={active} onOpen={openResult} />
                )}
                {asked !== '' && results.length === 0 && <NothingFound query={asked} index={index} />}
                {asked === '' && (
                  <PageNames
                    decision={site.decision}
                    names={names}
                    factCount={(entity) => countFacts(index, entity)}
                    onJump={props.onJump}
                    onTurn={props.onTurn}
                  />
                )}
                {results.length === 0 && (asked !== '' || !names?.length) && (
                  <StartHere entities={start} onOpen={open} />
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

/** The entities with most facts; no two tie by chance. */
function startingPoints(index: FactIndex): string[] {
  const counted = index.entities.map(({ id }) => ({ id, facts: countFacts(index, id) }));
  return counted
    .filter(({ facts }) => facts > 0)
    .sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1))
    .slice(0, STARTING_POINTS)
    .map(({ id }) => id);
}
