/**
 * Arithmetic on decimal strings. Amounts go up to hundreds of trillions with decimals (1.0276 trillion); a float
 * would round some of them, and a wrong figure is the one thing this program must not print.
 */

interface Scaled {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly places: number;
}

function parse(decimal: string): Scaled {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

function print({ digits, places }: Scaled): string {
  const padded = digits.toString().padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded.slice(padded.length - places).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The canonical form: no separators, no leading or trailing zeros. `'1,180'` → `'1180'`, `'2.50'` → `'2.5'`. */
export function canonicalDecimal(written: string): string {
  return print(parse(written.replaceAll(',', '')));
}

/** `shiftDecimal('1.7', 12)` → `'1700000000000'`; a negative power divides. */
export function shiftDecimal(decimal: string, power: number): string {
  const { digits, places } = parse(decimal);
  const left = places - power;
  return left >= 0
    ? print({ digits, places: left })
    : print({ digits: digits * 10n ** BigInt(-left), places: 0 });
}

/** The exact sum of two decimal strings. */
export function addDecimals(a: string, b: string): string {
  const first = parse(a);
  const second = parse(b);
  const places = Math.max(first.places, second.places);
  const widen = ({ digits, places: own }: Scaled) => digits * 10n ** BigInt(places - own);
  return print({ digits: widen(first) + widen(second), places });
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: string, b: string): number {
  const first = parse(a);
  const second = parse(b);
  const places = Math.max(first.places, second.places);
  const difference =
    first.digits * 10n ** BigInt(places - first.places) -
    second.digits * 10n ** BigInt(places - second.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
