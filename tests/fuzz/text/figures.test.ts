import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type Figure, readFigures, writeReading } from '@/lib/figures';
import { LANGUAGES, type Language } from '@/lib/text';
import { fuzz } from '../fuzz';
import { textOfFigures } from './figure-pieces';

const WRITTEN_ON = '2025-11-25';

/** Nothing that counts, dates or hedges. */
const APART = '\n\n바람이 불었다.\n\n';

/** What a reading says, without where it stood. */
function sayingOf({ start: _, end: __, text: ___, ...saying }: Figure) {
  return saying;
}

/** What a reading says by itself: not which other one it converts. */
function alone(figure: Figure): Partial<Figure> {
  if (figure.kind !== 'quantity') return sayingOf(figure);
  const { conversionOf: _, start: __, end: ___, text: ____, ...saying } = figure;
  return saying;
}

/**
 * Whether a language has words for it by itself. A vague amount stays in the language it was read in, and a bare number is a
 * figure only from a hundred million on. English does not count one thing (`1 item`), and of bare digits before a noun, or of a
 * year before 1900, does not say which they are.
 */
function canBeWritten(figure: Figure, language: Language): boolean {
  const isEnglish = language === 'en';
  switch (figure.kind) {
    case 'quantity': {
      const { bound, unit, amount, between } = figure;
      const sizes = [amount, ...(between ?? [])];
      const isCounted = unit === 'count' && sizes.some((size) => /^(?:1|(?:19|20)\d\d)$/.test(size ?? ''));
      return bound !== 'vague' && unit !== undefined && !(isEnglish && isCounted);
    }
    case 'date':
      return !isEnglish || figure.fiscal || figure.part !== undefined || !isOldYear(figure.date);
    case 'period':
      return !isEnglish || figure.fiscal || !(isOldYear(figure.from) || isOldYear(figure.to));
    case 'rank':
      return true;
  }
}

const isOldYear = (date: string) => date.length === 4 && date < '1900';

describe('in any text of figures', () => {
  fuzz(
    'figures are in order, none overlapping, each cut out by its offsets',
    4000,
    fc.property(fc.oneof(textOfFigures, fc.string({ unit: 'binary' })), (text) => {
      let last = 0;
      for (const { start, end, text: cut } of readFigures(text, WRITTEN_ON)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(cut).toBe(text.slice(start, end));
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );

  fuzz(
    'what was read, written in any language, is read again as the same',
    4000,
    fc.property(textOfFigures, fc.constantFrom(...LANGUAGES), (text, language) => {
      for (const figure of readFigures(text, WRITTEN_ON)) {
        if (!canBeWritten(figure, language)) continue;
        const written = writeReading(figure, language);
        expect({ written, read: readFigures(written).map(sayingOf) }).toEqual({
          written,
          read: [alone(figure)],
        });
      }
    }),
  );

  fuzz(
    'two paragraphs are read as each of them alone',
    2000,
    fc.property(textOfFigures, textOfFigures, (one, other) => {
      const read = (text: string) => readFigures(APART + text + APART, WRITTEN_ON).map(({ text }) => text);
      expect(read(one + APART + other)).toEqual([...read(one), ...read(other)]);
    }),
  );

  fuzz(
    'nothing that cannot be seen changes what is read',
    2000,
    fc.property(
      textOfFigures,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('\u00AD', '\u200B'))),
      (text, signs) => {
        let with_ = text;
        for (const [at, sign] of signs) {
          const place = at % (with_.length + 1);
          with_ = with_.slice(0, place) + sign + with_.slice(place);
        }
        const read = (text: string) => readFigures(text, WRITTEN_ON).map(sayingOf);
        expect(read(with_)).toEqual(read(text));
      },
    ),
  );
});
