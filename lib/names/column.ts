/**
 * Small numbers as a text, one sign each: as short as they can be shipped, and nothing is made of it on a page before one is
 * looked up.
 */
export type Column = string;

/** The sign for -1; higher numbers follow it, the first ninety of one byte. After the quotes, which would be escaped. */
const LOWEST_SIGN = 0x28;
/** Beyond it lie the surrogates, which are no text. */
const HIGHEST_SIGN = 0xd7ff;

/**
 * Writes numbers from -1 on.
 * @throws RangeError for a number there is no sign for (from some 55,000 on)
 */
export function columnOf(numbers: readonly number[]): Column {
  const signs = numbers.map((number) => number + 1 + LOWEST_SIGN);
  if (signs.some((sign) => sign > HIGHEST_SIGN))
    throw new RangeError(`The tables hold more than ${HIGHEST_SIGN - LOWEST_SIGN} entities.`);
  return signs.map((sign) => String.fromCharCode(sign)).join('');
}

/** The number in a row; -1 past the end of a broken column. */
export function numberAt(column: Column, row: number): number {
  return (column.charCodeAt(row) || LOWEST_SIGN) - LOWEST_SIGN - 1;
}
