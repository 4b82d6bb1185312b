import type { NameTables } from '@/lib/names';
// The kernel is the room's own business; only the bench looks at it apart from the recogniser.
import { createNameSearch } from '../../../lib/names/name-search';

/** Makes the search for letters of names in a text; what it makes gives the number of names that stand there. */
export function createKernel(tables: NameTables): (text: string) => number {
  const { starts, findAt } = createNameSearch(tables.names);
  return (text) => {
    let hits = 0;
    for (const at of starts(text).at) hits += findAt(text, at).length;
    return hits;
  };
}
