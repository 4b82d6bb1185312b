import { useReading } from './reading';

interface EntityLinkProps {
  readonly id: string;
  /** Id of the entity whose card this is: not linked to itself. */
  readonly of?: string;
}

/** The name of another entity, which leads to its card where there is a way. */
export function EntityLink({ id, of }: EntityLinkProps) {
  const { entity, language, onEntity } = useReading();
  const label = entity(id)?.label[language] ?? id;
  if (onEntity === undefined || id === of) return <span>{label}</span>;
  return (
    <button type="button" class="entity-link" onClick={() => onEntity(id)}>
      {label}
    </button>
  );
}
