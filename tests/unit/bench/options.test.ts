import { describe, expect, it } from 'vitest';
import { BadOption, readOptions } from '../../bench/options';
import type { Row } from '../../bench/row';

const row = (id: string, group: Row['group']): Row => ({ id, group, what: id, unit: '×' });
const rows = [row('kernel-300', 'names'), row('kernel-3000', 'names'), row('walk-warm', 'page')];

/** Ids of the rows that these options choose. */
const chosen = (...args: string[]) => rows.filter(readOptions(args, rows).isWanted).map(({ id }) => id);

describe('npm run bench', () => {
  it('measures everything when nothing is said, in rounds enough to be kept', () => {
    expect(chosen()).toHaveLength(3);
    expect(readOptions([], rows)).toMatchObject({ isWhole: true, rounds: 15 });
  });

  it('measures a group, a row, or the rows that begin alike', () => {
    expect(chosen('--only', 'names')).toEqual(['kernel-300', 'kernel-3000']);
    expect(chosen('--only', 'kernel')).toEqual(['kernel-300', 'kernel-3000']);
    // The name of a row is that row, though another begins with it.
    expect(chosen('--only', 'kernel-300')).toEqual(['kernel-300']);
    expect(chosen('--only', 'kernel-300', '--only', 'page')).toEqual(['kernel-300', 'walk-warm']);
  });

  it('keeps no results of a part or of a quick look', () => {
    expect(readOptions(['--only', 'page'], rows).isWhole).toBe(false);
    expect(readOptions(['--rounds', '3'], rows).isWhole).toBe(false);
  });

  it.each([
    [['--only', 'kernle'], 'There is no row or group "kernle"'],
    [['--only', ''], 'There is no row or group ""'],
    [['--rounds', 'many'], '--rounds takes a whole number from 1 on, not "many"'],
    [['--rounds', '0'], '--rounds takes a whole number'],
    [['--rounds', '2.5'], '--rounds takes a whole number'],
    [['--fast'], '--fast'],
    [['everything'], 'everything'],
  ])('refuses %j with a clear message', (args, message) => {
    expect(() => readOptions(args, rows)).toThrow(BadOption);
    expect(() => readOptions(args, rows)).toThrow(message);
  });
});
