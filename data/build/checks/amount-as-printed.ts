import { type Located, problemAt } from '@/data/build/record';
import type { DataPath } from '@/data/build/yaml-list';
import type { Amount } from '@/lib/facts';
import { readFigures } from '@/lib/figures';
import type { Check } from './check';
import { describeFigure, statesAmount, statesDate, statesRank } from './figure-match';

/**
 * The value is what the reader of figures reads from what is printed: amount, unit and bound, the place, the date.
 * A printed date that needs another date to be understood (올해 2월) cannot be read and is left to the editor.
 */
export const amountAsPrinted: Check = ({ facts }) =>
  facts.flatMap((located) => {
    const { value } = located.record;
    if (value.kind === 'quantity') {
      const conversion = value.conversion
        ? checkAmount(located, ['value', 'conversion'], value.conversion)
        : [];
      return [...checkAmount(located, ['value'], value), ...conversion];
    }
    if (value.kind !== 'rank' && value.kind !== 'date') return [];
    const figures = readFigures(value.printed).filter(({ kind }) => kind === value.kind);
    if (value.kind === 'date' && figures.length === 0) return [];
    const isStated = figures.some((figure) =>
      value.kind === 'rank' ? statesRank(figure, value) : statesDate(figure, value),
    );
    if (isStated) return [];
    return [mismatch(located, ['value'], value.printed, figures.map(describeFigure))];
  });

function mismatch(located: Located<unknown>, path: DataPath, printed: string, readings: readonly string[]) {
  const reads = readings.length > 0 ? readings.join(', ') : 'nothing';
  const what = `\`${path.join('.')}\` is not what ${JSON.stringify(printed)} says, which reads as ${reads}`;
  return problemAt(located, [...path, 'printed'], what, 'correct the value, or what is printed');
}

function checkAmount(located: Located<unknown>, path: DataPath, value: Amount) {
  const figures = readFigures(value.printed).filter(({ kind }) => kind === 'quantity');
  const isStated = figures.some(
    (figure) => statesAmount(figure, value) && figure.kind === 'quantity' && figure.bound === value.bound,
  );
  return isStated ? [] : [mismatch(located, path, value.printed, figures.map(describeFigure))];
}
