import type { Entity } from '@/lib/facts';
import { compileNames, packNames, unpackNames } from '@/lib/names';

const nothing = { ko: '', ja: '', en: '' };

function company(id: string, names: readonly string[], notThis: readonly string[] = []): Entity {
  return {
    id,
    type: 'company',
    label: nothing,
    description: nothing,
    names: names.map((text) => ({ text, lang: 'ko', match: 'always' })),
    notThis,
  };
}

/** Names that are easily split, joined, made longer and made into other words, a country, and one that needs evidence. */
const tables = compileNames([
  { ...company('japan', ['일본']), type: 'country' },
  company('softbank', ['소프트뱅크', 'ソフトバンク'], ['소프트뱅크 호크스']),
  company('openai', ['오픈AI', 'OpenAI']),
  company('sakana-ai', ['사카나AI', '사카나 AI']),
  {
    ...company('meta', []),
    names: [{ text: '메타', lang: 'ko', match: 'needs-context', context: ['빅테크'], veto: ['유전자'] }],
  },
]);

/** What the page's script has from the start, and what it asks for. */
export const loadKnowledge = async () => tables.knowledge;
export const shippedTables = () => unpackNames(packNames(tables));

/** Texts that together make names, break them, and are evidence. */
export const TEXTS = [
  ...[
    '소프트뱅크',
    '소프트',
    '뱅크',
    '뱅',
    '크',
    '오픈AI',
    '오픈',
    'AI',
    '사카나',
    '메타',
    '소프트뱅크는 오픈AI와 ',
    '일본 ',
    '일본의 ',
  ],
  ...['가', '은', ' ', '. ', ' 호크스', '은행', '빅테크 ', '유전자 ', 'ソフト', 'バンク', 'x', ''],
];
