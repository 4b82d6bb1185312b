import type { DateBasis } from '@/lib/facts';
import { type CardKey, writeDate } from '@/lib/i18n';
import type { Reading } from './reading';

const WORDS: Readonly<Record<DateBasis, CardKey>> = {
  stated: 'terms.basis.stated',
  'article-date': 'terms.basis.article_date',
  inferred: 'terms.basis.inferred',
  unknown: 'terms.basis.unknown',
};

/** A date together with what it rests on: `2024년 6월 추정`; without a date, that the article does not say. */
export function dateWithBasis(
  dated: { readonly date?: string; readonly basis: DateBasis },
  { t, language }: Pick<Reading, 't' | 'language'>,
): string {
  if (dated.date === undefined) return t('terms.basis.unknown');
  // A date we hold but whose basis nobody knows is shown as a guess.
  const basis = dated.basis === 'unknown' ? 'inferred' : dated.basis;
  return t(WORDS[basis], { date: writeDate(dated.date, language) });
}
