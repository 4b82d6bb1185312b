/**
 * Small numbers as a text, one sign each: as short as they can be shipped, and nothing is made of it on a page before one is
 * looked up.
 */
export type Column = string;

/** The sign for -1; higher numbers follow it, the first ninety of one byte. After the quotes, which would be escaped. */
const LOWEST_SIGN = 0x28;
/** The highest number there is a sign for: beyond lie the surrogates, which are no text. */
export const HIGHEST_NUMBER = 0xd7ff - LOWEST_SIGN - 1;

/** Writes numbers from -1 to `HIGHEST_NUMBER`. */
export function columnOf(numbers: readonly number[]): Column {
  return numbers.map((number) => String.fromCharCode(number + 1 + LOWEST_SIGN)).join('');
}

/** The number in a row; -1 past the end of a broken column. */
export function numberAt(column: Column, row: number): number {
  return (column.charCodeAt(row) || LOWEST_SIGN) - LOWEST_SIGN - 1;
}
