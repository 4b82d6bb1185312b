import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { writeFootnote } from '@/components/shared/write-facts';
import { cite, makeFootnote } from '@/lib/facts';
import { readFigures } from '@/lib/figures';
import { citationWords } from '@/lib/i18n';
import { parseRequest } from '@/lib/messages';
import { fuzz } from '../fuzz';
import { textOfNames } from './pieces';

const TYPES = [
  'inject-card',
  'footnote',
  'card-words',
  'citations',
  'evidence',
  'site-host',
  'switch-off',
  'quiet-name',
];
/** Keys that JavaScript objects have by themselves, and numbers that are none. */
const TREACHEROUS = ['__proto__', 'constructor', 'toString', '', null, 1e308, -1, 0.5];

const entity = fc.constantFrom(...index.entities.map(({ id }) => id), 'constructor', '__proto__', 'nobody');
const fact = fc.constantFrom(...index.facts.map(({ id }) => id), 'constructor', '__proto__', 'nothing');
const odd = fc.oneof(fc.constantFrom(...TREACHEROUS), fc.jsonValue());
const orOdd = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: odd });

const message = fc
  .oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    {
      weight: 6,
      arbitrary: fc.record(
        {
          type: orOdd(fc.constantFrom(...TYPES, 'footnote', 'citations')),
          entity: orOdd(entity),
          fact: orOdd(fact),
          text: orOdd(textOfNames),
          at: orOdd(fc.integer({ min: -5, max: 300 })),
          entities: orOdd(fc.array(orOdd(entity), { maxLength: 4 })),
          language: orOdd(fc.constantFrom('ko', 'ja', 'en')),
          more: odd,
        },
        { requiredKeys: ['type'] },
      ),
    },
  )
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

describe('any message to the background', () => {
  fuzz(
    'is refused, or is a request with nothing in it but what was asked for',
    5000,
    fc.property(message, (sent) => {
      const request = parseRequest(sent);
      if (request === undefined) return;
      expect(sent).toMatchObject(request);
      expect(parseRequest(request)).toEqual(request);
      expect(request).not.toHaveProperty('more');
    }),
  );

  fuzz(
    'that asks for facts is answered with plain data, or with null',
    1500,
    fc.property(message, (sent) => {
      const request = parseRequest(sent);
      if (request?.type === 'footnote') {
        const { entity, text, at, entities, language } = request;
        const footnote = makeFootnote(index, entity, { text, at, entities, figures: readFigures(text) });
        expect(footnote === null).toBe(index.entities.every(({ id }) => id !== entity));
        const answer = footnote && writeFootnote(footnote, language);
        // `toEqual` lets keys that hold nothing be gone.
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }
      if (request?.type === 'citations') {
        const answer = cite(index, request.fact, request.language, citationWords());
        expect(answer === null).toBe(index.facts.every(({ id }) => id !== request.fact));
      }
    }),
  );
});
