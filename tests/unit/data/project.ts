import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readData } from '@/data/build/compile';
import { formatProblem } from '@/data/build/problem';

/** Files of a small sound project; `../shared` lies beside it as it does beside the real one. */
const SOUND: Readonly<Record<string, string>> = {
  'data/sources.yaml': `
- id: article-900
  kind: article
  article: '900'
  label: { ko: 가람신문, ja: カラム新聞, en: Garam Paper }
  language: ko
  urlBasis: unknown
`,
  'data/properties.yaml': `
- id: subsidy
  label: { ko: 보조금, ja: 補助金, en: subsidy }
  cues: { ko: [보조금], ja: [補助金], en: [subsidy] }
`,
  'data/entities/companies.yaml': `
- id: garam
  type: company
  label: { ko: 가람, ja: カラム, en: Garam }
  description: { ko: 배를 만드는 회사, ja: 船の会社, en: A shipyard }
  names:
    - { text: 가람, lang: ko, match: always }
    - { text: Garam, lang: en, match: always }
  notThis: [가람은행]
`,
  'data/facts/article-900.yaml': `
- id: garam-subsidy
  subject: garam
  property: subsidy
  value:
    kind: quantity
    amount: '42100000000'
    unit: JPY
    bound: at-most
    printed: 최대 421억 엔
    conversion: { amount: '370000000000', unit: KRW, bound: about, printed: '약 3,700억 원' }
  asOf: { date: '2024-06', basis: stated }
  status: planned
  statement:
    ko: 가람은 최대 421억 엔을 받는다.
    ja: カラムは最大421億円を受ける。
    en: Garam gets up to ¥42.1 billion.
  references:
    - { source: article-900, line: 2, chain: [garam] }
`,
  '../shared/articles/900_x.txt':
    '머리말\n조선소 가람이 나라에서 최대 421억 엔(환산 약 3,700억 원)을  받기로 했다는 이야기가 널리 퍼졌다\n',
};

/** A change to the sound files: new content, or a piece replaced; `undefined` takes the file away. */
export type Change =
  | readonly [file: string, from: string, to: string]
  | readonly [file: string, content?: string];

function applyChange(files: Record<string, string>, change: Change): void {
  const [file, first, to] = change;
  if (to === undefined) {
    if (first === undefined) delete files[file];
    else files[file] = first;
    return;
  }
  const before = files[file] ?? '';
  if (first === undefined || !before.includes(first)) throw new Error(`${file} does not hold ${first}`);
  files[file] = before.replace(first, to);
}

/** Writes the sound project with changes into a new folder, and calls `use` with its root while it exists. */
export async function withProject<T>(
  changes: readonly Change[],
  use: (root: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gakju-data-'));
  const root = join(folder, 'project');
  const files = { ...SOUND };
  for (const change of changes) applyChange(files, change);
  for (const [file, content] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  try {
    return await use(root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems, as printed, of the sound project with changes. */
export function problemsWith(...changes: Change[]): Promise<string[]> {
  return withProject(changes, (root) => readData(root).problems.map(formatProblem));
}
