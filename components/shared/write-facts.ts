import type { Fact, FactIndex, Footnote, Value, Written, WrittenFact, WrittenFootnote } from '@/lib/facts';
import { type WrittenFigure, writeFigure, writeRank, writtenText } from '@/lib/figures';
import { writeDate } from '@/lib/i18n';
import type { Language } from '@/lib/text';
import { createLookup } from './lookup';
import type { Reading } from './reading';

const word = (number: string): WrittenFigure => ({ before: '', number, unit: '', after: '' });

/**
 * What a fact's value is in the interface's language, in the pieces in which it is set: the number large, its hedge
 * and unit small. Undefined when the statement itself is the value.
 */
export function figureOf(
  value: Value,
  { language, entity }: Pick<Reading, 'language' | 'entity'>,
): WrittenFigure | undefined {
  switch (value.kind) {
    case 'quantity':
      // A vague quantity stays as the Korean article words it: to others, the statement says it in their language.
      if (value.amount === undefined && language !== 'ko') return undefined;
      return writeFigure(value, language);
    case 'rank':
      return writeRank(value, language);
    case 'date':
      return word(writeDate(value.date, language));
    case 'entity': {
      const label = entity(value.entity)?.label[language];
      return label === undefined ? undefined : word(label);
    }
    case 'text':
      return undefined;
  }
}

/** Writes the figures of an index's facts as they are asked for: for our own pages, which hold the whole index. */
export function figureWriter(
  index: FactIndex,
  language: Language,
): (fact: Pick<Fact, 'value'>) => WrittenFact | undefined {
  const { entity } = createLookup(index);
  return ({ value }) => {
    const figure = figureOf(value, { language, entity });
    return figure && { ...figure, text: writtenText(figure) };
  };
}

/** Writes everything in a footnote at once: for the card, whose script carries no writer of figures. */
export function writeFootnote(footnote: Footnote, language: Language): WrittenFootnote {
  const figure = figureWriter(footnote.index, language);
  const facts = footnote.index.facts.flatMap((fact) => {
    const written = figure(fact);
    return written ? [[fact.id, written] as const] : [];
  });
  const sums = footnote.beside.flatMap(({ sum }) => {
    if (!sum) return [];
    const write = (amount: string) =>
      writtenText(writeFigure({ amount, unit: sum.unit, bound: 'exact', printed: '' }, language));
    const gap = sum.gap === undefined ? undefined : write(sum.gap);
    return [[sum.whole, { total: write(sum.total), gap }] as const];
  });
  const ends = footnote.beside.flatMap(({ kind, scale }) =>
    kind === 'ranks' && scale ? [scale.from, scale.to] : [],
  );
  const written: Written = {
    facts: Object.fromEntries(facts),
    sums: Object.fromEntries(sums),
    places: Object.fromEntries(
      ends.map((place) => [place, writtenText(writeRank({ rank: place }, language))]),
    ),
  };
  return { ...footnote, written };
}
