import { problemAt } from '@/data/build/record';
import type { Check } from './check';

/** A reader comes to a fact through a name: its subject or its object is an entity. */
export const factReachable: Check = ({ entities, facts }) => {
  const ids = new Set(entities.map(({ record }) => record.id));
  return facts.flatMap((located) => {
    const { id, subject, object } = located.record;
    if (ids.has(subject) || (object !== undefined && ids.has(object))) return [];
    return [
      problemAt(located, [], `no entity leads to the fact ${id}`, 'give it a subject or object that exists'),
    ];
  });
};
