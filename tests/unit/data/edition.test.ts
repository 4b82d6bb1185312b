import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITION, readEdition } from '@/data/build/edition';

function rootWith(text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'gakju-edition-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, EDITION), text);
  return root;
}

describe('the day of the facts', () => {
  it('is read as it was written down', () => {
    expect(readEdition(rootWith('{ "date": "2026-11-23" }'))).toEqual({ date: '2026-11-23', problems: [] });
  });

  it.each(['', '{', '[]', '{ "date": "yesterday" }', '{ "day": "2026-11-23" }', '{ "date": 20261123 }'])(
    'is missed, with what to write, in %j',
    (text) => {
      const { date, problems } = readEdition(rootWith(text));
      expect(date).toBeUndefined();
      expect(problems).toMatchObject([{ file: EDITION, what: 'holds no day' }]);
    },
  );

  it('may be left out', () => {
    expect(readEdition(mkdtempSync(join(tmpdir(), 'gakju-edition-')))).toEqual({ problems: [] });
  });
});
