import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/text';

describe('normalised text', () => {
  it.each([
    ['사카나AI'.normalize('NFD'), '사카나AI'],
    ['소프트\u00AD뱅크', '소프트뱅크'],
    ['소프트\u200B뱅크', '소프트뱅크'],
    ['ＳｏｆｔＢａｎｋ', 'SoftBank'],
    ['ｿﾌﾄﾊﾞﾝｸ', 'ソフトバンク'],
    ['ガ'.normalize('NFD'), 'ガ'],
    ['㈜네이버', '(주)네이버'],
    ['OpenAI’s', "OpenAI's"],
    ['오픈\n    AI', '오픈 AI'],
    ['오픈\u00A0AI', '오픈 AI'],
  ])('%j reads %j', (original, expected) => {
    expect(normalise(original).text).toBe(expected);
  });

  it('cuts the whole decomposed name out of the original, and nothing beside it', () => {
    const original = `\u200B${'손정의'.normalize('NFD')}\u200B는`;
    const { text, originalSpan } = normalise(original);
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

  it('is the same when normalised again', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = normalise(original).text;
        // Dropping an invisible character can bring two pieces of one syllable together only on the second reading.
        const twice = normalise(once).text;
        expect(normalise(twice).text).toBe(twice);
      }),
    );
  });

  it('maps spans in order, without overlap, within the original', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, originalSpan } = normalise(original);
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
    expect(normalise('\ud83d가').text).toBe('\ud83d가');
  });
});
