import { render } from 'preact';
import browser from 'webextension-polyfill';
import { showTheme } from '@/components/shared/show-theme';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { startPractice } from '@/entrypoints/settings/practice';
import { pickLanguage, welcomeTranslator } from '@/lib/i18n';
import { readSettings } from '@/lib/settings';

async function main(root: HTMLElement): Promise<void> {
  // Firefox for Android has no keyboard commands.
  const [{ settings }, commands = []] = await Promise.all([readSettings(), browser.commands?.getAll()]);
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  const language = pickLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;
  document.title = welcomeTranslator(language)('welcome.heading');
  showTheme(settings.theme);
  render(
    <WelcomePage
      language={language}
      keys={{ next: keysOf('next-name'), previous: keysOf('previous-name') }}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
  // It lasts as long as the page.
  startPractice(settings, new AbortController().signal);
}

const root = document.getElementById('welcome');
if (root) void main(root);
