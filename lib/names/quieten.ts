import { columnOf, numberAt } from './column';
import { type NameTables, NOT_THIS } from './types';

/**
 * The tables without marks for some entities. Their names stay in as somebody else's: without 소프트뱅크 no shorter name
 * may be found inside it.
 *
 * @param quiet ids of entities; those that nobody knows change nothing
 */
export function quieten(tables: NameTables, quiet: readonly string[]): NameTables {
  if (quiet.length === 0) return tables;
  const { entities, names, owners } = tables;
  const heard = names.map((_, row) => {
    const owner = numberAt(owners, row);
    return quiet.includes(entities[owner] ?? '') ? NOT_THIS : owner;
  });
  return { ...tables, owners: columnOf(heard) };
}
