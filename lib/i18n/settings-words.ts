import type { Language } from '@/lib/text';
import { manifest as enManifest, settings as enSettings, terms as enTerms } from '@/locales/en.json';
import { manifest as jaManifest, settings as jaSettings, terms as jaTerms } from '@/locales/ja.json';
import { manifest as koManifest, settings as koSettings, terms as koTerms } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { manifest: koManifest, settings: koSettings, terms: koTerms };
const ja: ShapeOf<typeof ko> = { manifest: jaManifest, settings: jaSettings, terms: jaTerms };
const en: ShapeOf<typeof ko> = { manifest: enManifest, settings: enSettings, terms: enTerms };

export type SettingsKey = KeyOf<typeof ko>;

/** What the settings page says. */
export function settingsTranslator(language: Language): Translate<SettingsKey> {
  return createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]);
}
