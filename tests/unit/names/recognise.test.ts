import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, EntityType, Name } from '@/lib/facts';
import { compileNames, createRecogniser } from '@/lib/names';

const nothing = { ko: '', ja: '', en: '' };

function entity(
  id: string,
  type: EntityType,
  names: readonly (string | Name)[],
  notThis: readonly string[] = [],
): Entity {
  return {
    id,
    type,
    label: nothing,
    description: nothing,
    names: names.map((name) =>
      typeof name === 'string' ? { text: name, lang: 'ko', match: 'always' } : name,
    ),
    notThis,
  };
}

const ENTITIES = [
  entity(
    'softbank',
    'company',
    ['소프트뱅크', 'SoftBank', 'ソフトバンク'],
    ['소프트뱅크 호크스', 'ソフトバンクホークス'],
  ),
  entity('sakana-ai', 'company', ['사카나AI', '사카나 AI', 'Sakana AI', 'サカナAI']),
  entity('openai', 'company', ['오픈AI', 'OpenAI']),
  entity('ntt', 'company', ['NTT'], ['NTT도코모', 'NTTドコモ']),
  entity('meti', 'public-body', ['경제산업성', '経済産業省']),
  entity('masayoshi-son', 'person', ['손정의', '孫正義']),
  entity('south-korea', 'country', ['한국', '韓国'], ['한국은행', '한국전력']),
  entity('japan', 'country', ['일본', '日本'], ['日本経済新聞', '日本人', '일본뇌염']),
  entity('united-states', 'country', ['미국', '米国']),
  entity('india', 'country', ['인도'], ['인도네시아']),
  entity('eu', 'organisation', ['EU']),
  entity(
    'meta',
    'company',
    [
      { text: '메타', lang: 'ko', match: 'needs-context', context: ['빅테크', 'AI'], veto: ['유전자'] },
      { text: 'Meta', lang: 'en', match: 'needs-context', context: ['AI', 'Facebook'] },
    ],
    ['메타버스'],
  ),
];

const recogniser = createRecogniser(compileNames(ENTITIES));

/** The names found, in brackets; a name's entity is in the last test of each kind. */
function marked(text: string): string {
  let at = 0;
  let out = '';
  for (const { start, end } of recogniser.read(text).mentions) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('names in Korean text', () => {
  it.each([
    '[소프트뱅크]가 투자했다',
    '[소프트뱅크]는 [오픈AI]와 협력한다',
    '[소프트뱅크]의 [손정의] 회장',
    '[소프트뱅크]그룹은',
    '[손정의]씨는',
    '‘[사카나AI]’는 도쿄에',
    '[경제산업성]이 밝혔다',
    '日[소프트뱅크], 첫 투자',
    '[한국]정부는 [미국]시장에',
    '주[일본] 대사관',
    '대[미국] 투자',
    '[소프트뱅크]發 매물',
    '[미국]産 소고기',
    '([NTT])가',
    '[NTT]는',
    '[오픈AI], [소프트뱅크]',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/[[\]]/g, ''))).toBe(expected);
  });

  it.each([
    '소프트뱅크은',
    '소프트뱅크 호크스가 이겼다',
    '한국은행은 금리를',
    '인도네시아 정부',
    '일본뇌염 주의보',
    '라인업소프트뱅크',
    '메타 분석에 따르면',
    '메타버스와 AI',
    '유전자 메타 연구와 AI',
    'NTT도코모가',
    'NTT은',
  ])('marks nothing in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('marks a name that is also a word when the sentence speaks of its field', () => {
    expect(marked('빅테크 메타가 GPU를 산다')).toBe('빅테크 [메타]가 GPU를 산다');
    expect(marked('메타와 오픈AI가')).toBe('[메타]와 [오픈AI]가');
  });

  it('looks for such words as far as a long paragraph away, wherever in the text that is', () => {
    const length = fc.nat({ max: 2000 });
    fc.assert(
      fc.property(length, length, fc.boolean(), (before, between, isAfter) => {
        const [head, gap] = ['나'.repeat(before), ` ${'다'.repeat(between)} `];
        const text = isAfter ? `${head} 메타가${gap}빅테크` : `${head} 빅테크${gap}메타가`;
        const isMarked = recogniser.read(text).mentions.length > 0;
        // From the name to the other end of the word.
        const distance = gap.length + '빅테크'.length + (isAfter ? '가'.length : 0);
        expect(isMarked).toBe(distance <= 600);
      }),
    );
  });

  it('does not take a country for such evidence', () => {
    expect(marked('한국에서 메타가')).toBe('[한국]에서 메타가');
  });
});

describe('names in Japanese text', () => {
  it.each([
    '[ソフトバンク]は投資した',
    '[ソフトバンク]グループの[孫正義]氏',
    '[日本]政府は',
    '[日本]の[経済産業省]が',
    '[米国]企業',
    '[米国]産牛肉',
    '在[日本]',
    '[サカナAI]を設立',
    '[NTT]は',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/[[\]]/g, ''))).toBe(expected);
  });

  it.each([
    '日本経済新聞によると',
    '日本人の',
    'ソフトバンクホークスが',
    'NTTドコモは',
    '韓国瑜市長',
    '新ソフトバンクモバイル',
    'NTTコミュニケーションズ',
  ])('marks nothing in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('names in English text', () => {
  it.each([
    "[SoftBank]'s plan",
    '[OpenAI] and [Sakana AI].',
    '[EU] rules',
    'the [SOFTBANK] chief',
    '[SoftBank]-backed',
    '[SoftBank] | Research',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/[[\]]/g, ''))).toBe(expected);
  });

  it.each([
    'SoftBankers',
    'SoftBank Research',
    'eu',
    'EURO',
    'TEU',
    'MyOpenAIKey',
    'https://openai.com/SoftBank',
    'softbank@OpenAI.com',
    '@OpenAI',
    'OpenAI.html',
  ])('marks nothing in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('the same characters in other encodings', () => {
  it.each([
    '소프트\u00AD뱅크',
    '소프트뱅크'.normalize('NFD'),
    'ｿﾌﾄﾊﾞﾝｸ',
    'ＳｏｆｔＢａｎｋ',
    '사카나\u00A0AI',
    '사카나\n  AI',
  ])('%j is marked whole', (text) => {
    expect(marked(`(${text})`)).toBe(`([${text}])`);
  });
});

describe('every mention', () => {
  const pieces = fc.constantFrom(
    '소프트뱅크',
    '사카나',
    'AI',
    ' ',
    '가',
    '은',
    '한국',
    '은행',
    'NTT',
    '\u00AD',
    '日本',
    '人',
    'の',
    '\n',
    "'",
    '메타',
    'ᄉ',
    '\ud83d',
    'OpenAI',
    '.com',
  );

  it('cuts exactly its name out of the original text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, name } of recogniser.read(text).mentions) {
          const cut = text
            .slice(start, end)
            .replace(/\u00AD/g, '')
            .replace(/\s+/g, ' ');
          expect(cut.normalize('NFKC').toLowerCase()).toBe(name.toLowerCase());
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

describe('a name at the edge of an element', () => {
  it('is not read across a real break', () => {
    const breaksIn = () => [3];
    expect(recogniser.read('소프트뱅크가', { breaksIn }).mentions).toEqual([]);
  });

  it('is read beside one, whatever letters stand on the other side', () => {
    const breaksIn = () => [2, 7];
    expect(recogniser.read('경제소프트뱅크은행', { breaksIn }).mentions).toMatchObject([
      { start: 2, end: 7 },
    ]);
  });
});

describe('the fate of every candidate', () => {
  it('is told', () => {
    const fates = (text: string) =>
      recogniser.read(text).candidates.map(({ name, fate }) => `${name} ${fate}`);
    expect(fates('소프트뱅크 호크스')).toEqual(['소프트뱅크 longer-name']);
    expect(fates('소프트뱅크은')).toEqual(['소프트뱅크 edge']);
    expect(fates('메타 분석')).toEqual(['메타 no-evidence']);
    expect(fates('AI 유전자 메타')).toEqual(['메타 veto']);
    expect(fates('손정의는')).toEqual(['손정의 matched']);
  });
});
