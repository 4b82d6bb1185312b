import type { Entity } from '@/lib/facts';
import { LANGUAGES } from '@/lib/text';
import { Line } from './line';
import { useReading } from './reading';
import { TYPE_WORDS } from './type-words';

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
        <span>{t(TYPE_WORDS[entity.type])}</span>
      </Line>
      <Line class="description">
        {entity.description[language]}
        {entity.note?.[language]}
      </Line>
    </div>
  );
}
