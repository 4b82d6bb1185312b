import { dated, index } from 'virtual:gakju/facts';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { SettingsPage } from '@/components/settings/settings-page';
import type { Shortcut } from '@/components/settings/shortcuts';
import { showTheme } from '@/components/shared/show-theme';
import { pickLanguage, settingsTranslator } from '@/lib/i18n';
import type { RunningAnnotator } from '@/lib/page';
import { clearRecent, readSettings, type Settings, watchSettings, writeSettings } from '@/lib/settings';
import { startPractice } from './practice';

/** Chrome has no call that opens its page of shortcuts, but lets extensions open its address. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The commands of the manifest that have words here; the browser lists one of its own among them. */
const COMMANDS: ReadonlyMap<string, Shortcut['command']> = new Map([
  ['next-name', 'next'],
  ['previous-name', 'previous'],
]);

interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page of shortcuts. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings }: ShortcutSettings = browser.commands;
  // Firefox from 137 on; its older versions have no way there.
  if (openShortcutSettings) return openShortcutSettings();
  await browser.tabs.create({ url: CHROME_SHORTCUTS });
}

async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no keyboard commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .map(({ name, shortcut = '' }) => ({ command: COMMANDS.get(name ?? ''), keys: shortcut }))
    .filter((shortcut): shortcut is Shortcut => shortcut.command !== undefined);
}

/** What the marks of the sample depend on. */
const marksOf = ({ density, quietNames }: Settings) => `${density} ${quietNames}`;

async function main(root: HTMLElement): Promise<void> {
  let [{ settings, broken }, shortcuts] = await Promise.all([readSettings(), readShortcuts()]);
  let refused = false;
  let practice: AbortController | undefined;
  let sample: RunningAnnotator | undefined;

  const draw = () => {
    const language = pickLanguage(settings.language, navigator.languages);
    document.documentElement.lang = language;
    document.title = settingsTranslator(language)('settings.title');
    showTheme(settings.theme);
    render(
      <SettingsPage
        index={index}
        dated={dated}
        language={language}
        settings={settings}
        shortcuts={shortcuts}
        problem={refused ? 'not-saved' : broken.length > 0 ? 'unreadable' : undefined}
        onShortcuts={browser.commands && (() => void openShortcuts().catch(() => undefined))}
        onForget={() => void clearRecent().catch(() => undefined)}
        onChange={(change) => {
          writeSettings(change).then(
            () => {
              refused = false;
            },
            () => {
              refused = true;
              draw();
            },
          );
        }}
      />,
      root,
    );
  };

  /** The sample is marked anew when what it shows has been chosen anew. */
  const practise = (before?: Settings) => {
    sample?.restyle(settings.markStyle);
    if (before && marksOf(before) === marksOf(settings)) return;
    practice?.abort();
    practice = new AbortController();
    sample = startPractice(settings, practice.signal);
  };

  watchSettings((parsed) => {
    const before = settings;
    ({ settings, broken } = parsed);
    draw();
    practise(before);
  });
  // Shortcuts are changed on a page of the browser's own; they are read again on the way back.
  window.addEventListener('focus', async () => {
    shortcuts = await readShortcuts();
    draw();
  });
  draw();
  practise();
}

const root = document.getElementById('settings');
if (root) void main(root);
