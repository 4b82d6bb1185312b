import { describe, expect, it } from 'vitest';
import type { Entity } from '@/lib/facts';
import { compileNames, createRecogniser, quieten } from '@/lib/names';

const entity = (id: string, name: string): Entity => ({
  id,
  type: 'company',
  label: { ko: name, ja: name, en: name },
  description: { ko: '기업', ja: '企業', en: 'firm' },
  names: [{ text: name, lang: 'ko', match: 'always' }],
});

const tables = compileNames([
  entity('softbank', '소프트뱅크'),
  entity('soft', '소프트'),
  entity('kddi', 'KDDI'),
]);

const named = (text: string, quiet: readonly string[]) =>
  createRecogniser(quieten(tables, quiet))
    .read(text)
    .mentions.map(({ entity: id }) => id);

describe('a name the reader wants quiet', () => {
  it('is marked no more, and all others are', () => {
    expect(named('소프트뱅크와 KDDI', [])).toEqual(['softbank', 'kddi']);
    expect(named('소프트뱅크와 KDDI', ['softbank'])).toEqual(['kddi']);
  });

  it('does not give its letters to a shorter name inside it', () => {
    expect(named('소프트뱅크', ['softbank'])).toEqual([]);
    expect(named('소프트', ['softbank'])).toEqual(['soft']);
  });

  it('does no harm when nobody knows it', () => {
    expect(named('KDDI', ['constructor'])).toEqual(['kddi']);
  });
});
