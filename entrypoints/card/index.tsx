import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, cardCss } from '@/components/card/card';
import { CardController } from '@/lib/card';
import { pickLanguage } from '@/lib/i18n';
import { ask } from '@/lib/messages';
import { takeAnnotator } from '@/lib/page';
import { readSettings, watchSettings } from '@/lib/settings';

export default defineUnlistedScript(async () => {
  const annotator = takeAnnotator();
  if (!annotator) return;
  let { settings } = await readSettings();
  if (annotator.signal.aborted) return;
  const stopWatching = watchSettings((parsed) => {
    settings = parsed.settings;
  });
  annotator.signal.addEventListener('abort', stopWatching);

  new CardController({
    annotator,
    css: cardCss,
    load: (entity) => ask('excerpt', { entity }),
    preferences: () => settings,
    draw: (frame, content) =>
      render(
        content && (
          <Card
            index={content.index}
            entity={content.entity}
            walk={content.walk}
            mark={{ surface: content.surface }}
            order={content.facts.order}
            bearing={content.facts.bearing}
            language={pickLanguage(settings.language, navigator.languages)}
            theme={content.theme}
            pinned={content.pinned}
            canGoBack={content.canGoBack}
            onPin={content.onPin}
            onClose={content.onClose}
            onBack={content.onBack}
            onEntity={content.onEntity}
            onSwitchOff={() => void ask('switch-off', {})}
            onSettings={() => void ask('open-settings', {})}
          />
        ),
        frame,
      ),
  });
});
