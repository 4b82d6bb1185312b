import { useReading } from '@/components/shared/reading';

interface NameButtonsProps {
  readonly heading: string;
  /** Ids; nothing is shown when there are none. */
  readonly entities: readonly string[];
  readonly onOpen: (entity: string) => void;
}

/** A few names under a heading, each of which opens its facts. */
export function NameButtons({ heading, entities, onOpen }: NameButtonsProps) {
  const { entity, language } = useReading();
  const known = entities.flatMap((id) => entity(id) ?? []);
  if (known.length === 0) return null;
  return (
    <section class="start">
      <h2>{heading}</h2>
      <p>
        {known.map(({ id, label }) => (
          <button key={id} type="button" class="plain" onClick={() => onOpen(id)}>
            {label[language]}
          </button>
        ))}
      </p>
    </section>
  );
}
