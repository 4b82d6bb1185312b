import { problemAt } from '@/data/build/record';
import type { Value } from '@/lib/facts';
import { type Figure, readFigures, writeFigure, writeRank, writtenText } from '@/lib/figures';
import { LANGUAGES, type Language } from '@/lib/text';
import type { Check } from './check';
import { describeFigure, statesAmount, statesDate, statesRank } from './figure-match';

/** Whether a statement must contain something readable. A vague quantity has no amount that could be looked for. */
function isReadable(value: Value): boolean {
  return value.kind === 'quantity'
    ? value.amount !== undefined
    : value.kind === 'rank' || value.kind === 'date';
}

function states(figure: Figure, value: Value): boolean {
  switch (value.kind) {
    case 'quantity':
      return statesAmount(figure, value);
    case 'rank':
      return statesRank(figure, value);
    case 'date':
      return statesDate(figure, value);
    default:
      return false;
  }
}

function asWritten(value: Value, language: Language): string {
  if (value.kind === 'quantity') return writtenText(writeFigure(value, language));
  if (value.kind === 'rank') return writtenText(writeRank(value, language));
  return value.kind === 'date' ? value.date : '';
}

/** The statement in each language contains the figure of the value. */
export const statementHasFigure: Check = ({ facts }) =>
  facts.flatMap((located) => {
    const { value, statement } = located.record;
    if (!isReadable(value)) return [];
    return LANGUAGES.flatMap((language) => {
      const figures = readFigures(statement[language]);
      if (figures.some((figure) => states(figure, value))) return [];
      const found = figures.length > 0 ? figures.map(describeFigure).join(', ') : 'none';
      const what = `the figure is not in \`statement.${language}\` (figures read there: ${found})`;
      const mend = `write it as "${asWritten(value, language)}"`;
      return [problemAt(located, ['statement', language], what, mend)];
    });
  });
