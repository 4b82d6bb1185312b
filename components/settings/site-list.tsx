import { type SiteRules, setRule } from '@/lib/sites';
import { Choice } from './choice';
import { useWords } from './words';

interface SiteListProps {
  readonly rules: SiteRules;
  readonly onChange: (change: (rules: SiteRules) => SiteRules) => void;
}

/** Where names are marked: everywhere or only where chosen, and the sites that have a rule of their own. */
export function SiteList({ rules, onChange }: SiteListProps) {
  const t = useWords();
  const hosts = Object.keys(rules.hosts).sort();
  return (
    <Choice
      name="sites"
      heading={t('settings.sites.heading')}
      options={[
        { value: 'everywhere-but', label: t('settings.sites.everywhere_but') },
        { value: 'only-on', label: t('settings.sites.only_on') },
      ]}
      value={rules.mode}
      onChoose={(mode) => onChange((now) => ({ ...now, mode }))}
    >
      {hosts.length === 0 ? (
        <p class="hint">{t('settings.sites.none')}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <span class="host">{host}</span>
              <span class="rule">
                {t(rules.hosts[host] === 'on' ? 'settings.sites.on' : 'settings.sites.off')}
              </span>
              <button
                type="button"
                class="plain"
                aria-label={t('settings.sites.remove', { host })}
                onClick={() => onChange((now) => setRule(now, host, undefined))}
              >
                {t('settings.sites.remove_short')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Choice>
  );
}
