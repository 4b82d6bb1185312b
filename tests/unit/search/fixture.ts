import type { Entity, Fact, FactIndex } from '@/lib/facts';

function entity(id: string, ko: string, ja: string, en: string, ...others: string[]): Entity {
  const names = [ko, ja, en, ...others].map((text) => ({ text, lang: 'ko', match: 'always' }) as const);
  const label = { ko, ja, en };
  return { id, type: 'company', label, description: label, names };
}

function fact(id: string, rest: Pick<Fact, 'subject' | 'property' | 'value'> & Partial<Fact>): Fact {
  return {
    id,
    asOf: { basis: 'unknown' },
    status: 'reported',
    statement: { ko: `${id}에 관한 말`, ja: `${id}についての文`, en: `What is said of ${id}` },
    references: [{ source: 'paper', line: 1, chain: [] }],
    ...rest,
  };
}

/** A small index of our own: enough for every rung, with names that begin or sound alike. */
export const index: FactIndex = {
  sources: [
    {
      id: 'paper',
      kind: 'article',
      article: '900',
      label: { ko: '가람신문', ja: 'カラム新聞', en: 'Garam Paper' },
      language: 'ko',
      urlBasis: 'unknown',
    },
  ],
  entities: [
    entity('sakana-ai', '사카나AI', 'サカナAI', 'Sakana AI', '사카나 AI'),
    entity('softbank', '소프트뱅크', 'ソフトバンク', 'SoftBank', 'SBG'),
    entity('soft-power', '소프트파워랩', 'ソフトパワーラボ', 'Soft Power Lab'),
    entity('sakura-internet', '사쿠라인터넷', 'さくらインターネット', 'Sakura Internet'),
    entity('toyota', '토요타', 'トヨタ', 'Toyota', '도요타'),
    entity('japan', '일본', '日本', 'Japan'),
    entity('index-a', 'AI 인덱스', 'AIインデックス', 'AI Index'),
  ],
  properties: [
    {
      id: 'subsidy',
      label: { ko: '보조금', ja: '補助金', en: 'subsidy' },
      cues: { ko: ['지원금'], ja: [], en: ['grant'] },
    },
    {
      id: 'investment',
      label: { ko: '투자', ja: '投資', en: 'investment' },
      cues: { ko: [], ja: [], en: [] },
    },
    { id: 'rank', label: { ko: '순위', ja: '順位', en: 'rank' }, cues: { ko: [], ja: [], en: [] } },
  ],
  facts: [
    fact('softbank-investment', {
      subject: 'softbank',
      property: 'investment',
      value: {
        kind: 'quantity',
        amount: '9000000000',
        unit: 'USD',
        bound: 'at-least',
        per: 'year',
        printed: '90억 달러 이상',
      },
    }),
    fact('softbank-subsidy', {
      subject: 'softbank',
      property: 'subsidy',
      value: {
        kind: 'quantity',
        amount: '42100000000',
        unit: 'JPY',
        bound: 'at-most',
        printed: '최대 421억 엔',
        conversion: { amount: '370000000000', unit: 'KRW', bound: 'about', printed: '약 3,700억 원' },
      },
    }),
    fact('japan-plan', {
      subject: 'japan',
      property: 'investment',
      value: { kind: 'quantity', amount: '3000000000000', unit: 'JPY', bound: 'about', printed: '약 3조엔' },
      period: { to: '2030', printed: '2030년까지' },
      statement: { ko: '나라가 벌이는 큰 사업', ja: '国の大きな事業', en: 'A great scheme of the state' },
    }),
    fact('japan-rank', {
      subject: 'japan',
      property: 'rank',
      value: { kind: 'rank', rank: 10, ranking: 'index-a', printed: '10위' },
    }),
  ],
};
