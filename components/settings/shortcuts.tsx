import { KeyCaps } from './key-caps';
import { useWords } from './words';

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  readonly description: string;
  /** As the browser writes it (`Ctrl+Shift+Period`); empty when the person has taken it away. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; absent where there is no way to. */
  readonly onChange: (() => void) | undefined;
}

/** The keyboard commands with the keys they are really bound to. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const t = useWords();
  return (
    <section aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{t('settings.shortcuts.heading')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>
              <KeyCaps keys={keys} none={t('settings.shortcuts.none')} />
            </dd>
          </div>
        ))}
      </dl>
      {onChange && (
        <button type="button" class="plain" onClick={onChange}>
          {t('settings.shortcuts.change')}
        </button>
      )}
    </section>
  );
}
