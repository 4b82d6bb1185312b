import { useMemo } from 'preact/hooks';
import { createLookup } from '@/components/shared/lookup';
import { type Reading, ReadingContext } from '@/components/shared/reading';
import { figureWriter } from '@/components/shared/write-facts';
import type { FactIndex } from '@/lib/facts';
import { cardTranslator, LANGUAGE_NAMES, settingsTranslator } from '@/lib/i18n';
import type { Settings } from '@/lib/settings';
import { LANGUAGES, type Language } from '@/lib/text';
import { Choice } from './choice';
import { IndexContents } from './index-contents';
import { Licences } from './licences';
import { Privacy } from './privacy';
import { QuietNames } from './quiet-names';
import { Sample } from './sample';
import { type Shortcut, Shortcuts } from './shortcuts';
import { SiteList } from './site-list';
import { WordsContext } from './words';

export interface SettingsPageProps {
  readonly index: FactIndex;
  /** The day of the last change of the facts, if known. */
  readonly dated?: string | undefined;
  /** The language the page speaks now. */
  readonly language: Language;
  readonly settings: Settings;
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's page of shortcuts; absent where there is no way to. */
  readonly onShortcuts?: (() => void) | undefined;
  /** Forgets what was opened in the popup of late. */
  readonly onForget: () => void;
  readonly problem: 'unreadable' | 'not-saved' | undefined;
  /** Saves at once; `change` is applied to what is stored at that moment. */
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

const MARK_STYLES: readonly Settings['markStyle'][] = ['dots', 'line', 'tint'];

/** From the fewest marks to the most. */
const DENSITIES: readonly Settings['density'][] = ['page', 'paragraph', 'every'];

/** Milliseconds of rest that are offered, from at once to slow; any other value set by hand is kept and shown. */
const OFFERED_DELAYS_MS = [0, 300, 600, 1000] as const;

/** Everything a person can choose, each choice saved as it is made. */
export function SettingsPage(props: SettingsPageProps) {
  const { index, language, settings, problem, onChange } = props;
  const t = useMemo(() => settingsTranslator(language), [language]);
  const reading = useMemo<Reading>(
    () => ({
      ...createLookup(index),
      language,
      t: cardTranslator(language),
      figure: figureWriter(index, language),
    }),
    [index, language],
  );
  const choose = (part: Partial<Settings>) => onChange((now) => ({ ...now, ...part }));
  const delays = new Set<Settings['openDelay']>([...OFFERED_DELAYS_MS, settings.openDelay, 'click']);
  const inOrder = [...delays].sort((a, b) => (a === 'click' ? 1 : b === 'click' ? -1 : a - b));

  return (
    <WordsContext.Provider value={t}>
      <ReadingContext.Provider value={reading}>
        <main class="settings-page" lang={language}>
          <h1 data-gakju="off">{t('settings.title')}</h1>
          <p class="hint" data-gakju="off">
            {t('settings.lead')}
          </p>
          {problem && (
            <p class="problem" role="alert" data-gakju="off">
              {t(problem === 'not-saved' ? 'settings.not_saved' : 'settings.problem')}
            </p>
          )}
          <Sample
            heading={t('settings.sample.heading')}
            hint={t('settings.sample.hint')}
            paragraphs={[t('settings.sample.first'), t('settings.sample.second')]}
          />
          <div data-gakju="off">
            <Choice
              name="mark-style"
              heading={t('settings.mark_style.heading')}
              options={MARK_STYLES.map((value) => ({ value, label: t(`settings.mark_style.${value}`) }))}
              value={settings.markStyle}
              onChoose={(markStyle) => choose({ markStyle })}
            />
            <Choice
              name="density"
              heading={t('settings.density.heading')}
              options={DENSITIES.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
              value={settings.density}
              onChoose={(density) => choose({ density })}
            />
            <Choice
              name="delay"
              heading={t('settings.delay.heading')}
              hint={t('settings.delay.hint')}
              options={inOrder.map((value) => ({ value, label: delayLabel(value, t) }))}
              value={settings.openDelay}
              onChoose={(openDelay) => choose({ openDelay })}
            />
            <Choice
              name="theme"
              heading={t('settings.theme.heading')}
              options={[
                { value: 'auto', label: t('settings.theme.auto') },
                { value: 'light', label: t('settings.theme.light') },
                { value: 'dark', label: t('settings.theme.dark') },
              ]}
              value={settings.theme}
              onChoose={(theme) => choose({ theme })}
            />
            <Choice
              name="language"
              heading={t('settings.language.heading')}
              options={[
                { value: 'auto', label: t('settings.language.auto') },
                ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
              ]}
              value={settings.language}
              onChoose={(value) => choose({ language: value })}
            />
            <SiteList
              rules={settings.sites}
              onChange={(change) => onChange((now) => ({ ...now, sites: change(now.sites) }))}
            />
            <QuietNames
              names={settings.quietNames}
              onShow={(entity) =>
                onChange((now) => ({ ...now, quietNames: now.quietNames.filter((id) => id !== entity) }))
              }
            />
            {props.shortcuts.length > 0 && (
              <Shortcuts shortcuts={props.shortcuts} onChange={props.onShortcuts} />
            )}
            <IndexContents index={index} dated={props.dated} />
            <Privacy onForget={props.onForget} />
            <Licences />
          </div>
        </main>
      </ReadingContext.Provider>
    </WordsContext.Provider>
  );
}

function delayLabel(delay: Settings['openDelay'], t: ReturnType<typeof settingsTranslator>): string {
  if (delay === 'click') return t('settings.delay.click');
  return delay === 0 ? t('settings.delay.now') : t('settings.delay.seconds', { seconds: delay / 1000 });
}
