import type { Language } from '@/lib/text';
import { card as enCard, popup as enPopup, terms as enTerms } from '@/locales/en.json';
import { card as jaCard, popup as jaPopup, terms as jaTerms } from '@/locales/ja.json';
import { card as koCard, popup as koPopup, terms as koTerms } from '@/locales/ko.json';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { popup: koPopup, card: koCard, terms: koTerms };
const ja: ShapeOf<typeof ko> = { popup: jaPopup, card: jaCard, terms: jaTerms };
const en: ShapeOf<typeof ko> = { popup: enPopup, card: enCard, terms: enTerms };

export type PopupKey = KeyOf<typeof ko>;

/** What the popup says; it shows the same facts as the card. */
export function popupTranslator(language: Language): Translate<PopupKey> {
  return createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]);
}
