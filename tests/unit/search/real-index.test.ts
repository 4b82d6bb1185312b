import { index } from 'virtual:gakju/facts';
import { describe, expect, test } from 'vitest';
import { createSearch } from '@/lib/search';
import { NONSENSE, QUERIES } from './queries';

const search = createSearch(index);

describe.each(Object.entries(QUERIES))('%s', (_, queries) => {
  test.each(queries.map(([query, entity, fact]) => ({ query, entity, fact })))(
    '$query',
    ({ query, entity, fact }) => {
      const [first] = search(query);
      expect(first?.entity).toBe(entity);
      if (fact !== undefined) expect(first?.facts[0]).toBe(fact);
    },
  );
});

test('the table of queries is large', () => {
  expect(Object.values(QUERIES).flat().length).toBeGreaterThanOrEqual(150);
});

test.each(NONSENSE)('%j finds nothing', (query) => {
  expect(search(query)).toEqual([]);
});

test('a query that finds nothing is offered names that have something in common with it, and none that have not', () => {
  expect(search.nearest('사카노바', 1)).toEqual(['sakana-ai']);
  expect(search.nearest('zzqqxxv', 3)).toEqual([]);
});

test('every name of every entity finds its entity first, or one that bears the same name', () => {
  for (const { id, names, label } of index.entities) {
    for (const name of [label.ko, label.ja, label.en, ...names.map(({ text }) => text)]) {
      const [first] = search(name);
      expect(['exact', 'variant'], name).toContain(first?.reason);
      const found = index.entities.find((entity) => entity.id === first?.entity);
      const isSame = first?.entity === id;
      expect(isSame || found?.names.some(({ text }) => text.toLowerCase() === name.toLowerCase()), name).toBe(
        true,
      );
    }
  }
});
