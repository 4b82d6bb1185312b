import { KeyCaps } from './key-caps';
import { useWords } from './words';

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  /** Whose words name it: the browser's own are in its language, not in the one that was chosen here. */
  readonly command: 'next' | 'previous';
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
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{t(`manifest.command.${command}`)}</dt>
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
