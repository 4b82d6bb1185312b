import type { NameTables } from '@/lib/names';
// The kernel is the room's own business; only the bench looks at it apart from the recogniser.
import { createNameSearch } from '../../../lib/names/search-tables';

/** Makes the search for letters of names in folded text; what it makes gives the number of names that stand there. */
export function createKernel(tables: NameTables): (folded: string) => number {
  const { nextStart, findAt } = createNameSearch(tables);
  return (folded) => {
    let hits = 0;
    for (let at = nextStart(folded, 0); at < folded.length; at = nextStart(folded, at + 1)) {
      hits += findAt(folded, at).length;
    }
    return hits;
  };
}
