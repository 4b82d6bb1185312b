import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactIndex } from '@/lib/facts';
import { createSearch } from '@/lib/search';
import { index } from './fixture';

const search = createSearch(index);
const first = (query: string) => search(query)[0];

/** What of the matched text the spans emphasise. */
function emphasised(query: string): string | undefined {
  const result = first(query);
  return result?.spans.map(([start, end]) => result.matched.slice(start, end)).join('|');
}

describe('createSearch', () => {
  test.each([
    ['소프트뱅크', 'softbank', 'exact'],
    ['ソフトバンク', 'softbank', 'exact'],
    ['softbank', 'softbank', 'exact'],
    ['そふとばんく', 'softbank', 'variant'],
    ['soft bank', 'softbank', 'variant'],
    ['ｓｏｆｔｂａｎｋ', 'softbank', 'variant'],
    ['소프트뱅크'.normalize('NFD'), 'softbank', 'exact'],
    ['도요타', 'toyota', 'exact'],
    ['사카나', 'sakana-ai', 'prefix'],
    ['인덱', 'index-a', 'word-start'],
    ['ㅅㅋㄴ', 'sakana-ai', 'choseong'],
    ['ㅅㅋㄴAI', 'sakana-ai', 'choseong'],
    ['ㅅㅍㅌㅂㅋ', 'softbank', 'choseong'],
    ['tkzksk', 'sakana-ai', 'layout'],
    ['tkzkskAI', 'sakana-ai', 'layout'],
    ['thvmxmqodzm', 'softbank', 'layout'],
    ['ㄴㅐㄹㅅㅠㅁㅜㅏ', 'softbank', 'layout'],
    ['ㅅㅐㅛㅐㅅㅁ', 'toyota', 'layout'],
    ['소프ㅌ', 'softbank', 'unfinished'],
    ['소픝', 'softbank', 'unfinished'],
    ['파워', 'soft-power', 'inside'],
    ['소프트벵크', 'softbank', 'spelling'],
    ['소프트뱅쿠', 'softbank', 'fuzzy'],
    ['또요타', 'toyota', 'spelling'],
    ['sofutobanku', 'softbank', 'romaji'],
    ['toyota', 'toyota', 'exact'],
    ['sofbank', 'softbank', 'fuzzy'],
    ['ソフトバソク', 'softbank', 'fuzzy'],
  ])('finds %j first as %j, by %j', (query, entity, reason) => {
    expect(first(query)).toMatchObject({ entity, reason });
  });

  test.each([
    ['421억', 'softbank', 'softbank-subsidy', 'amount'],
    ['421억 엔', 'softbank', 'softbank-subsidy', 'amount'],
    ['¥42.1 billion', 'softbank', 'softbank-subsidy', 'amount'],
    ['421億円', 'softbank', 'softbank-subsidy', 'amount'],
    ['3,700억 원', 'softbank', 'softbank-subsidy', 'amount'],
    ['421', 'softbank', 'softbank-subsidy', 'amount'],
    ['3조엔', 'japan', 'japan-plan', 'amount'],
    ['삼조엔', 'japan', 'japan-plan', 'amount'],
    ['2~4조엔', 'japan', 'japan-plan', 'amount'],
    ['¥3tn', 'japan', 'japan-plan', 'amount'],
    ['2030', 'japan', 'japan-plan', 'date'],
    ['2030년', 'japan', 'japan-plan', 'date'],
    ['10위', 'japan', 'japan-rank', 'rank'],
    ['보조금', 'softbank', 'softbank-subsidy', 'property'],
    ['grant', 'softbank', 'softbank-subsidy', 'property'],
    ['소프트뱅크 보조금', 'softbank', 'softbank-subsidy', 'exact'],
    ['보조금 소프트뱅크', 'softbank', 'softbank-subsidy', 'exact'],
    ['ㅅㅍㅌㅂㅋ 투자', 'softbank', 'softbank-investment', 'choseong'],
    ['softbank 421억', 'softbank', 'softbank-subsidy', 'exact'],
    ['벌이는 큰 사업', 'japan', 'japan-plan', 'text'],
    ['2조엔 이상', 'japan', 'japan-plan', 'amount'],
    ['1~3조엔', 'japan', 'japan-plan', 'amount'],
    ['up to 50 billion yen', 'softbank', 'softbank-subsidy', 'amount'],
    ['순위 10', 'japan', 'japan-rank', 'rank'],
    ['일본 2030', 'japan', 'japan-plan', 'exact'],
    ['ソフトバンクの補助金', 'softbank', 'softbank-subsidy', 'exact'],
    ['소프트뱅크보조금', 'softbank', 'softbank-subsidy', 'exact'],
    ['보조금 421억', 'softbank', 'softbank-subsidy', 'amount'],
    ['가람신문', 'japan', 'japan-plan', 'source'],
  ])('answers %j with %j and its fact %j first, by %j', (query, entity, fact, reason) => {
    const result = first(query);
    expect(result).toMatchObject({ entity, reason });
    expect(result?.facts[0]).toBe(fact);
  });

  test.each([
    ['사카나', '사카나'],
    ['ㅅㅋㄴ', '사카나'],
    ['소픝', '소프트'],
    ['soft bank', 'SoftBank'],
    ['421억', '최대 421억 엔'],
    ['인덱', '인덱'],
  ])('emphasises whole syllables for %j: %j', (query, expected) => {
    expect(emphasised(query)).toBe(expected);
  });

  test('says what each part of a query met', () => {
    const result = first('ㅅㅍㅌㅂㅋ 보조금');
    expect(result).toMatchObject({ matched: '소프트뱅크', spans: [[0, 5]], asked: 1 });
    expect(result?.also).toEqual([{ matched: '보조금', spans: [[0, 3]] }]);
  });

  test('names both when two are asked for, the first one first, whether or not a fact joins them', () => {
    expect(search('토요타 소프트뱅크').map(({ entity }) => entity)).toEqual(['toyota', 'softbank']);
  });

  test('says so when only a part of the query is known', () => {
    expect(search('소프트뱅크 바나나')).toMatchObject([{ entity: 'softbank', reason: 'part' }]);
  });

  test('never takes a sum for one in another currency, nor a share for a sum', () => {
    expect(search('421억 달러')).toEqual([]);
    expect(search('90억 엔')).toEqual([]);
  });

  test('lets through only what a filter allows, and lists all of it when nothing is asked', () => {
    expect(search('일본', { type: 'person' })).toEqual([]);
    expect(search('', { facts: 'rank' }).map(({ entity, facts }) => [entity, facts[0]])).toEqual([
      ['japan', 'japan-rank'],
      ['index-a', 'japan-rank'],
    ]);
    expect(search('소프트', { facts: 'amount' }).map(({ entity }) => entity)).toEqual(['softbank']);
    expect(search('', { source: 'nobody' })).toEqual([]);
    expect(search('', { source: 'paper' }).length).toBeGreaterThan(1);
  });

  test('gives each entity once, with all its facts', () => {
    const results = search('소프트');
    expect(results.map(({ entity }) => entity)).toEqual([...new Set(results.map(({ entity }) => entity))]);
    expect(results.find(({ entity }) => entity === 'softbank')?.facts).toHaveLength(2);
  });

  test('puts what is on the page first among equals, then the shorter name, then the id', () => {
    expect(search('소프트').map(({ entity }) => entity)).toEqual(['softbank', 'soft-power']);
    const onPage = new Map([['soft-power', 3]]);
    expect(search('소프트', { onPage }).map(({ entity }) => entity)).toEqual(['soft-power', 'softbank']);
  });

  test('finds nothing for nothing, blanks and what resembles no name', () => {
    for (const query of ['', '   ', '\u0000\u200b', 'zzqqxxv', '蟲']) expect(search(query)).toEqual([]);
  });

  test('gives no more results than asked for, and those that come first', () => {
    for (const query of ['소프트', '소프트뱅크', 'AI', '사업 일본', '투자 보조금', '말', '에 관한 말']) {
      const results = search(query, { limit: 100 });
      for (let limit = 0; limit <= results.length; limit += 1)
        expect(search(query, { limit }), `${query}, ${limit}`).toEqual(results.slice(0, limit));
    }
  });

  test('a few results that only a part of the query found do not keep out one that has all of it', () => {
    // Both words name somebody else; the statement has them side by side.
    const statement = '일본 소프트 바나나를 말했다';
    const facts = index.facts.map((fact) =>
      fact.id === 'softbank-investment' ? { ...fact, statement: { ...fact.statement, ko: statement } } : fact,
    );
    const told = createSearch({ ...index, facts });
    const asked = '소프트 바나나를 말';
    const [surest] = told(asked, { limit: 100 });
    expect(surest).toMatchObject({ entity: 'softbank', reason: 'text' });
    expect(told(asked, { limit: 1 })).toEqual([surest]);
  });

  test('means the same names by a vague word whatever order the index is written in', () => {
    const many = [...'가나다라마바사아자차카타'].map((letter) => {
      const names = [{ text: `한빛${letter}`, lang: 'ko', match: 'always' } as const];
      const label = { ko: `한빛${letter}`, ja: `한빛${letter}`, en: `한빛${letter}` };
      return { id: `hanbit-${letter}`, type: 'company', label, description: label, names } as const;
    });
    const ids = (entities: FactIndex['entities'], onPage?: ReadonlyMap<string, number>) =>
      createSearch({ ...index, entities })('한빛 바나나', { ...(onPage ? { onPage } : {}) }).map(
        ({ entity }) => entity,
      );
    const forwards = ids(many);
    expect(forwards[0]).toBe('hanbit-가');
    expect(ids([...many].reverse())).toEqual(forwards);
    // What is on the page comes first also where only so many are taken.
    expect(ids(many, new Map([['hanbit-타', 1]]))[0]).toBe('hanbit-타');
  });

  test.each([
    ['ten thousand letters', '소'.repeat(10_000)],
    ['ten thousand lone consonants', 'ㅅ'.repeat(10_000)],
    ['lone surrogates', '\ud800소\udfff프트\ud83d'],
    ['control characters', '소\u0000프\u001b[31m트\u202e'],
    ['signs that mean something in patterns', '(.*)+[\\d]{2}$^|?'],
    ['keys that make no syllable', 'tknnpq'],
    ['many words', '소프트뱅크 '.repeat(2000)],
  ])('answers %s without failing', (_, query) => {
    expect(Array.isArray(search(query))).toBe(true);
  });

  test('answers any input with known entities, known facts and spans inside the matched text', () => {
    const entities = new Set(index.entities.map(({ id }) => id));
    const facts = new Set(index.facts.map(({ id }) => id));
    const piece = fc.constantFrom(
      '소프',
      'ㅅ',
      'ㄳ',
      'AI',
      ' ',
      '421',
      '억',
      '엔',
      'tk',
      '사카나',
      '\ud800',
      '위',
      'ㅏ',
      'ば',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(query, (asked) => {
        for (const result of search(asked)) {
          expect(entities.has(result.entity)).toBe(true);
          expect(result.facts.every((id) => facts.has(id))).toBe(true);
          for (const [start, end] of result.spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(result.matched.length);
          }
        }
        expect(search(asked)).toEqual(search(asked));
      }),
      { numRuns: 500 },
    );
  });
});
