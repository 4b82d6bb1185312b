import type { Language } from '@/lib/text';
import { cite as enCite } from '@/locales/en.json';
import { cite as jaCite } from '@/locales/ja.json';
import { cite as koCite } from '@/locales/ko.json';
import { writeDate } from './date';
import { createTranslator, type KeyOf, type ShapeOf, type Translate } from './translator';

const ko = { cite: koCite };
const ja: ShapeOf<typeof ko> = { cite: jaCite };
const en: ShapeOf<typeof ko> = { cite: enCite };

/** What citations in one language say, and how they write dates. */
interface CitationWords<L extends Language> {
  readonly language: L;
  readonly t: Translate<KeyOf<typeof ko>>;
  readonly date: (date: string) => string;
}

function wordsIn<L extends Language>(language: L): CitationWords<L> {
  return {
    language,
    t: createTranslator<ShapeOf<typeof ko>>({ ko, ja, en }[language]),
    date: (date) => writeDate(date, language),
  };
}

/** What citations say, in each language: a Korean footnote is Korean whatever the interface speaks. */
export function citationWords(): { readonly [L in Language]: CitationWords<L> } {
  return { ko: wordsIn('ko'), ja: wordsIn('ja'), en: wordsIn('en') };
}
