import { useState } from 'preact/hooks';
import type { SettingsKey } from '@/lib/i18n';
import { useWords } from './words';

/** What is and what is not done, one thing in a line. */
const LINES: readonly SettingsKey[] = [
  'settings.privacy.no_network',
  'settings.privacy.no_page',
  'settings.privacy.untouched',
  'settings.privacy.no_account',
  'settings.privacy.no_code',
  'settings.privacy.stored',
  'settings.privacy.recent',
  'settings.privacy.private_windows',
  'settings.privacy.links',
  'settings.privacy.removal',
];

/** Privacy in ten lines, and the one thing there is to forget. */
export function Privacy({ onForget }: { readonly onForget: () => void }) {
  const t = useWords();
  const [isForgotten, setForgotten] = useState(false);
  return (
    <section aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{t('settings.privacy.heading')}</h2>
      <ol class="privacy">
        {LINES.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ol>
      <button
        type="button"
        class="plain"
        onClick={() => {
          onForget();
          setForgotten(true);
        }}
      >
        {t('settings.privacy.forget')}
      </button>{' '}
      <span class="hint" role="status">
        {isForgotten && t('settings.privacy.forgotten')}
      </span>
    </section>
  );
}
