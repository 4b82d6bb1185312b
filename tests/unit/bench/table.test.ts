import { describe, expect, it } from 'vitest';
import { withResults } from '../../bench/document';
import { holds, type Outcome, type Row } from '../../bench/row';
import { markdownTable, plainTable } from '../../bench/table';

const row: Row = {
  id: 'kernel-3000',
  group: 'names',
  what: 'matching kernel',
  floor: 'charCodeAt',
  unit: '×',
  budget: { atMost: 4 },
};

function outcome(ours: number, more: Partial<Row> = {}): Outcome {
  return { row: { ...row, ...more }, floorMs: 0.97, ours, peers: [{ name: 'RegExp', value: 86.04 }] };
}

describe('a budget', () => {
  it('holds up to its last digit and not beyond', () => {
    expect(holds(outcome(4))).toBe(true);
    expect(holds(outcome(4.001))).toBe(false);
  });

  it('of recall is a lowest figure', () => {
    const atLeast = { unit: '%', budget: { atLeast: 95 } } as const;
    expect(holds(outcome(99.5, atLeast))).toBe(true);
    expect(holds(outcome(94.9, atLeast))).toBe(false);
  });

  it('is broken by what could not be measured', () => {
    expect(holds(outcome(Number.NaN))).toBe(false);
  });
});

describe('the table', () => {
  it('shows floor, peers, ours, budget and whether it holds on one line of the document', () => {
    expect(
      markdownTable([outcome(3.456)])
        .split('\n')
        .at(-1),
    ).toBe('| kernel-3000 | matching kernel | charCodeAt: 0.97 ms | RegExp 86.0× | 3.46× | ≤ 4× | holds |');
  });

  it('says loudly what is over', () => {
    expect(plainTable([outcome(5)])).toMatch(/5\.00×.*OVER/);
  });

  it('tells short floors in microseconds', () => {
    expect(plainTable([{ ...outcome(1), floorMs: 0.0013 }])).toContain('1.3 µs');
  });

  it('takes the place of the last one in the document and leaves what people wrote', () => {
    const before = 'Where the time goes.\n\n<!-- bench -->\nyesterday\n<!-- /bench -->\n\nMore.';
    const circumstances = { browser: 'Chrome/156', rounds: 15, date: new Date('2026-11-23T04:00:00Z') };
    const after = withResults(before, [outcome(1, { what: 'costs $& nothing' })], circumstances);
    expect(after).toMatch(/^Where the time goes\.[\s\S]*2026-11-23[\s\S]*Chrome\/156[\s\S]*More\.$/);
    expect(after).toContain('costs $& nothing');
    expect(after).not.toContain('yesterday');
  });

  it('is not written where there is no place for it', () => {
    const circumstances = { browser: '', rounds: 15, date: new Date() };
    expect(() => withResults('Nothing here.', [], circumstances)).toThrow('<!-- bench -->');
  });
});
