import type { PopupKey } from '@/lib/i18n';
import type { SiteDecision } from '@/lib/sites';
import { useWords } from './words';

export interface SiteSwitchProps {
  /** Absent where no content script can run. */
  readonly host: string | undefined;
  readonly decision: SiteDecision;
  readonly onTurn: () => void;
  readonly onAskPermission: () => void;
}

/** The site, whether it is on, and the reason in words. */
export function SiteSwitch({ host, decision, onTurn, onAskPermission }: SiteSwitchProps) {
  const t = useWords();
  const [reason, params] = reasonFor(decision, host);
  return (
    <div class="site">
      <div class="site-words">
        <p class="host">{host ?? t('popup.site.none')}</p>
        <p class="reason" id="site-reason">
          {t(reason, params)}
        </p>
      </div>
      {decision.reason === 'no-permission' && (
        <button type="button" class="plain" onClick={onAskPermission}>
          {t('popup.site.ask')}
        </button>
      )}
      {decision.reason !== 'no-permission' && decision.reason !== 'unreachable' && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={decision.on}
          aria-label={t('popup.site.label')}
          aria-describedby="site-reason"
          onClick={onTurn}
        >
          <span class="knob" />
        </button>
      )}
    </div>
  );
}

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
    case 'not-allowed':
      return ['popup.site.not_allowed'];
    case 'unreachable':
      return ['popup.site.unreachable'];
    case 'no-permission':
      return ['popup.site.no_permission'];
  }
}
