import type { Language } from '@/lib/text';
import { settings as enSettings, terms as enTerms } from '@/locales/en.json';
import { settings as jaSettings, terms as jaTerms } from '@/locales/ja.json';
import { settings as koSettings, terms as koTerms } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { settings: koSettings, terms: koTerms };
const ja: ShapeOf<typeof ko> = { settings: jaSettings, terms: jaTerms };
const en: ShapeOf<typeof ko> = { settings: enSettings, terms: enTerms };

export type SettingsKey = KeyOf<typeof ko>;

/** What the settings page says. */
export function settingsTranslator(language: Language): Translate<SettingsKey> {
  return createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]);
}
