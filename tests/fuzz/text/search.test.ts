import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createSearch } from '@/lib/search';
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
    'is answered the same again, whatever was asked before, and with no more than asked for',
    400,
    fc.property(query, (asked) => {
      const results = search(asked);
      const five = inOrder(asked, { limit: 5 });
      expect(five.length).toBe(Math.min(5, results.length));
      expect(search(asked)).toEqual(results);
      expect(another(asked, { limit: EVERYTHING })).toEqual(results);
    }),
  );
});
