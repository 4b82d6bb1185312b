import { index } from 'virtual:gakju/facts';
import { describe, expect, test } from 'vitest';
import { createSearch } from '@/lib/search';

const search = createSearch(index);

describe('search over the facts that ship', () => {
  test.each([
    ['사카나', 'sakana-ai'],
    ['ㅅㅋㄴ', 'sakana-ai'],
    ['ㅅㅋㄴAI', 'sakana-ai'],
    ['tkzksk', 'sakana-ai'],
    ['tkzkskAI', 'sakana-ai'],
    ['サカナ', 'sakana-ai'],
    ['소프트뱅크', 'softbank'],
    ['ソフトバンク', 'softbank'],
    ['softbank', 'softbank'],
    ['thvmxmqodzm', 'softbank'],
    ['ㅅㅍㅌㅂㅋ', 'softbank'],
    ['소프ㅌ', 'softbank'],
    ['소프트벵크', 'softbank'],
    ['ㄴㅐㄹㅅㅠㅁㅜㅏ', 'softbank'],
  ])('finds %j first as %j', (query, entity) => {
    expect(search(query)[0]?.entity).toBe(entity);
  });

  test.each([['421억'], ['421억 엔'], ['¥42.1 billion'], ['소프트뱅크 보조금'], ['softbank subsidy']])(
    'answers %j with the subsidy of 42.1 billion yen first',
    (query) => {
      const id = search(query)[0]?.facts[0];
      expect(index.facts.find((fact) => fact.id === id)?.value).toMatchObject({
        amount: '42100000000',
        unit: 'JPY',
      });
    },
  );
});
