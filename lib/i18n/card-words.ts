import type { Language } from '@/lib/text';
import { card as enCard, terms as enTerms } from '@/locales/en.json';
import { card as jaCard, terms as jaTerms } from '@/locales/ja.json';
import { card as koCard, terms as koTerms } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { card: koCard, terms: koTerms };
const ja: ShapeOf<typeof ko> = { card: jaCard, terms: jaTerms };
const en: ShapeOf<typeof ko> = { card: enCard, terms: enTerms };

/** What the card says besides the facts themselves, in one language: plain data, so that it can come by message. */
export type CardWords = ShapeOf<typeof ko>;
export type CardKey = KeyOf<typeof ko>;

/** The words for one language. Whoever imports this carries all three. */
export function cardWords(language: Language): CardWords {
  return { ko, ja, en }[language];
}

/** A translator for words that have come by message. */
export function translateCard(words: CardWords): Translate<CardKey> {
  return createTranslator<CardWords>(words);
}

export function cardTranslator(language: Language): Translate<CardKey> {
  return translateCard(cardWords(language));
}
