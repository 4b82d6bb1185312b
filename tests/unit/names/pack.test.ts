import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ENTITY_TYPES } from '@/lib/facts';
import { compileNames, packNames, unpackNames } from '@/lib/names';

const words = fc.array(fc.constantFrom('소프트뱅크', 'AI', '빅테크', 'SG-1', '프로야구', 'データセンター'), {
  maxLength: 4,
});
const entity = fc.record({
  id: fc.constantFrom('a', 'b-c', 'd'),
  type: fc.constantFrom(...ENTITY_TYPES),
  label: fc.constant({ ko: '', ja: '', en: '' }),
  description: fc.constant({ ko: '', ja: '', en: '' }),
  names: fc.array(
    fc.record({
      text: fc.constantFrom('메타', '메타 플랫폼스', 'Meta', 'META', 'ＮＴＴ', '日本'),
      lang: fc.constant('ko' as const),
      match: fc.constantFrom('always' as const, 'needs-context' as const, 'search-only' as const),
      context: words,
      veto: words,
    }),
    { maxLength: 4 },
  ),
  notThis: fc.array(fc.constantFrom('메타 버스', 'Meta World', '日本 人'), { maxLength: 3 }),
});

describe('packed tables', () => {
  it('are read back as they were, but for the knowledge', () => {
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 4 }), (entities) => {
        const { knowledge: _, ...tables } = compileNames(entities);
        expect(unpackNames(packNames(tables))).toEqual(tables);
      }),
    );
  });

  it('that are broken throw nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\t', '\n', '-1', ' ') }),
        (text) => void unpackNames(text),
      ),
    );
  });
});

test('more entities than can be numbered are refused, with how many there may be', () => {
  const entities = Array.from({ length: 60_000 }, (_, number) => ({
    id: `e${number}`,
    type: 'company' as const,
    label: { ko: '', ja: '', en: '' },
    description: { ko: '', ja: '', en: '' },
    names: [{ text: `Name ${number}`, lang: 'en' as const, match: 'always' as const }],
  }));
  expect(() => compileNames(entities)).toThrow('The tables hold no more than 55255 entities');
});
