import type { Value } from '@/lib/facts';
import { type WrittenFigure, writeFigure, writeRank, writtenText } from '@/lib/figures';
import { writeDate } from '@/lib/i18n';
import { type Reading, useReading } from './reading';

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

const word = (number: string): WrittenFigure => ({ before: '', number, unit: '', after: '' });

/** One figure: `최대 421억 엔`, the number large. */
export function Figure({ figure }: { readonly figure: WrittenFigure }) {
  const { language } = useReading();
  const { before, number, unit, after } = figure;
  return (
    <span class="figure" lang={language}>
      {before !== '' && (
        <>
          <span class="hedge">{before}</span>
          {gap(before, number)}
        </>
      )}
      <span class="number">{number}</span>
      {unit !== '' && (
        <>
          {gap(number, unit)}
          <span class="unit">{unit}</span>
        </>
      )}
      {after !== '' && (
        <>
          {gap(unit || number, after)}
          <span class="hedge">{after}</span>
        </>
      )}
    </span>
  );
}

/** The space that the language sets between two pieces of a figure: `421억 엔`, `10위`, `421億円`. */
function gap(left: string, right: string): string {
  const together = writtenText({ before: '', number: left, unit: right, after: '' });
  return together.length > left.length + right.length ? ' ' : '';
}
