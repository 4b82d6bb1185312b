import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/text';

describe('composed text', () => {
  it.each([
    ['사카나AI'.normalize('NFD'), '사카나AI'],
    ['소프트\u00AD뱅크', '소프트뱅크'],
    ['소프트\u200B뱅크', '소프트뱅크'],
    ['ｿﾌﾄﾊﾞﾝｸ', 'ソフトバンク'],
    ['ガ'.normalize('NFD'), 'ガ'],
    ['㈜네이버', '(주)네이버'],
    ['cafe\u0301', 'café'],
    ['\u3099', '\u3099'],
    ['ᄀ', 'ᄀ'],
    ['Ａ  가\n‘나’', 'Ａ  가\n‘나’'],
  ])('%j reads %j', (original, expected) => {
    expect(compose(original).text).toBe(expected);
  });

  it('cuts the whole decomposed name out of the original, and nothing beside it', () => {
    const original = `\u200B${'손정의'.normalize('NFD')}\u200B는`;
    const { text, originalSpan } = compose(original);
    const at = text.indexOf('손정의');
    expect(original.slice(...originalSpan(at, at + 3)).normalize('NFC')).toBe('손정의');
  });

  const anyText = fc.string({
    unit: fc.constantFrom(
      '가',
      '각',
      'ᄀ',
      'ᅡ',
      'ᆨ',
      'A',
      'Ａ',
      'ﾊ',
      'ﾞ',
      'が',
      '\u3099',
      ' ',
      '\n',
      '\u00AD',
      '\u200B',
      '’',
      '㈜',
      '\ud83d',
    ),
  });

  it('is the same when composed again', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = compose(original).text;
        // Dropping an invisible character can bring two pieces of one syllable together only on the second reading.
        const twice = compose(once).text;
        expect(compose(twice).text).toBe(twice);
      }),
    );
  });

  it('maps spans in order, without overlap, within the original', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, originalSpan } = compose(original);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const [start, end] = originalSpan(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(original.length);
          expect(start).toBeLessThan(end);
          // Units made from one cluster share its span; else they follow each other.
          expect(start >= last || originalSpan(i - 1, i)[0] === start).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('leaves a lone surrogate as it is', () => {
    expect(compose('\ud83d가').text).toBe('\ud83d가');
  });
});
