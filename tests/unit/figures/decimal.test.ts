import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDecimals, compareDecimals } from '@/lib/figures';

/** Numbers with two decimals, as whole hundredths, so that BigInt is the oracle. */
const hundredths = fc.bigInt({ min: 0n, max: 10n ** 20n });
const print = (value: bigint) => {
  const digits = value.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('decimal strings', () => {
  test('add without losing a digit where floats would', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('9007199254740993', '0.25')).toBe('9007199254740993.25');
  });

  test('add and compare as whole hundredths do', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(compareDecimals(addDecimals(print(a), print(b)), print(a + b))).toBe(0);
        expect(Math.sign(compareDecimals(print(a), print(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
