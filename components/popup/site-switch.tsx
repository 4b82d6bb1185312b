import { Switch } from '@/components/shared/switch';
import type { PopupKey } from '@/lib/i18n';
import type { Place, SiteDecision } from '@/lib/sites';
import { useWords } from './words';

export interface SiteSwitchProps {
  readonly place: Place;
  readonly decision: SiteDecision;
  readonly onTurn: () => void;
  readonly onPause: () => void;
  readonly onAskPermission: () => void;
}

/** The site and why names are marked on it or not, with the switch, or what takes its place. */
export function SiteSwitch({ place, decision, onTurn, onPause, onAskPermission }: SiteSwitchProps) {
  const t = useWords();
  const host = 'host' in place ? place.host : undefined;
  const [reason, params] = reasonFor(decision, host);
  return (
    <div class="site">
      <div class="site-words">
        <p class="host" title={host}>
          {host ?? t(PLACES[place.kind])}
        </p>
        <p class="reason" id="site-reason">
          {t(reason, params)}
        </p>
      </div>
      {decision.on && (
        <button type="button" class="quiet-button" onClick={onPause}>
          {t('popup.site.pause')}
        </button>
      )}
      {decision.reason === 'no-permission' && (
        <button type="button" class="plain" onClick={onAskPermission}>
          {t('popup.site.ask')}
        </button>
      )}
      {decision.reason !== 'no-permission' && decision.reason !== 'unreachable' && (
        <Switch label={t('popup.site.label')} on={decision.on} describedBy="site-reason" onTurn={onTurn} />
      )}
    </div>
  );
}

const PLACES: Readonly<Record<Place['kind'], PopupKey>> = {
  site: 'popup.site.none',
  pdf: 'popup.site.none',
  store: 'popup.site.store',
  file: 'popup.site.file',
  browser: 'popup.site.browser',
};

function reasonFor(decision: SiteDecision, host: string | undefined): [PopupKey, Record<string, string>?] {
  switch (decision.reason) {
    case 'everywhere':
      return ['popup.site.everywhere'];
    case 'allowed':
      return decision.rule === host
        ? ['popup.site.allowed']
        : ['popup.site.allowed_parent', { rule: decision.rule }];
    case 'switched-off':
      return decision.rule === host
        ? ['popup.site.switched_off']
        : ['popup.site.switched_off_parent', { rule: decision.rule }];
    case 'paused':
      return decision.rule === host
        ? ['popup.site.paused']
        : ['popup.site.paused_parent', { rule: decision.rule }];
    case 'not-allowed':
      return ['popup.site.not_allowed'];
    case 'unreachable':
      return ['popup.site.unreachable'];
    case 'no-permission':
      return ['popup.site.no_permission'];
  }
}
