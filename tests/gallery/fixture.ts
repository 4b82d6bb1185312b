import type { Entity, Fact, FactIndex, Property, Source } from '@/lib/facts';
import type { Localised } from '@/lib/text';

/** A small index by hand, with one of each thing a card may have to say. */

const text = (ko: string, en: string, ja: string): Localised => ({ ko, en, ja });

const sources: readonly Source[] = [
  {
    id: 'repost',
    kind: 'article',
    article: '004',
    label: text('게시판 재게시', 'board repost', '掲示板への転載'),
    published: { date: '2024-06', basis: 'inferred' },
    language: 'ko',
    urlBasis: 'unknown',
  },
  {
    id: 'unnamed-paper',
    kind: 'unnamed',
    article: '004',
    label: text('신문 보도(매체명 없음)', 'a newspaper it does not name', '新聞報道（媒体名なし）'),
    language: 'ko',
    urlBasis: 'unknown',
  },
  {
    id: 'asia-today',
    kind: 'article',
    article: '002',
    label: text('아시아투데이', 'Asia Today', 'アジアトゥデイ'),
    publisher: '아시아투데이',
    published: { date: '2025-11-03', basis: 'stated' },
    language: 'ko',
    url: 'https://news.example.kr/2025/11/03/1',
    urlBasis: 'printed',
  },
  {
    id: 'zdnet',
    kind: 'article',
    article: '003',
    label: text('지디넷코리아', 'ZDNet Korea', 'ZDNet Korea'),
    publisher: '지디넷코리아',
    published: { date: '2025-11-25', basis: 'stated' },
    language: 'ko',
    url: 'https://zdnet.example.kr/view/?no=1',
    urlBasis: 'found',
  },
  {
    id: 'cabinet-report',
    kind: 'report',
    article: '003',
    label: text('내각부 보고서', 'Cabinet Office report', '内閣府報告書'),
    language: 'ja',
    urlBasis: 'unknown',
  },
];

const property = (id: string, label: Localised): Property => ({
  id,
  label,
  cues: { ko: [], ja: [], en: [] },
});

const properties: readonly Property[] = [
  property('subsidy', text('보조금', 'Subsidy', '補助金')),
  property('investment', text('투자', 'Investment', '投資')),
  property('rank', text('순위', 'Rank', '順位')),
  property('plan', text('계획', 'Plan', '計画')),
  property('founded', text('설립', 'Founded', '設立')),
  property('staff', text('인력', 'People', '人員')),
];

const entity = (
  id: string,
  type: Entity['type'],
  label: Localised,
  description: Localised,
  more: Partial<Entity> = {},
): Entity => ({
  id,
  type,
  label,
  description,
  names: [{ text: label.ko, lang: 'ko', match: 'always' }],
  ...more,
});

const entities: readonly Entity[] = [
  entity(
    'softbank',
    'company',
    text('소프트뱅크', 'SoftBank', 'ソフトバンク'),
    text(
      '통신과 투자를 하는 일본 기업',
      'Japanese telecoms and investment company',
      '通信と投資を手がける日本企業',
    ),
    {
      note: text(
        '기사들은 그룹 지주사와 통신 회사를 가르지 않음',
        'The articles do not tell the group and the telecom apart',
        '記事は持株会社と通信会社を区別していない',
      ),
    },
  ),
  entity(
    'sakana-ai',
    'company',
    text('사카나AI', 'Sakana AI', 'サカナAI'),
    text('도쿄의 생성형 AI 신생 기업', 'Generative AI start-up in Tokyo', '東京の生成AI新興企業'),
  ),
  entity(
    'meti',
    'public-body',
    text('경제산업성', 'Ministry of Economy, Trade and Industry', '経済産業省'),
    text('일본의 산업 정책 부처', 'Japan’s ministry for industrial policy', '日本の産業政策を担う省'),
  ),
  entity(
    'tortoise-2024',
    'ranking',
    text('토터스 AI 지수 2024', 'Tortoise AI index 2024', 'トータス AI 指数 2024'),
    text(
      '영국 매체의 나라별 AI 순위',
      'A British outlet’s ranking of countries in AI',
      '英メディアの国別AI順位',
    ),
  ),
  entity(
    'q1-papers',
    'ranking',
    text('딥러닝 Q1 논문 순위', 'Q1 deep-learning papers', '深層学習Q1論文の順位'),
    text('상위 학술지 논문 수 순위', 'Ranking by papers in top journals', '上位誌の論文数による順位'),
  ),
  entity(
    'japan',
    'country',
    text('일본', 'Japan', '日本'),
    text('여기서는 나라 전체를 가리킴', 'Here: the country as a whole', 'ここでは国全体を指す'),
  ),
];

const facts: readonly Fact[] = [
  {
    id: 'softbank-subsidy',
    subject: 'meti',
    object: 'softbank',
    property: 'subsidy',
    value: {
      kind: 'quantity',
      amount: '42100000000',
      unit: 'JPY',
      bound: 'at-most',
      printed: '최대 421억 엔',
      conversion: { amount: '370000000000', unit: 'KRW', bound: 'about', printed: '약 3,700억 원' },
    },
    asOf: { date: '2024-06', basis: 'inferred' },
    status: 'planned',
    statement: text(
      '생성형 AI 개발용 슈퍼컴퓨터를 짓는 데 주겠다고 한 보조금의 상한.',
      'Ceiling of the subsidy promised for building a supercomputer to develop generative AI.',
      '生成AI開発用スーパーコンピューターの整備に出すとした補助金の上限。',
    ),
    references: [{ source: 'repost', line: 12, chain: ['meti', 'unnamed-paper'] }],
  },
  {
    id: 'softbank-yearly',
    subject: 'softbank',
    property: 'investment',
    value: {
      kind: 'quantity',
      amount: '9000000000',
      unit: 'USD',
      bound: 'at-least',
      per: 'year',
      printed: '매년 90억 달러 이상',
    },
    asOf: { date: '2025-11-03', basis: 'article-date' },
    status: 'reported',
    statement: text(
      'AI 분야에 해마다 쓰는 돈.',
      'What it puts into AI every year.',
      'AI分野に毎年投じる額。',
    ),
    references: [{ source: 'asia-today', line: 30, chain: [] }],
    relations: [
      {
        type: 'not-comparable',
        fact: 'softbank-subsidy',
        why: text(
          '받는 보조금과 쓰는 투자금이고 기간도 다름',
          'one is money received, the other money spent, over different periods',
          '受け取る補助金と投じる資金で、期間も異なる',
        ),
      },
    ],
  },
  {
    id: 'softbank-venture',
    subject: 'softbank',
    property: 'plan',
    value: { kind: 'text' },
    period: { from: '2026', to: '2030', fiscal: true, printed: '내년부터 5년 동안' },
    asOf: { date: '2025-11-25', basis: 'stated' },
    status: 'under-review',
    statement: text(
      '일본 기업들과 국산 AI를 만드는 새 회사를 세우는 방안을 살피고 있음.',
      'Weighing a new company, with other Japanese firms, to build a home-grown AI.',
      '日本企業と国産AIをつくる新会社の設立を検討している。',
    ),
    references: [{ source: 'zdnet', line: 8, chain: [] }],
  },
  {
    id: 'softbank-rest-1',
    subject: 'softbank',
    property: 'founded',
    value: { kind: 'date', date: '1981-09', printed: '1981년 9월' },
    asOf: { basis: 'unknown' },
    status: 'reported',
    statement: text('회사를 세운 때.', 'When the company was founded.', '会社の設立時期。'),
    references: [{ source: 'asia-today', line: 31, chain: [] }],
  },
  {
    id: 'softbank-rest-2',
    subject: 'softbank',
    property: 'staff',
    value: {
      kind: 'quantity',
      unit: 'count',
      bound: 'vague',
      printed: '수십 명',
      counted: text('엔지니어', 'engineers', '技術者'),
    },
    period: { printed: '머지않아' },
    asOf: { date: '2025-11-03', basis: 'article-date' },
    status: 'forecast',
    statement: text(
      '새 조직에 모을 기술자의 수.',
      'Engineers to be gathered in the new unit.',
      '新組織に集める技術者の数。',
    ),
    references: [
      { source: 'asia-today', line: 33, chain: [] },
      { source: 'zdnet', line: 9, chain: ['cabinet-report'] },
    ],
  },
  {
    id: 'japan-tortoise',
    subject: 'japan',
    property: 'rank',
    value: { kind: 'rank', outside: 10, ranking: 'tortoise-2024', printed: '10위 밖' },
    period: { from: '2024', to: '2024', printed: '2024년' },
    asOf: { date: '2024', basis: 'stated' },
    status: 'reported',
    statement: text(
      '열 손가락 안에 들지 못했고, 정확한 자리는 기사에 없음.',
      'Not among the first ten; the article gives no place.',
      '上位十か国に入らず、正確な順位は記事にない。',
    ),
    references: [{ source: 'zdnet', line: 14, chain: [] }],
    relations: [
      {
        type: 'differs-from',
        fact: 'japan-q1',
        why: text(
          '재는 것이 다름: 종합 경쟁력과 논문 수',
          'they measure different things: overall strength and papers',
          '測るものが違う：総合力と論文数',
        ),
      },
    ],
  },
  {
    id: 'japan-q1',
    subject: 'japan',
    property: 'rank',
    value: { kind: 'rank', rank: 9, ranking: 'q1-papers', printed: '9위' },
    period: { from: '2019', to: '2024', printed: '2019~2024년' },
    asOf: { date: '2025-11-14', basis: 'inferred' },
    status: 'reported',
    statement: text(
      '딥러닝 상위 논문 수로 본 순위. 앞선 다섯 해에는 4위.',
      'By papers on deep learning in top journals; No. 4 in the five years before.',
      '深層学習の上位論文数による順位。その前の五年は4位。',
    ),
    references: [{ source: 'zdnet', line: 20, chain: ['cabinet-report'] }],
  },
];

export const fixture: FactIndex = { sources, properties, entities, facts };
