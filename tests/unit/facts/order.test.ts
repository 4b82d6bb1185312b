import { index } from 'virtual:gakju/facts';
import { describe, expect, it } from 'vitest';
import { excerpt, factsAbout, orderFacts } from '@/lib/facts';
import { readFigures } from '@/lib/figures';

/** The facts for a sentence; `at` is where the name stands, from its own first characters. */
function ordered(entity: string, text: string, entities: readonly string[] = [], at = 0) {
  return orderFacts(index, entity, { text, at, figures: readFigures(text), entities });
}

/** The first facts on an entity for a sentence, as `property amount` or `property`. */
function first(entity: string, text: string, entities: readonly string[] = [], count = 3): string[] {
  return ordered(entity, text, entities)
    .order.slice(0, count)
    .map((id) => {
      const fact = index.facts.find((each) => each.id === id);
      const amount = fact?.value.kind === 'quantity' ? ` ${fact.value.printed}` : '';
      return `${fact?.property}${amount}`;
    });
}

/** The signs of the first fact that bears on the sentence, as `kind text`. */
function reasons(entity: string, text: string, entities: readonly string[] = []): string[] {
  const [bearing] = ordered(entity, text, entities).bearing;
  return (bearing?.signs ?? []).map(
    (sign) => `${sign.kind} ${sign.kind === 'party' ? sign.entity : sign.text}`,
  );
}

describe('the facts in the order of a sentence', () => {
  it('begin with the figure the sentence itself gives', () => {
    expect(first('softbank', '소프트뱅크는 해마다 90억달러를 들인다.')[0]).toBe('investment 90억 달러 이상');
    expect(first('softbank', '소프트뱅크가 421억 엔을 받는다.')[0]).toBe('subsidy 최대 421억 엔');
  });

  it('begin with what the sentence talks about', () => {
    expect(first('softbank', '소프트뱅크에 보조금을 준다는 소식이다.')[0]).toBe('subsidy 최대 421억 엔');
  });

  it('know a figure however it is written, in the language of the page', () => {
    expect(first('softbank', 'SoftBank is to get ¥42.1 billion.')[0]).toBe('subsidy 최대 421억 엔');
    expect(first('softbank', 'ソフトバンクに421億円。')[0]).toBe('subsidy 최대 421억 엔');
    expect(first('softbank', '소프트뱅크가 약 3,700억원을 받는다.')[0]).toBe('subsidy 최대 421억 엔');
  });

  it('do not take a number in another unit, or inside a longer one, for the same figure', () => {
    expect(reasons('softbank', '소프트뱅크 직원 421억 명')).not.toContain('figure 421억 명');
    expect(reasons('softbank', '소프트뱅크, 1421억 엔').join()).not.toContain('figure');
  });

  it('say by which signs the first bears on the sentence, the strongest first', () => {
    expect(reasons('softbank', '소프트뱅크는 421억 엔의 보조금을 경제산업성에서 받는다.', ['meti'])).toEqual([
      'figure 421억 엔',
      'party meti',
      'cue 보조금',
    ]);
  });

  it('mind the sentence of the name before the rest of its paragraph', () => {
    const text = '보조금 이야기는 앞에서 했다. 소프트뱅크는 투자를 말했다.';
    const at = text.indexOf('소프트뱅크');
    const [bearing] = ordered('softbank', text, [], at).bearing;
    expect(bearing?.signs).toEqual([{ kind: 'cue', text: '투자', here: true }]);
  });

  it('say which of them bear on the sentence, and none where none does', () => {
    expect(ordered('softbank', '소프트뱅크는 오늘 쉰다.').bearing).toEqual([]);
    expect(ordered('softbank', '소프트뱅크의 보조금').bearing).not.toEqual([]);
  });

  it('put figures before remarks where the sentence says nothing', () => {
    const { order } = ordered('softbank', '');
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
