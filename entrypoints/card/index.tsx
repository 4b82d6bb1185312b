import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, cardCss } from '@/components/card/card';
import { type CardContent, CardController, Footnotes, textAround } from '@/lib/card';
import { type CardWords, pickLanguage } from '@/lib/i18n';
import { ask } from '@/lib/messages';
import { takeAnnotator } from '@/lib/page';
import { readSettings, type Settings, watchSettings } from '@/lib/settings';
import type { Language } from '@/lib/text';

const languageOf = (settings: Settings) => pickLanguage(settings.language, navigator.languages);

/** The card's words and the language they are in. */
interface Spoken {
  readonly language: Language;
  readonly words: CardWords;
}

async function wordsIn(language: Language): Promise<Spoken> {
  return { language, words: await ask('card-words', { language }) };
}

export default defineUnlistedScript(async () => {
  const annotator = takeAnnotator();
  if (!annotator) return;
  let { settings } = await readSettings();
  if (annotator.signal.aborted) return;
  const stopWatching = watchSettings((parsed) => {
    settings = parsed.settings;
  });
  annotator.signal.addEventListener('abort', stopWatching);

  let spoken: Spoken | undefined;
  new CardController(annotator, {
    css: cardCss,
    footnotes: new Footnotes(async ({ entity, mark }) => {
      const language = languageOf(settings);
      const context = annotator.contextOf(mark);
      const [footnote, words] = await Promise.all([
        ask('footnote', { entity, entities: context.entities, language, ...textAround(context) }),
        spoken?.language === language ? spoken : wordsIn(language),
      ]);
      spoken = words;
      return footnote;
    }),
    preferences: () => settings,
    draw: (frame, content) => render(content && spoken && draw(content, spoken), frame),
  });
});

function draw(content: CardContent, spoken: Spoken) {
  const { footnote, onClose } = content;
  // Nobody answers when the extension has been updated or removed: a card that can do nothing goes.
  const request = (...asked: Parameters<typeof ask>) => void ask(...asked).catch(onClose);
  return (
    <Card
      {...content}
      {...spoken}
      onCite={(fact) => ask('citations', { fact, language: spoken.language })}
      onQuiet={() => {
        onClose();
        request('quiet-name', { entity: footnote.entity });
      }}
      onSwitchOff={() => request('switch-off', {})}
      onSettings={() => request('open-settings', {})}
      onPopup={() => request('open-popup', {})}
    />
  );
}
