import { type Located, problemAt } from '@/data/build/record';
import type { Check } from './check';

/**
 * An id names one record of its kind. (A report may be a source and an entity under one id: chains of sources name
 * either.) That ids are kebab-case is the schema's rule.
 */
export const idUnique: Check = (records) =>
  [records.sources, records.entities, records.properties, records.facts].flatMap((kind) => {
    const first = new Map<string, Located<{ id: string }>>();
    return kind.flatMap((located: Located<{ id: string }>) => {
      const { id } = located.record;
      const other = first.get(id);
      if (!other) {
        first.set(id, located);
        return [];
      }
      const where = `${other.file}:${other.lineOf(['id'])}`;
      return [problemAt(located, ['id'], `the id ${id} is taken by ${where}`, 'give one of them another id')];
    });
  });
