import type { PartialDate } from '@/lib/facts';
import { type Figure, readFigures } from '@/lib/figures';

/** What a figure says, in short: `42100000000 JPY at-most`, `rank >10`, `2026 spring`, `2014..2018`. */
function meaning(figure: Figure): readonly (string | false | undefined)[] {
  switch (figure.kind) {
    case 'quantity': {
      const { amount, between, unit = '-', bound, per, conversionOf } = figure;
      const size = amount ?? between?.join('..') ?? '?';
      const converts = conversionOf !== undefined && `of ${conversionOf}`;
      return [size, unit, bound !== 'exact' && bound, per && `per ${per}`, converts];
    }
    case 'rank': {
      const { rank, outside, within, between } = figure;
      const place = outside ? `>${outside}` : within ? `<=${within}` : between?.join('..');
      return ['rank', rank?.toString() ?? place];
    }
    case 'date':
      return [figure.date, figure.part, figure.fiscal && 'fiscal', figure.bound];
    case 'period':
      return [`${figure.from}..${figure.to}`, figure.fiscal && 'fiscal'];
  }
}

/** The figures of a text as lines: what each says, then the piece of text it was read from. */
export function asLines(text: string, writtenOn?: PartialDate): string[] {
  return readFigures(text, writtenOn).map(
    (figure) => `${meaning(figure).filter(Boolean).join(' ')} <${figure.text}>`,
  );
}
