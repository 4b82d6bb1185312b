import { describe, expect, it } from 'vitest';
import { compileNames, createRecogniser } from '@/lib/names';
import { entitiesOf, makeNames } from '../../bench/text/made-names';
import { makeText } from '../../bench/text/running-text';
import { ownSentences } from '../../bench/text/sentences';

const names = makeNames(300, () => true);

describe('the names of the bench', () => {
  it('are the same in every run, the fewer among the more', () => {
    expect(makeNames(100, () => true)).toEqual(names.slice(0, 100));
  });

  it('are all different and in all three languages', () => {
    expect(new Set(names.map(({ text }) => text.toLowerCase())).size).toBe(300);
    expect(new Set(names.map(({ lang }) => lang))).toEqual(new Set(['ko', 'ja', 'en']));
  });
});

describe('the text of the bench', () => {
  const text = makeText(ownSentences(), names, 100_000, 0.001);

  it('is as long as asked for, and the same in every run', () => {
    expect(text).toHaveLength(100_000);
    expect(makeText(ownSentences(), names, 100_000, 0.001)).toBe(text);
  });

  it('starts a name at about one place in a thousand, nearly all of them to be marked', () => {
    const recogniser = createRecogniser(compileNames(entitiesOf(names)));
    const mentions = text.split('\n').flatMap((flow) => recogniser.read(flow).mentions);
    expect(mentions.length).toBeGreaterThan(80);
    expect(mentions.length).toBeLessThan(120);
  });
});
