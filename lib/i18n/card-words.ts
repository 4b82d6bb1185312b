import type { Language } from '@/lib/text';
import { card as enCard, terms as enTerms } from '@/locales/en.json';
import { card as jaCard, terms as jaTerms } from '@/locales/ja.json';
import { card as koCard, terms as koTerms } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { card: koCard, terms: koTerms };
const ja: ShapeOf<typeof ko> = { card: jaCard, terms: jaTerms };
const en: ShapeOf<typeof ko> = { card: enCard, terms: enTerms };

export type CardKey = KeyOf<typeof ko>;

/** What the card says besides the facts themselves. Only these sections reach the card's script. */
export function cardTranslator(language: Language): Translate<CardKey> {
  return createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]);
}
