import { useId, useState } from 'preact/hooks';
import { Switch } from '@/components/shared/switch';
import { endPause, parseHost, type SiteRules, setRule } from '@/lib/sites';
import { Choice } from './choice';
import { RulesFile } from './rules-file';
import { useWords } from './words';

interface SiteListProps {
  readonly rules: SiteRules;
  readonly onChange: (change: (rules: SiteRules) => SiteRules) => void;
}

/** Where names are marked: everywhere or only where chosen, and the sites that have a rule of their own. */
export function SiteList({ rules, onChange }: SiteListProps) {
  const t = useWords();
  const hosts = Object.keys(rules.hosts).sort();
  const paused = Object.keys(rules.paused)
    .filter((host) => (rules.paused[host] ?? 0) > Date.now())
    .sort();
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
      {hosts.length + paused.length === 0 ? (
        <p class="hint">{t('settings.sites.none')}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <span class="host">{host}</span>
              <Switch
                label={t('settings.sites.turn', { host })}
                on={rules.hosts[host] === 'on'}
                onTurn={() => onChange((now) => setRule(now, host, now.hosts[host] === 'on' ? 'off' : 'on'))}
              />
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
          {paused.map((host) => (
            <li key={`paused ${host}`}>
              <span class="host">{host}</span>
              <span class="rule">{t('settings.sites.paused')}</span>
              <button
                type="button"
                class="plain"
                aria-label={t('settings.sites.resume', { host })}
                onClick={() => onChange((now) => endPause(now, host))}
              >
                {t('settings.sites.resume_short')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={(host, rule) => onChange((now) => setRule(now, host, rule))} />
      <RulesFile rules={rules} onChange={onChange} />
    </Choice>
  );
}

interface AddSiteProps {
  readonly onAdd: (host: string, rule: 'on' | 'off') => void;
}

/** A field for a host or an address, and what to do there. */
function AddSite({ onAdd }: AddSiteProps) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (rule: 'on' | 'off') => {
    const host = parseHost(typed);
    setBad(host === undefined);
    if (host === undefined) return;
    onAdd(host, rule);
    setTyped('');
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add('off');
      }}
    >
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('settings.sites.add')}
        placeholder={t('settings.sites.add_placeholder')}
        aria-invalid={isBad}
        aria-describedby={isBad ? id : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setBad(false);
        }}
      />
      <button type="submit" class="plain">
        {t('settings.sites.add_off')}
      </button>
      <button type="button" class="plain" onClick={() => add('on')}>
        {t('settings.sites.add_on')}
      </button>
      {isBad && (
        <p class="problem" id={id} role="alert">
          {t('settings.sites.bad_host', { typed: typed.trim().slice(0, LONGEST_SHOWN) })}
        </p>
      )}
    </form>
  );
}

/** Of what was typed wrongly, so much is repeated. */
const LONGEST_SHOWN = 60;
