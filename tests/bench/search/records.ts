import type { Entity, Fact, FactIndex } from '@/lib/facts';
import { type MadeName, makeNames } from '../text/made-names';
import { randomFrom } from '../text/random';
import { createWriter } from '../text/running-text';
import { ownSentences } from '../text/sentences';

const NAMES_PER_RECORD = 2;

/** As many as in our own data; the first stands in every statement, others in many sentences. */
const PROPERTIES =
  '투자 도입 소속 예산 협력 기술 개발 갈등 설립 설비 인력 시장 규모 사무소 참여 계획 정책 발간 순위 비율 지출 위상 보조금 세제 견해'.split(
    ' ',
  );
const propertyId = (at: number) => `property-${at % PROPERTIES.length}`;

/** Every so many hundred million yen a different amount, so that amounts tell records apart. */
const AMOUNT_STEP = 37;

function entityOf(id: string, [first, second]: readonly MadeName[]): Entity {
  const a = first?.text ?? '';
  const b = second?.text ?? a;
  return {
    id,
    type: first?.type ?? 'company',
    label: { ko: a, ja: a, en: b },
    description: { ko: '', ja: '', en: '' },
    names: [a, b].map((text) => ({ text, lang: 'ko', match: 'always' })),
  };
}

function factOf(subject: string, at: number, sentence: string): Fact {
  const oku = (at + 1) * AMOUNT_STEP;
  const printed = `${oku.toLocaleString('en')}억 엔`;
  return {
    id: `${subject}-fact`,
    subject,
    property: propertyId(at),
    value: { kind: 'quantity', amount: `${oku}00000000`, unit: 'JPY', bound: 'exact', printed },
    asOf: { basis: 'unknown' },
    status: 'reported',
    statement: {
      ko: `${sentence} ${printed}을 투자한다.`,
      ja: `${oku}億円を投資する。`,
      en: `Invests ¥${oku / 10}bn.`,
    },
    references: [{ source: 'paper', line: 1, chain: [] }],
  };
}

/** An index of so many records: an entity with two names and a fact each. Always the same. */
export function makeIndex(records: number): FactIndex {
  const names = makeNames(records * NAMES_PER_RECORD, () => true);
  const random = randomFrom(5);
  // The sentences name nobody: what is found in them would be found by chance.
  const writer = createWriter(ownSentences(), [], 0, random.below(1000));
  const entities: Entity[] = [];
  const facts: Fact[] = [];
  for (let at = 0; at < records; at++) {
    const id = `record-${at}`;
    entities.push(entityOf(id, names.slice(at * NAMES_PER_RECORD, (at + 1) * NAMES_PER_RECORD)));
    facts.push(factOf(id, at, writer.sentence('ko')));
  }
  return {
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
    entities,
    properties: PROPERTIES.map((word, at) => ({
      id: propertyId(at),
      label: { ko: word, ja: word, en: word },
      cues: { ko: [], ja: [], en: [] },
    })),
    facts,
  };
}
