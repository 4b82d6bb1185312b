import { useReading } from '@/components/shared/reading';
import type { PopupKey } from '@/lib/i18n';
import type { SiteDecision } from '@/lib/sites';
import { useWords } from './words';

/** A name that the page shows: in which frame, of which entity, how often. */
export interface PageName {
  readonly frame: string;
  readonly entity: string;
  readonly count: number;
}

export interface PageNamesProps<Name extends PageName> {
  readonly decision: SiteDecision;
  /** In page order; undefined until the page has answered. */
  readonly names: readonly Name[] | undefined;
  /** How many facts the index has about an entity. */
  readonly factCount: (entity: string) => number;
  readonly onJump: (name: Name) => void;
  readonly onTurn: () => void;
}

/** The names found on this page, or why there are none. */
export function PageNames<Name extends PageName>(props: PageNamesProps<Name>) {
  const { decision, names, factCount, onJump, onTurn } = props;
  const t = useWords();
  const { entity, language } = useReading();
  const empty = reasonForNone(decision, names);
  return (
    <section class="page-names" aria-labelledby="page-heading">
      <h2 id="page-heading">
        {t('popup.page.heading')}
        {names && names.length > 0 && <span class="count">{names.length}</span>}
      </h2>
      {empty && <p class="quiet">{t(empty)}</p>}
      {(decision.reason === 'switched-off' || decision.reason === 'not-allowed') && (
        <button type="button" class="plain" onClick={onTurn}>
          {t('popup.site.turn_on')}
        </button>
      )}
      {!empty && (
        <ul>
          {names?.map((name) => {
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

function reasonForNone(decision: SiteDecision, names: readonly PageName[] | undefined): PopupKey | undefined {
  if (decision.reason === 'unreachable') return 'popup.page.unreachable';
  if (decision.reason === 'no-permission') return 'popup.page.no_permission';
  if (!decision.on) return 'popup.page.off';
  if (names === undefined) return 'popup.page.looking';
  return names.length === 0 ? 'popup.page.none' : undefined;
}
