import { ALWAYS, type NameTables, NOT_THIS } from './types';

/**
 * The tables without marks for some entities. Their names stay in as somebody else's: without 소프트뱅크 no shorter name
 * may be found inside it.
 *
 * @param quiet ids of entities; those that nobody knows change nothing
 */
export function quieten(tables: NameTables, quiet: readonly string[]): NameTables {
  const names = tables.names.map((row) =>
    quiet.includes(tables.entities[row[1]] ?? '') ? ([row[0], NOT_THIS, ALWAYS] as const) : row,
  );
  return { ...tables, names };
}
