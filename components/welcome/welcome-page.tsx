import { useMemo } from 'preact/hooks';
import { KeyCaps } from '@/components/settings/key-caps';
import { Sample } from '@/components/settings/sample';
import { welcomeTranslator } from '@/lib/i18n';
import type { Language } from '@/lib/text';

export interface WelcomePageProps {
  readonly language: Language;
  /** The keys of the walk as they are bound; empty where none are. */
  readonly keys: { readonly next: string; readonly previous: string };
  readonly onSettings: () => void;
}

/** What opens once after installing: what it does, a text to try it on, the keys, the switch, privacy. */
export function WelcomePage({ language, keys, onSettings }: WelcomePageProps) {
  const t = useMemo(() => welcomeTranslator(language), [language]);
  return (
    <main class="welcome" lang={language}>
      <header data-gakju="off">
        <h1>{t('welcome.heading')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <Sample
        heading={t('welcome.try')}
        hint={t('welcome.try_hint')}
        paragraphs={[t('settings.sample.first'), t('settings.sample.second')]}
      />
      <div class="columns" data-gakju="off">
        <section aria-labelledby="keys-heading">
          <h2 id="keys-heading">{t('welcome.keys')}</h2>
          <dl class="shortcuts">
            <Keys keys={keys.next} what={t('welcome.keys_next')} none={t('settings.shortcuts.none')} />
            <Keys
              keys={keys.previous}
              what={t('welcome.keys_previous')}
              none={t('settings.shortcuts.none')}
            />
            <Keys keys="Esc" what={t('welcome.keys_close')} none="" />
          </dl>
        </section>
        <section aria-labelledby="switch-heading">
          <h2 id="switch-heading">{t('welcome.switch')}</h2>
          <p>{t('welcome.switch_text')}</p>
        </section>
        <section aria-labelledby="privacy-heading">
          <h2 id="privacy-heading">{t('welcome.privacy')}</h2>
          <p>{t('welcome.privacy_1')}</p>
          <p>{t('welcome.privacy_2')}</p>
          <p>{t('welcome.privacy_3')}</p>
        </section>
      </div>
      <p data-gakju="off">
        <button type="button" class="plain" onClick={onSettings}>
          {t('welcome.settings')}
        </button>
      </p>
    </main>
  );
}

interface KeysProps {
  readonly keys: string;
  readonly what: string;
  readonly none: string;
}

function Keys({ keys, what, none }: KeysProps) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        <KeyCaps keys={keys} none={none} />
      </dd>
    </div>
  );
}
