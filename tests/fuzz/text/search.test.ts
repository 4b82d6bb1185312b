import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { FactIndex } from '@/lib/facts';
import { createSearch } from '@/lib/search';
import { randomFrom } from '../../bench/text/random';
import { fuzz } from '../fuzz';
import { textOfFigures } from './figure-pieces';
import { textOfNames } from './pieces';

const EVERYTHING = 10_000;
const inOrder = createSearch(index);
/** Asked each question once, after others than the first one was. */
const another = createSearch(index);
const search = (query: string) => inOrder(query, { limit: EVERYTHING });

const entities = new Set(index.entities.map(({ id }) => id));
const facts = new Set(index.facts.map(({ id }) => id));

const labels = index.properties.flatMap(({ label }) => Object.values(label));
const short = fc
  .tuple(fc.oneof(textOfNames, textOfFigures), fc.nat({ max: 12 }))
  .map(([text, length]) => text.slice(0, length));
const query = fc.oneof(
  short,
  short.map((text) => text.normalize('NFD')),
  fc.tuple(short, fc.constantFrom(...labels)).map((words) => words.join(' ')),
  fc.string({ unit: fc.constantFrom(...'ㅅㅍㅌㅂㅋㄳㅏㅣtkzkskqodzAI. '), maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** The index with everything in another order, the same for the same number. */
function shuffled(order: number): FactIndex {
  const random = randomFrom(order);
  const inAnyOrder = <T>(items: readonly T[]) =>
    items
      .map((item) => ({ item, place: random.below(EVERYTHING) }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return {
    sources: inAnyOrder(index.sources),
    entities: inAnyOrder(index.entities),
    properties: inAnyOrder(index.properties),
    facts: inAnyOrder(index.facts),
  };
}

describe('any query', () => {
  fuzz(
    'is answered with known entities, each once, with known facts, and spans inside what matched',
    400,
    fc.property(query, (asked) => {
      const results = search(asked);
      expect(new Set(results.map(({ entity }) => entity)).size).toBe(results.length);
      for (const result of results) {
        expect(entities.has(result.entity)).toBe(true);
        expect(result.facts.filter((id) => !facts.has(id))).toEqual([]);
        let last = 0;
        for (const [start, end] of result.spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(result.matched.length);
          last = end;
        }
      }
    }),
  );

  fuzz(
    'is answered the same again, whatever was asked before, and when fewer are asked for, with the first of these',
    400,
    fc.property(query, fc.nat({ max: 30 }), (asked, limit) => {
      const results = search(asked);
      expect(inOrder(asked, { limit })).toEqual(results.slice(0, limit));
      expect(search(asked)).toEqual(results);
      expect(another(asked, { limit: EVERYTHING })).toEqual(results);
    }),
  );

  fuzz(
    'is answered the same whatever order the index is written in',
    60,
    fc.property(fc.nat(), fc.array(query, { minLength: 5, maxLength: 5 }), (order, queries) => {
      const elsewhere = createSearch(shuffled(order));
      for (const asked of queries) {
        expect(elsewhere(asked, { limit: EVERYTHING })).toEqual(search(asked));
        expect(elsewhere.nearest(asked, 5)).toEqual(inOrder.nearest(asked, 5));
      }
    }),
  );
});
