import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameTables } from '@/lib/names';
// The search is the room's own business; its speed is why it is not the naive one it is compared with here.
import { createNameSearch } from '../../../lib/names/search-tables';

function tablesOf(names: readonly string[]): NameTables {
  const sorted = [...new Set(names)].sort();
  return { entities: ['x'], types: ['company'], names: sorted.map((text) => [text, 0, -1]), evidence: [] };
}

describe('the search for names at a place of a text', () => {
  it('finds what comparing every name at every place finds, longest first', () => {
    const letters = fc.constantFrom('가', '나', 'a', 'b', '日');
    const name = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        fc.string({ unit: letters, maxLength: 30 }),
        (names, text) => {
          const tables = tablesOf(names);
          const { findAt, nextStart } = createNameSearch(tables);
          for (let at = 0; at < text.length; at++) {
            const naive = tables.names
              .map(([key], row) => ({ key, row }))
              .filter(({ key }) => text.startsWith(key, at))
              .sort((a, b) => b.key.length - a.key.length)
              .map(({ key, row }) => ({ row, end: at + key.length }));
            expect(findAt(text, at)).toEqual(naive);
            // No place with a name is passed over.
            if (naive.length > 0) expect(nextStart(text, at)).toBe(at);
          }
        },
      ),
    );
  });
});
