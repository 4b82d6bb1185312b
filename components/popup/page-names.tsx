import { useReading } from '@/components/shared/reading';
import type { PopupKey } from '@/lib/i18n';
import type { Place, SiteDecision } from '@/lib/sites';
import { useWords } from './words';

/** A name that the page shows: in which frame, of which entity, how often. */
export interface PageName {
  readonly frame: string;
  readonly entity: string;
  readonly count: number;
}

/** Names in page order; `no-answer` where no script of ours runs; undefined until the page has answered. */
export type NamesShown<Name extends PageName> = readonly Name[] | 'no-answer' | undefined;

export interface PageNamesProps<Name extends PageName> {
  readonly place: Place;
  readonly decision: SiteDecision;
  readonly names: NamesShown<Name>;
  /** How many facts the index has about an entity. */
  readonly factCount: (entity: string) => number;
  readonly onJump: (name: Name) => void;
  readonly onTurn: () => void;
  readonly onReload: () => void;
}

/** The names found on this page, or why there are none and the one thing that helps. */
export function PageNames<Name extends PageName>(props: PageNamesProps<Name>) {
  const { names, factCount, onJump } = props;
  const t = useWords();
  const { entity, language } = useReading();
  const none = whyNone(props);
  const list = none === undefined && Array.isArray(names) ? names : [];
  return (
    <section class="page-names" aria-labelledby="page-heading">
      <h2 id="page-heading">
        {t('popup.page.heading')}
        {list.length > 0 && <span class="count">{list.length}</span>}
      </h2>
      {none && <p class="quiet">{t(none.why)}</p>}
      {none?.help && (
        <button type="button" class="plain" onClick={none.help.onPress}>
          {t(none.help.label)}
        </button>
      )}
      {list.length > 0 && (
        <ul>
          {list.map((name) => {
            const label = entity(name.entity)?.label[language] ?? name.entity;
            const facts = factCount(name.entity);
            return (
              <li key={`${name.frame} ${name.entity}`}>
                <button
                  type="button"
                  class="page-name"
                  title={t('popup.page.jump')}
                  onClick={() => onJump(name)}
                >
                  <span class="name">{label}</span>
                  {name.count > 1 && (
                    <span class="times">{t('popup.page.count', { count: name.count })}</span>
                  )}
                  <span class="leader" />
                  <span class="facts-of">
                    {facts > 0 ? t('popup.search.facts', { count: facts }) : t('popup.search.no_facts')}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

interface None {
  readonly why: PopupKey;
  readonly help?: { readonly label: PopupKey; readonly onPress: () => void };
}

function whyNone<Name extends PageName>(props: PageNamesProps<Name>): None | undefined {
  const { place, decision, names, onTurn, onReload } = props;
  switch (decision.reason) {
    case 'unreachable':
      return { why: UNREACHABLE[place.kind] };
    case 'no-permission':
      return { why: 'popup.page.no_permission' };
    case 'paused':
    case 'switched-off':
    case 'not-allowed':
      return { why: 'popup.page.off', help: { label: 'popup.site.turn_on', onPress: onTurn } };
    case 'everywhere':
    case 'allowed':
      if (names === undefined) return { why: 'popup.page.looking' };
      if (names === 'no-answer') {
        if (place.kind === 'pdf') return { why: 'popup.page.pdf' };
        // The tab was open before the extension was there, or the browser keeps it out for a reason of its own.
        return {
          why: 'popup.page.not_running',
          help: { label: 'popup.page.reload', onPress: onReload },
        };
      }
      return names.length === 0 ? { why: 'popup.page.none' } : undefined;
  }
}

const UNREACHABLE: Readonly<Record<Place['kind'], PopupKey>> = {
  site: 'popup.page.unreachable',
  pdf: 'popup.page.pdf',
  store: 'popup.page.store',
  file: 'popup.page.file',
  browser: 'popup.page.unreachable',
};
