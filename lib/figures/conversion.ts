/** The same money in another currency, in brackets behind it: 3조엔(약 28조원), $1bn (¥150bn). */
import type { Figure } from './figure';

const MONEY: ReadonlySet<string | undefined> = new Set(['JPY', 'KRW', 'USD']);
const OPENING = /^ ?\( ?(?:한화(?:로)?|원화(?:로)?|우리 ?돈(?:으로)?|日本円で|円換算で|or)? ?$/;
/** Or another currency follows: (약 28조원, 190억 달러). */
const CLOSING = /^ ?(?:상당|규모|수준|相当)?[),;·、]/;
/** UTF-16 units. */
const LONGEST_CLOSING = 4;

function isConversion(text: string, main: Figure | undefined, figure: Figure): boolean {
  if (main?.kind !== 'quantity' || figure.kind !== 'quantity') return false;
  if (!MONEY.has(main.unit) || !MONEY.has(figure.unit) || main.unit === figure.unit) return false;
  return (
    OPENING.test(text.slice(main.end, figure.start)) &&
    CLOSING.test(text.slice(figure.end, figure.end + LONGEST_CLOSING))
  );
}

/** The figures, in the order of the text, each conversion with the place of what it converts. */
export function linkConversions(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, index) =>
    figure.kind === 'quantity' && isConversion(text, figures[index - 1], figure)
      ? { ...figure, conversionOf: index - 1 }
      : figure,
  );
}
