import type { Fact } from '@/lib/facts';
import { EntityLink } from './entity-link';
import { useReading } from './reading';

/** What a fact is about: its property and the other party to it, which leads to that party's card. */
export function Topic({ fact, of }: { readonly fact: Fact; readonly of: string }) {
  const { property, language } = useReading();
  const parties = [fact.subject, fact.object, fact.value.kind === 'rank' ? fact.value.ranking : undefined];
  const others = parties.filter((id): id is string => id !== undefined && id !== of);
  return (
    <p class="topic">
      <span>{property(fact.property)?.label[language] ?? fact.property}</span>
      {[...new Set(others)].map((id) => (
        <EntityLink key={id} id={id} />
      ))}
    </p>
  );
}
