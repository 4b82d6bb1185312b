import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacts, type Fact, type Verdict } from '@/lib/facts';

const text = { ko: '말', ja: '語', en: 'word' };

/** A fact of which only what is compared matters. */
function fact(value: Fact['value'], more: Partial<Fact> = {}): Fact {
  return {
    id: 'a',
    subject: 'japan',
    property: 'market-size',
    value,
    asOf: { basis: 'unknown' },
    status: 'reported',
    statement: text,
    references: [],
    ...more,
  };
}

type Quantity = Extract<Fact['value'], { kind: 'quantity' }>;

const yen = (amount: string, bound: Quantity['bound'] = 'exact', more: Partial<Quantity> = {}): Quantity => ({
  kind: 'quantity',
  amount,
  unit: 'JPY',
  bound,
  printed: amount,
  ...more,
});

const rank = (place: object, ranking = 'tortoise'): Fact['value'] => ({
  kind: 'rank',
  ranking,
  printed: '',
  ...place,
});

/** A verdict in one word, with what cannot be compared. */
const told = (verdict: Verdict) =>
  verdict.kind === 'incomparable' ? `incomparable: ${verdict.aspects.join(', ')}` : verdict.kind;

describe('two figures on the same thing', () => {
  it.each<[string, Fact['value'], Fact['value'], string]>([
    ['the same amount agrees', yen('421'), yen('421'), 'agree'],
    ['however it is written', yen('421'), yen('421.0'), 'agree'],
    [
      '1.7조 and more than 1.7조 differ in their hedge only',
      yen('1.7', 'about'),
      yen('1.7', 'more-than'),
      'hedged',
    ],
    ['a ceiling allows what is below it', yen('421', 'at-most'), yen('400'), 'bounds'],
    ['but not what is above', yen('421', 'at-most'), yen('422'), 'differ'],
    [
      'less than a number is not that number or more',
      yen('421', 'less-than'),
      yen('500', 'at-least'),
      'differ',
    ],
    ['about allows another number: nobody says how near it is', yen('725', 'about'), yen('724'), 'bounds'],
    ['two exact numbers differ', yen('725'), yen('724'), 'differ'],
    ['yen and won are not compared', yen('421'), yen('421', 'exact', { unit: 'KRW' }), 'incomparable: unit'],
    [
      'so much a year and in total are not',
      yen('9'),
      yen('9', 'exact', { per: 'year' }),
      'incomparable: rate',
    ],
    [
      'a figure and a date are not',
      yen('9'),
      { kind: 'date', date: '2024', printed: '' },
      'incomparable: kind',
    ],
    ['the same place agrees', rank({ rank: 10 }), rank({ rank: 10 }), 'agree'],
    ['tenth is not outside the first ten', rank({ rank: 10 }), rank({ outside: 10 }), 'differ'],
    ['tenth may be within the first ten', rank({ rank: 10 }), rank({ within: 10 }), 'bounds'],
    [
      'places in two rankings are not compared',
      rank({ rank: 10 }),
      rank({ rank: 10 }, 'belfer'),
      'incomparable: ranking',
    ],
    [
      'June 2024 is in 2024',
      { kind: 'date', date: '2024', printed: '' },
      { kind: 'date', date: '2024-06', printed: '' },
      'bounds',
    ],
    [
      'what is told in words is left to the editors',
      { kind: 'text' },
      { kind: 'text' },
      'incomparable: vague',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(told(compareFacts(fact(a), fact(b)))).toBe(expected);
    expect(told(compareFacts(fact(b), fact(a)))).toBe(expected);
  });

  it('for other times are not compared, nor where only one says for which', () => {
    const [one, other] = ['2024', '2030'].map((year) => ({ from: year, to: year, printed: '' }));
    expect(told(compareFacts(fact(yen('1'), { period: one }), fact(yen('1'), { period: other })))).toBe(
      'incomparable: period',
    );
    expect(told(compareFacts(fact(yen('1'), { period: one }), fact(yen('1'))))).toBe(
      'incomparable: period-unsaid',
    );
  });

  it('planned and done are not compared', () => {
    expect(told(compareFacts(fact(yen('1'), { status: 'planned' }), fact(yen('1'))))).toBe(
      'incomparable: status',
    );
  });

  it('of other parties or properties are not compared, and all of it is said', () => {
    const other = fact(yen('1'), { object: 'softbank', property: 'subsidy' });
    expect(told(compareFacts(fact(yen('1')), other))).toBe('incomparable: property, party');
  });

  const bounds = ['exact', 'at-least', 'at-most', 'more-than', 'less-than', 'slightly-more'] as const;
  const quantities = fc.record({ amount: fc.integer({ min: 0, max: 9 }), bound: fc.constantFrom(...bounds) });

  /** What a hedge allows, by its dictionary meaning. */
  const allows = (bound: (typeof bounds)[number], amount: number, x: number) =>
    ({
      exact: x === amount,
      'at-least': x >= amount,
      'at-most': x <= amount,
      'more-than': x > amount,
      'less-than': x < amount,
      'slightly-more': x > amount,
    })[bound];

  it('differ exactly where no number is what both say', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        const verdict = compareFacts(
          fact(yen(String(a.amount), a.bound)),
          fact(yen(String(b.amount), b.bound)),
        );
        // Halves between whole numbers, and one beyond either end, stand for all numbers.
        const numbers = Array.from({ length: 25 }, (_, i) => i / 2 - 1);
        const both = numbers.some((x) => allows(a.bound, a.amount, x) && allows(b.bound, b.amount, x));
        if (a.amount === b.amount) expect(verdict.kind).toBe(a.bound === b.bound ? 'agree' : 'hedged');
        else expect(verdict.kind).toBe(both ? 'bounds' : 'differ');
      }),
    );
  });

  it('are compared exactly, where floats would round', () => {
    expect(told(compareFacts(fact(yen('100000000000000001')), fact(yen('100000000000000002'))))).toBe(
      'differ',
    );
    const third = yen('1/3', 'exact', { unit: 'ratio' });
    expect(told(compareFacts(fact(third), fact(yen('2/6', 'exact', { unit: 'ratio' }))))).toBe('agree');
    expect(told(compareFacts(fact(third), fact(yen('0.333333333', 'exact', { unit: 'ratio' }))))).toBe(
      'differ',
    );
  });

  it('that are no numbers at all are vague, and nothing breaks', () => {
    expect(told(compareFacts(fact(yen('many')), fact(yen('1/0'))))).toBe('incomparable: vague');
  });
});
