import { describe, expect, it } from 'vitest';
import { compileNames, createRecogniser } from '@/lib/names';

const france = {
  id: 'france',
  type: 'country' as const,
  label: { ko: '', ja: '', en: '' },
  description: { ko: '', ja: '', en: '' },
  names: [{ text: 'France', lang: 'en' as const, match: 'always' as const }],
};

describe('strings that contain a name and are somebody else’s', () => {
  const tables = compileNames([
    { ...france, notThis: ['Hurricane Frances', 'Frances', 'Air France', 'New France'] },
  ]);

  it('are carried only if neither the rules nor a shorter one of them refuses the name', () => {
    expect(tables.names).toEqual(['France', 'Frances', 'New France']);
  });

  it('have no name marked in them, carried or not', () => {
    const { read } = createRecogniser(tables);
    for (const text of ['Hurricane Frances', 'HURRICANE FRANCES', 'Frances', 'Air France', 'New France'])
      expect(read(text).mentions, text).toEqual([]);
    expect(read('new rules in France').mentions).toHaveLength(1);
  });
});
