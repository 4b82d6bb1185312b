import { index } from 'virtual:gakju/facts';
import { render } from 'preact';
import { SettingsPage } from '@/components/settings/settings-page';
import { pickLanguage, settingsTranslator } from '@/lib/i18n';
import { readSettings, watchSettings, writeSettings } from '@/lib/settings';

async function main(root: HTMLElement): Promise<void> {
  let { settings, broken } = await readSettings();
  let refused = false;

  const draw = () => {
    const language = pickLanguage(settings.language, navigator.languages);
    document.documentElement.lang = language;
    document.title = settingsTranslator(language)('settings.title');
    if (settings.theme === 'auto') delete document.body.dataset.theme;
    else document.body.dataset.theme = settings.theme;
    render(
      <SettingsPage
        index={index}
        language={language}
        settings={settings}
        problem={refused ? 'not-saved' : broken.length > 0 ? 'unreadable' : undefined}
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

  watchSettings((parsed) => {
    ({ settings, broken } = parsed);
    draw();
  });
  draw();
}

const root = document.getElementById('settings');
if (root) void main(root);
