import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Column } from '@/lib/search/column';
import { fold, foldLines, writtenSpan } from '@/lib/search/fold';

/** Few letters, so that texts contain and overlap each other often. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '소', ' '), maxLength: 6 });

describe('a column of texts', () => {
  test('finds what a search through each text finds, once for each text when told to go on', () => {
    fc.assert(
      fc.property(fc.array(letters), letters, (texts, needle) => {
        const column = new Column(Column.lines(texts));
        const found: number[] = [];
        column.eachOccurrence(needle, (entry, at) => {
          expect(texts[entry]?.startsWith(needle, at)).toBe(true);
          found.push(entry);
          return 'next-entry';
        });
        const naive =
          needle === '' ? [] : [...texts.keys()].filter((entry) => texts[entry]?.includes(needle));
        expect(found).toEqual(naive);
      }),
    );
  });

  test('finds every place in a text when told to stay', () => {
    const column = new Column(Column.lines(['aXaXa', 'XX']));
    const found: [number, number][] = [];
    column.eachOccurrence('X', (entry, at) => {
      found.push([entry, at]);
      return 'here';
    });
    expect(found).toEqual([
      [0, 1],
      [0, 3],
      [1, 0],
      [1, 1],
    ]);
  });

  test('finds the texts that begin so', () => {
    fc.assert(
      fc.property(fc.array(letters), letters, (texts, needle) => {
        const found: number[] = [];
        new Column(Column.lines(texts)).eachBeginning(needle, (entry) => found.push(entry));
        const naive =
          needle === '' ? [] : [...texts.keys()].filter((entry) => texts[entry]?.startsWith(needle));
        expect(found).toEqual(naive);
      }),
    );
  });

  test('finds the texts that begin so, though the last is empty', () => {
    const found: number[] = [];
    new Column(Column.lines(['ba', ''])).eachBeginning('ba', (entry) => found.push(entry));
    expect(found).toEqual([0]);
  });

  test('gives its texts back, with a line break as a space', () => {
    const column = new Column(Column.lines(['one', '', 'two\nthree']));
    expect([0, 1, 2].map((entry) => [column.entry(entry), column.lengthOf(entry)])).toEqual([
      ['one', 3],
      ['', 0],
      ['two three', 9],
    ]);
  });
});

describe('a folded text', () => {
  test.each([
    ['사카나 AI', '사카나ai'],
    ['そふと・バンク', 'ソフトバンク'],
    ['Ｏｐｅｎ－AI', 'openai'],
    ['NTT·도코모', 'ntt도코모'],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folds each line as it would alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))),
        (texts) => {
          expect(foldLines(texts.join('\n')).split('\n')).toEqual(
            texts.length === 0 ? [''] : texts.map(fold),
          );
        },
      ),
    );
  });

  test('leads back to the range of the text it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '소', 'ば', '·') }), (text) => {
        const folded = fold(text);
        for (let start = 0; start < folded.length; start += 1) {
          const [from, to] = writtenSpan(text, start, start + 1);
          expect(fold(text.slice(from, to))).toBe(folded[start]);
        }
      }),
    );
    expect(writtenSpan('사카나 AI', 2, 4)).toEqual([2, 5]);
  });
});
