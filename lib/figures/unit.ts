/** What stands beside a number and says what it is a number of. */
import { compareDecimals } from './decimal';
import type { FigureUnit } from './figure';
import { matchAt } from './pattern';
import { VOCABULARIES } from './vocabularies';

export interface UnitMatch {
  readonly unit: FigureUnit;
  /** UTF-16 offset behind the unit. */
  readonly end: number;
  /** Power of ten by which the unit multiplies. */
  readonly shift: number;
}

const anywhere = () => true;
const UNITS = VOCABULARIES.flatMap(({ units, endsUnit = anywhere }) =>
  units.map((word) => ({ ...word, endsUnit })),
);
const OTHER_UNITS = VOCABULARIES.map(({ otherUnits }) => otherUnits);
const SIZES = VOCABULARIES.map(({ sizeBehind }) => sizeBehind);

/** What every unit begins with; tables full of bare numbers are passed over quickly. */
const MAY_BEGIN = /[ -]?[^\s\d.,:;()-]/y;

/** The unit that starts at `at`, with the space or hyphen before it, behind so large a number. */
export function unitAt(text: string, at: number, amount: string | undefined): UnitMatch | undefined {
  if (!matchAt(MAY_BEGIN, text, at)) return undefined;
  for (const { unit, pattern, shift = 0, least, endsUnit } of UNITS) {
    const match = matchAt(pattern, text, at);
    if (!match || !endsUnit(text, at + match[0].length)) continue;
    if (least !== undefined && amount !== undefined && compareDecimals(amount, least) < 0) continue;
    return { unit, end: at + match[0].length, shift };
  }
  return undefined;
}

/** Whether a unit of which the index has none begins at `at`: euros, tonnes. */
export const isOtherUnitAt = (text: string, at: number): boolean =>
  matchAt(MAY_BEGIN, text, at) !== null && OTHER_UNITS.some((pattern) => matchAt(pattern, text, at) !== null);

/** Whether the words at `at` make the number before them an amount, though of no named unit: 28조 규모. */
export const isSizeAt = (text: string, at: number): boolean =>
  SIZES.some((pattern) => matchAt(pattern, text, at) !== null);

/**
 * What makes of the unit before it something else: 1인당, 1件当たり (a divisor), 6억원대, 150円台 (anything from it up
 * to the next round number), 1ドル=150円 (a rate), 10만원~ (an open range).
 */
const OTHERWISE_MEANT =
  / ?당(?![국사시신초일])|当たり|あたり|대(?=[의를로에는가 ,.)\]"']|까지|$)|台(?!湾)| ?[=≒]| ?[~∼〜](?! ?\d)/y;

export const isOtherwiseMeant = (text: string, end: number): boolean =>
  matchAt(OTHERWISE_MEANT, text, end) !== null;

const SYMBOLS: readonly (readonly [FigureUnit, RegExp])[] = [
  // A letter before the sign makes it another dollar: HK$, A$, NT$. US$ is ours.
  ['USD', /(?:(?<![A-Z])US ?\$|(?<![A-Za-z])\$|(?<![A-Za-z])USD) ?$/],
  ['JPY', /(?:(?<![A-Za-z])¥|(?<![A-Za-z])JP¥|(?<![A-Za-z])JPY) ?$/],
  ['KRW', /(?:₩|(?<![A-Za-z])KRW) ?$/],
];
/** The longest sign with its space: `JPY `. */
const LONGEST_SYMBOL = 5;
/** €3bn, HK$3bn: money, but of no unit the index has; our own signs have been read before this is asked. */
const FOREIGN_SYMBOL = /\p{Sc} ?$/u;

export interface MoneySign {
  readonly unit: FigureUnit;
  readonly start: number;
}

/** The currency sign that ends at `at`, and where it starts. */
export function symbolBefore(text: string, at: number): MoneySign | undefined {
  const window = text.slice(Math.max(0, at - LONGEST_SYMBOL), at);
  for (const [unit, pattern] of SYMBOLS) {
    const match = pattern.exec(window);
    if (match) return { unit, start: at - match[0].length };
  }
  return undefined;
}

/** Whether a sign of other money ends at `at`. */
export const isForeignSymbolBefore = (text: string, at: number): boolean =>
  FOREIGN_SYMBOL.test(text.slice(Math.max(0, at - 2), at));
