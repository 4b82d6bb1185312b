import { problemAt } from '@/data/build/record';
import type { DataPath } from '@/data/build/yaml-list';
import type { Check } from './check';

/** Every id that a fact mentions is the id of a record of the right kind, and articles cited have the line cited. */
export const referenceExists: Check = ({ sources, entities, properties, facts }, articles) => {
  const sourceById = new Map(sources.map(({ record }) => [record.id, record]));
  const entityIds = new Set(entities.map(({ record }) => record.id));
  const propertyIds = new Set(properties.map(({ record }) => record.id));
  const factIds = new Set(facts.map(({ record }) => record.id));

  return facts.flatMap((located) => {
    const { record: fact } = located;
    const missing: [DataPath, string, string][] = [];
    const need = (isThere: boolean, path: DataPath, kind: string, id: string) => {
      if (!isThere) missing.push([path, `there is no ${kind} ${id}`, `correct the id or add the ${kind}`]);
    };
    need(entityIds.has(fact.subject), ['subject'], 'entity', fact.subject);
    need(propertyIds.has(fact.property), ['property'], 'property', fact.property);
    if (fact.object !== undefined) need(entityIds.has(fact.object), ['object'], 'entity', fact.object);
    const { value } = fact;
    if (value.kind === 'rank')
      need(entityIds.has(value.ranking), ['value', 'ranking'], 'entity', value.ranking);
    if (value.kind === 'entity')
      need(entityIds.has(value.entity), ['value', 'entity'], 'entity', value.entity);
    for (const [index, { fact: id }] of (fact.relations ?? []).entries()) {
      need(factIds.has(id) && id !== fact.id, ['relations', index, 'fact'], 'other fact', id);
    }
    for (const [index, { source, line, chain }] of fact.references.entries()) {
      const path = ['references', index] as const;
      const record = sourceById.get(source);
      need(record?.kind === 'article', [...path, 'source'], 'source of kind article', source);
      for (const [hop, id] of chain.entries()) {
        need(sourceById.has(id) || entityIds.has(id), [...path, 'chain', hop], 'source or entity', id);
      }
      const lines = record && articles?.get(record.article);
      if (lines && !lines[line - 1]) {
        const mend = `give the line where it stands, 1 to ${lines.length}`;
        missing.push([
          [...path, 'line'],
          `line ${line} of article ${record.article} is empty or not there`,
          mend,
        ]);
      }
    }
    return missing.map(([path, what, mend]) => problemAt(located, path, what, mend));
  });
};
