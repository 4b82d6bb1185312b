import type { Language } from '@/lib/text';
import { settings as enSettings, welcome as enWelcome } from '@/locales/en.json';
import { settings as jaSettings, welcome as jaWelcome } from '@/locales/ja.json';
import { settings as koSettings, welcome as koWelcome } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { welcome: koWelcome, settings: koSettings };
const ja: ShapeOf<typeof ko> = { welcome: jaWelcome, settings: jaSettings };
const en: ShapeOf<typeof ko> = { welcome: enWelcome, settings: enSettings };

export type WelcomeKey = KeyOf<typeof ko>;

/** What the page says that opens once, after installing; its sample is the settings page's. */
export function welcomeTranslator(language: Language): Translate<WelcomeKey> {
  return createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]);
}
