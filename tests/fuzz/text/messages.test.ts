import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { writeFootnote } from '@/components/shared/write-facts';
import { cite, makeFootnote } from '@/lib/facts';
import { readFigures } from '@/lib/figures';
import { citationWords } from '@/lib/i18n';
import { parseRequest } from '@/lib/messages';
import { parseJump, parseReport } from '@/lib/messages/page-report';
import { parseWalk } from '@/lib/messages/walk';
import { fuzz } from '../fuzz';
import { textOfNames } from './pieces';

const TYPES = [
  'inject-card',
  'footnote',
  'card-words',
  'citations',
  'knowledge',
  'site-host',
  'switch-off',
  'quiet-name',
  'open-settings',
  'open-popup',
  'names-changed',
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

const frame = fc.constantFrom('1-2', '3-4', '');
const pageName = fc.record(
  { entity: orOdd(entity), count: orOdd(fc.integer({ min: 0, max: 50 })), frame: orOdd(frame), more: odd },
  { requiredKeys: [] },
);
/** What comes over the port of the popup, and what only resembles it. */
const portMessage = fc
  .oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    {
      weight: 6,
      arbitrary: fc.record(
        {
          frame: orOdd(frame),
          top: orOdd(fc.boolean()),
          names: orOdd(fc.array(orOdd(pageName), { maxLength: 4 })),
          jump: orOdd(fc.record({ frame: orOdd(frame), entity: orOdd(entity), more: odd })),
          type: orOdd(fc.constant('walk')),
          step: orOdd(fc.constantFrom(1, -1)),
          more: odd,
        },
        { requiredKeys: [] },
      ),
    },
  )
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

describe('anything that comes over the port between popup and page', () => {
  fuzz(
    'is passed over, or is a report of names, each of which the message had',
    5000,
    fc.property(portMessage, (sent) => {
      const report = parseReport(sent);
      const isReport = isObject(sent) && typeof sent.frame === 'string' && Array.isArray(sent.names);
      expect(report !== undefined).toBe(isReport);
      if (!report || !isReport) return;
      const { frame, names } = sent;
      expect(report).toEqual({
        frame,
        top: sent.top === true,
        names: (names as unknown[])
          .filter(isObject)
          .filter(({ entity, count }) => typeof entity === 'string' && typeof count === 'number')
          .map(({ entity, count }) => ({ frame, entity, count })),
      });
      expect(parseReport(report)).toEqual(report);
    }),
  );

  fuzz(
    'is passed over, or asks for one name in one frame and for nothing else',
    5000,
    fc.property(portMessage, (sent) => {
      const asked = isObject(sent) && isObject(sent.jump) ? sent.jump : {};
      const isJump = typeof asked.frame === 'string' && typeof asked.entity === 'string';
      expect(parseJump(sent)).toEqual(isJump ? { frame: asked.frame, entity: asked.entity } : undefined);
    }),
  );
});

describe('any message to a page', () => {
  fuzz(
    'is passed over, or is a step of the walk forwards or backwards',
    5000,
    fc.property(portMessage, (sent) => {
      const walk = parseWalk(sent);
      const isWalk = isObject(sent) && sent.type === 'walk' && (sent.step === 1 || sent.step === -1);
      expect(walk).toEqual(isWalk ? { type: 'walk', step: sent.step } : undefined);
    }),
  );
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
