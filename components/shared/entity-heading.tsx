import type { Entity } from '@/lib/facts';
import type { CardKey } from '@/lib/i18n';
import { LANGUAGES } from '@/lib/text';
import { Line } from './line';
import { useReading } from './reading';

const TYPES: Readonly<Record<Entity['type'], CardKey>> = {
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

interface EntityHeadingProps {
  readonly entity: Entity;
  readonly id: string;
  /** Read aloud after the name, not shown. */
  readonly aside?: string | undefined;
}

/** A name in the reader's language, large, then in the other two, what kind of thing it is, and one line on it. */
export function EntityHeading({ entity, id, aside }: EntityHeadingProps) {
  const { language, t } = useReading();
  const own = entity.label[language];
  const others = LANGUAGES.filter((other) => other !== language && entity.label[other] !== own);
  return (
    <div class="entity">
      <h2 id={id} lang={language}>
        {own}
        {aside && <span class="aloud">, {aside}</span>}
      </h2>
      <Line class="names">
        {others.map((other) => (
          <span key={other} lang={other}>
            {entity.label[other]}
          </span>
        ))}
        <span>{t(TYPES[entity.type])}</span>
      </Line>
      <Line class="description">
        {entity.description[language]}
        {entity.note?.[language]}
      </Line>
    </div>
  );
}
