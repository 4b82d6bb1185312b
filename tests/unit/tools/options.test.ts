import { describe, expect, it } from 'vitest';
import { BadOption, readMinutes, readSeed } from '@/tools/options/number';

describe('numbers on a command line', () => {
  it('are read', () => {
    expect(readSeed('0')).toBe(0);
    expect(readSeed('2147483647')).toBe(2_147_483_647);
    expect(readMinutes('0.5')).toBe(0.5);
    expect(readMinutes('10')).toBe(10);
  });

  it.each(['', '-1', '1.5', 'x', '1e3', '2147483648'])('seed %j is refused with its bounds', (given) => {
    expect(() => readSeed(given)).toThrow(BadOption);
    expect(() => readSeed(given)).toThrow(`from 0 to 2147483647, not "${given}"`);
  });

  it.each(['', '0', '-1', 'x', '1e3', 'Infinity'])('%j minutes are refused', (given) => {
    expect(() => readMinutes(given)).toThrow(BadOption);
  });
});
