import type { Language } from '@/lib/text';
import { settings as enSettings } from '@/locales/en.json';
import { settings as jaSettings } from '@/locales/ja.json';
import { settings as koSettings } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { settings: koSettings };
const ja: ShapeOf<typeof ko> = { settings: jaSettings };
const en: ShapeOf<typeof ko> = { settings: enSettings };

export type SettingsKey = KeyOf<typeof ko>;

/** What the settings page says. */
export function settingsTranslator(language: Language): Translate<SettingsKey> {
  return createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]);
}
