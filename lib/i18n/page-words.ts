import type { Language } from '@/lib/text';
import { page as enPage } from '@/locales/en.json';
import { page as jaPage } from '@/locales/ja.json';
import { page as koPage } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { page: koPage };
const ja: ShapeOf<typeof ko> = { page: jaPage };
const en: ShapeOf<typeof ko> = { page: enPage };

export type PageKey = KeyOf<typeof ko>;

/** What is said about a page: the walk's announcements, the badge's title. */
export function pageTranslator(language: Language): Translate<PageKey> {
  return createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]);
}
