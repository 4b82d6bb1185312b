/**
 * Exact values of amount strings (`42100000000`, `68.1`, `1/3`), as fractions of whole numbers: a float would round some
 * of them, and two figures that differ by rounding of ours would be told to the reader as a difference.
 */
export interface Fraction {
  readonly over: bigint;
  /** Always more than 0. */
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };

/** The value of an amount string. Undefined for what is no number: data can come from outside. */
export function fractionOf(amount: string): Fraction | undefined {
  const [, whole, decimals = '', divisor = '1'] = /^(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(amount) ?? [];
  if (whole === undefined) return undefined;
  const under = BigInt(divisor) * 10n ** BigInt(decimals.length);
  return under === 0n ? undefined : { over: BigInt(whole + decimals), under };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The exact sum. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** The exact distance between the two, never negative. */
export function distanceOf(a: Fraction, b: Fraction): Fraction {
  const difference = a.over * b.under - b.over * a.under;
  return { over: difference < 0n ? -difference : difference, under: a.under * b.under };
}

/** The fraction as an amount string where it is a decimal number, which sums of amounts in money are; else undefined. */
export function amountOf({ over, under }: Fraction): string | undefined {
  let places = 0;
  for (let scale = 1n; (over * scale) % under !== 0n; scale *= 10n) if (++places > 20) return undefined;
  const digits = ((over * 10n ** BigInt(places)) / under).toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How large a part `part` is of `whole`, between 0 and 1: for drawing only. */
export function shareOf(part: Fraction, whole: Fraction): number {
  // Six digits are more than a drawing can show.
  const million = 1_000_000n;
  if (whole.over === 0n) return 0;
  return Math.min(1, Number((part.over * whole.under * million) / (part.under * whole.over)) / 1_000_000);
}
