import { describe, expect, it } from 'vitest';
import { Footnotes } from '../../../lib/card/footnotes';

// Marks and footnotes are only compared by identity here, never looked into.
const mark = (name: string) => ({ entity: name }) as never;
const footnote = (entity: string) => ({ entity }) as never;
const softbank = { entity: 'softbank', mark: mark('softbank') };

describe('the footnotes a card asks for', () => {
  it('are asked for once while the pointer rests and the card opens', async () => {
    let asked = 0;
    const notes = new Footnotes(async ({ entity }) => {
      asked++;
      return footnote(entity);
    });
    const [first, second] = await Promise.all([notes.get(softbank), notes.get(softbank)]);
    expect(first).toBe(second);
    expect(asked).toBe(1);
  });

  it('are asked for anew in another sentence', async () => {
    let asked = 0;
    const notes = new Footnotes(async ({ entity }) => {
      asked++;
      return footnote(entity);
    });
    await notes.get(softbank);
    await notes.get({ ...softbank, mark: mark('softbank') });
    expect(asked).toBe(2);
  });

  it('are asked for again after nobody has answered: the background was away', async () => {
    let fails = true;
    const notes = new Footnotes(async ({ entity }) => {
      if (fails) throw new Error('no receiver');
      return footnote(entity);
    });
    expect(await notes.get(softbank)).toBeNull();
    fails = false;
    expect(await notes.get(softbank)).toEqual({ entity: 'softbank' });
  });
});
