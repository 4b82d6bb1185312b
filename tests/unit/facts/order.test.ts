import { index } from 'virtual:gakju/facts';
import { describe, expect, it } from 'vitest';
import { excerpt, factsAbout, orderFacts } from '@/lib/facts';

const none: ReadonlySet<string> = new Set();

/** The first facts on an entity for a sentence, as `property amount` or `property`. */
function first(entity: string, sentence: string, others: ReadonlySet<string> = none, count = 3): string[] {
  const { order } = orderFacts(index, entity, sentence, others);
  return order.slice(0, count).map((id) => {
    const fact = index.facts.find((each) => each.id === id);
    const amount = fact?.value.kind === 'quantity' ? ` ${fact.value.printed}` : '';
    return `${fact?.property}${amount}`;
  });
}

describe('the facts in the order of a sentence', () => {
  it('begin with the figure the sentence itself gives', () => {
    expect(first('softbank', '소프트뱅크는 해마다 90억달러를 들인다.')[0]).toBe('investment 90억 달러 이상');
    expect(first('softbank', '소프트뱅크가 421억 엔을 받는다.')[0]).toBe('subsidy 최대 421억 엔');
  });

  it('begin with what the sentence talks about', () => {
    expect(first('softbank', '소프트뱅크에 보조금을 준다는 소식이다.')[0]).toBe('subsidy 최대 421억 엔');
  });

  it('say which of them bear on the sentence, and none where none does', () => {
    expect(orderFacts(index, 'softbank', '소프트뱅크는 오늘 쉰다.', none).bearing).toEqual([]);
    expect(orderFacts(index, 'softbank', '소프트뱅크의 보조금', none).bearing).not.toEqual([]);
  });

  it('put figures before remarks where the sentence says nothing', () => {
    const { order } = orderFacts(index, 'softbank', '', none);
    const isFigure = order.map((id) => {
      const value = index.facts.find((fact) => fact.id === id)?.value;
      return value?.kind === 'rank' || (value?.kind === 'quantity' && value.bound !== 'vague');
    });
    expect(isFigure).toContain(true);
    expect(isFigure).toEqual([...isFigure].sort((a, b) => Number(b) - Number(a)));
  });

  it('show the subsidy of SoftBank among the first three in any sentence', () => {
    expect(first('softbank', '')).toContain('subsidy 최대 421억 엔');
  });
});

describe('an excerpt of the index', () => {
  it('holds all that a card on the entity names, and nothing of others', () => {
    for (const { id } of index.entities) {
      const part = excerpt(index, id);
      if (!part) throw new Error(`no excerpt for ${id}`);
      const entities = new Set([...part.entities, ...part.sources].map((each) => each.id));
      const properties = new Set(part.properties.map((each) => each.id));
      for (const fact of part.facts) {
        expect(properties).toContain(fact.property);
        const named = [fact.subject, ...fact.references.flatMap(({ source, chain }) => [source, ...chain])];
        for (const each of named) expect(entities).toContain(each);
      }
      expect(factsAbout(part, id).map((fact) => fact.id)).toEqual(
        factsAbout(index, id).map((fact) => fact.id),
      );
    }
  });

  it('is nothing for a name the index does not know', () => {
    expect(excerpt(index, 'constructor')).toBeNull();
  });
});
