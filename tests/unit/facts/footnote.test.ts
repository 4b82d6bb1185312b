import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, type FactIndex, groupFacts, makeFootnote, NOWHERE, type SideBySide } from '@/lib/facts';

function footnote(entity: string, from: FactIndex = index) {
  const made = makeFootnote(from, entity, NOWHERE);
  if (!made) throw new Error(`no footnote for ${entity}`);
  return made;
}

/** What stands side by side on a card, of one kind. */
const beside = (entity: string, kind: SideBySide['kind']) =>
  footnote(entity).beside.filter((each) => each.kind === kind);

const ids = ({ rows }: SideBySide) => rows.map(({ facts }) => facts.join(' → '));

describe('side by side on the card of 소프트뱅크', () => {
  it('stand the six subsidies of the ministry, largest first, the ceiling marked as such', () => {
    const [amounts] = beside('softbank', 'amounts');
    expect(amounts?.under).toBe('softbank-supercomputer-subsidy');
    expect(amounts && ids(amounts)).toEqual([
      'sakura-internet-subsidy',
      'softbank-supercomputer-subsidy',
      'kddi-subsidy',
      'highreso-subsidy',
      'rutilea-subsidy',
      'gmo-internet-group-subsidy',
    ]);
    expect(amounts?.rows.map(({ picture }) => picture[0]?.look)).toEqual([
      'solid',
      'most',
      'solid',
      'solid',
      'solid',
      'solid',
    ]);
    expect(amounts?.rows[1]?.picture[0]?.to).toBeCloseTo(421 / 501, 5);
  });

  it('stand the two reports on who leads the venture, as differing', () => {
    const leads = beside('softbank', 'claims').find(
      ({ under }) => under === 'domestic-ai-venture-led-by-softbank',
    );
    expect(leads?.rows.map(({ facts, verdict }) => [facts[0], verdict?.kind])).toContainEqual([
      'domestic-ai-venture-led-by-meti',
      'differ',
    ]);
    expect(leads?.why[0]?.ko).toContain('경제산업성');
  });
});

describe('the sum that does not add up', () => {
  it('is told with what the parts add up to, and by how much it is off', () => {
    const [parts] = beside('sakura-internet', 'parts');
    expect(parts?.sum).toMatchObject({ total: '72400000000', gap: '100000000', unit: 'JPY' });
    expect(parts?.rows.at(-1)?.facts).toEqual(['ai-supercomputer-cloud-subsidies']);
  });

  it('is drawn as parts one behind the other', () => {
    const [parts] = beside('sakura-internet', 'parts');
    const ends = parts?.rows.slice(0, -1).map(({ picture }) => picture[0]) ?? [];
    for (const [i, stretch] of ends.entries()) expect(stretch?.from).toBe(i === 0 ? 0 : ends[i - 1]?.to);
  });

  const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1, maxLength: 6 });

  it('is added up exactly, whatever its parts', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 0n, max: 10n ** 20n }), (parts, stated) => {
        const money = (id: string, amount: bigint, relations: Fact['relations'] = []): Fact => ({
          ...plainFact(id),
          value: { kind: 'quantity', amount: String(amount), unit: 'JPY', bound: 'exact', printed: '' },
          relations,
        });
        const whole = money(
          'whole',
          stated,
          parts.map((_, i) => ({ type: 'sum-of', fact: `part-${i}` })),
        );
        const made = footnote('japan', {
          ...index,
          facts: [whole, ...parts.map((amount, i) => money(`part-${i}`, amount))],
        });
        const sum = made.beside.find(({ kind }) => kind === 'parts')?.sum;
        const total = parts.reduce((a, b) => a + b, 0n);
        const gap = total > stated ? total - stated : stated - total;
        expect(sum?.total).toBe(String(total));
        expect(sum?.gap).toBe(gap === 0n ? undefined : String(gap));
      }),
    );
  });

  it('is not told where a part is missing from the index: nothing can be said', () => {
    const facts = index.facts.filter(({ id }) => id !== 'kddi-subsidy');
    const made = footnote('sakura-internet', { ...index, facts });
    expect(made.beside.some(({ sum }) => sum)).toBe(false);
  });
});

describe('ranks side by side', () => {
  it('keep each ranking on its own line, and periods of one ranking on one', () => {
    const [ranks] = beside('japan', 'ranks');
    expect(ranks?.scale).toEqual({ from: 1, to: 10 });
    expect(ranks && ids(ranks)).toContain('japan-deep-learning-rank-2014 → japan-deep-learning-rank-2019');
    const others = ranks?.rows.filter(({ verdict }) => verdict) ?? [];
    expect(others.every(({ verdict }) => verdict?.kind === 'incomparable')).toBe(true);
  });

  it('draw a place that is only known to lie beyond the tenth as open, and one among the ten as somewhere', () => {
    const [ranks] = beside('tortoise-ai-index', 'ranks');
    const pictureOf = (id: string) => ranks?.rows.find(({ facts }) => facts[0] === id)?.picture;
    expect(pictureOf('japan-tortoise-ai-rank')).toEqual([{ from: 1, to: 1, look: 'somewhere', open: 'end' }]);
    expect(pictureOf('france-tortoise-ai-rank')).toEqual([{ from: 0, to: 1, look: 'somewhere' }]);
  });
});

describe('a whole and its parts', () => {
  it('never puts 1조 and 2조 one behind the other where no article says that they make 3조', () => {
    const [parts] = beside('domestic-ai-project', 'parts');
    expect(parts?.sum).toBeUndefined();
    expect(parts?.rows.every(({ picture }) => picture[0]?.from === 0)).toBe(true);
    expect(parts?.why[0]?.ko).toContain('말하지 않으며');
  });
});

describe('plans side by side', () => {
  it('keep an end that nobody gives open', () => {
    const [plans] = beside('japan', 'plans');
    const row = plans?.rows.find(({ facts }) => facts.includes('japan-ai-investment-10-trillion'));
    expect(row?.picture[0]).toMatchObject({ from: 0, open: 'start', look: 'somewhere' });
  });
});

describe('every footnote of the index', () => {
  const notes = index.entities.map(({ id }) => footnote(id));

  it('holds every fact that it puts side by side, every entity those name, and the fact they stand under', () => {
    for (const note of notes) {
      const held = new Map(note.index.facts.map((fact) => [fact.id, fact]));
      const named = new Set([...note.index.entities, ...note.index.sources].map(({ id }) => id));
      for (const { under, rows } of note.beside) {
        expect(note.order).toContain(under);
        for (const id of rows.flatMap(({ facts }) => facts)) {
          expect(held.has(id)).toBe(true);
          expect(named).toContain(held.get(id)?.subject);
        }
      }
    }
  });

  it('draws nothing outside its line', () => {
    const stretches = notes
      .flatMap(({ beside: all }) => all.flatMap(({ rows }) => rows))
      .flatMap((row) => row.picture);
    expect(stretches.length).toBeGreaterThan(50);
    for (const { from, to } of stretches) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(1);
    }
  });

  it('shows no two facts as compared twice', () => {
    for (const { beside: all } of notes) {
      const pairs = all
        .filter(({ kind }) => kind === 'claims')
        .flatMap(({ under, rows }) => rows.slice(1).map(({ facts }) => [under, facts[0]].sort().join(' ')));
      expect(new Set(pairs).size).toBe(pairs.length);
    }
  });

  it('is null for a name that the index does not know', () => {
    expect(makeFootnote(index, 'constructor', NOWHERE)).toBeNull();
  });

  it('names the articles that quote somebody for whom nothing is told', () => {
    const quoted = index.facts.flatMap(({ references }) => references.flatMap(({ chain }) => chain));
    const silent = notes.find(({ order, entity }) => order.length === 0 && quoted.includes(entity));
    if (silent) expect(silent.index.facts.length).toBeGreaterThan(0);
  });
});

describe('the rest of the facts by kind', () => {
  it('puts every fact into exactly one group, the newest first', () => {
    const groups = groupFacts(index.facts);
    const grouped = groups.flatMap(({ facts }) => facts.map(({ id }) => id));
    expect([...grouped].sort()).toEqual(index.facts.map(({ id }) => id).sort());
    for (const { facts } of groups) {
      const dates = facts.map(({ asOf, period }) => asOf.date ?? period?.from ?? '0000');
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });

  it('offers nothing where there is nothing', () => {
    expect(groupFacts([])).toEqual([]);
  });
});

function plainFact(id: string): Fact {
  return {
    id,
    subject: 'japan',
    property: 'investment',
    value: { kind: 'text' },
    asOf: { basis: 'unknown' },
    status: 'reported',
    statement: { ko: '말', ja: '語', en: 'word' },
    references: [{ source: 'article-001', line: 1, chain: [] }],
  };
}
