import type { EntityType } from '@/lib/facts';
import type { CardKey, PopupKey, SettingsKey } from '@/lib/i18n';

/** The key of the word for each kind of entity, in the words of every surface. */
export const TYPE_WORDS: Readonly<Record<EntityType, CardKey & PopupKey & SettingsKey>> = {
  company: 'terms.type.company',
  person: 'terms.type.person',
  'public-body': 'terms.type.public_body',
  country: 'terms.type.country',
  place: 'terms.type.place',
  organisation: 'terms.type.organisation',
  programme: 'terms.type.programme',
  law: 'terms.type.law',
  tax: 'terms.type.tax',
  report: 'terms.type.report',
  ranking: 'terms.type.ranking',
  product: 'terms.type.product',
  concept: 'terms.type.concept',
};
