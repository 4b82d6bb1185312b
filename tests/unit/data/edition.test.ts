import { describe, expect, it } from 'vitest';
import { EDITION, readEdition } from '@/data/build/edition';
import { withProject } from './project';

/** Reads the day of a project whose file of it holds `text`; none: there is no such file. */
function dayIn(text: string | undefined) {
  return withProject([[EDITION, text]], readEdition);
}

describe('the day of the facts', () => {
  it('is read as it was written down', async () => {
    expect(await dayIn('{ "date": "2026-11-23" }')).toEqual({ date: '2026-11-23', problems: [] });
  });

  it.each(['', '{', '[]', '{ "date": "yesterday" }', '{ "day": "2026-11-23" }', '{ "date": 20261123 }'])(
    'is missed, with what to write, in %j',
    async (text) => {
      const { date, problems } = await dayIn(text);
      expect(date).toBeUndefined();
      expect(problems).toMatchObject([{ file: EDITION, what: 'holds no day' }]);
    },
  );

  it('may be left out', async () => {
    expect(await dayIn(undefined)).toEqual({ problems: [] });
  });
});
