import { ENTITY_TYPES } from '@/lib/facts';
import { fold } from './fold';
import type { NameRow, NameTables } from './types';

/**
 * Tables as one text, since every page loads them: three sections, one thing a line, fields between tabs. As JSON they
 * weigh a tenth more under gzip, and no name or word holds a tab or a line break (white space is folded).
 *
 *   id, number of its type · owner, evidence, names … · words of context, words of veto
 */
const SECTION = '\n\n';
const FIELD = '\t';

/** Words of evidence stand between commas; a comma inside a word would be two words. */
const WORD = ',';

/** Rows in the order the search needs: by folded text, names that differ in case as they came. */
export function sortRows(rows: readonly NameRow[]): NameRow[] {
  const keyed = rows.map((row) => ({ row, key: fold(row[0]) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

/** Writes tables as text that `unpackNames` reads back. */
export function packNames({ entities, types, names, evidence }: NameTables): string {
  const groups = new Map<string, string[]>();
  for (const [text, owner, needs] of names) {
    const key = `${owner}${FIELD}${needs}`;
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return [
    entities.map((id, i) => `${id}${FIELD}${ENTITY_TYPES.indexOf(types[i] ?? 'concept')}`),
    [...groups].map(([key, texts]) => [key, ...texts].join(FIELD)),
    evidence.map(({ context, veto }) => `${context.join(WORD)}${FIELD}${veto.join(WORD)}`),
  ]
    .map((lines) => lines.join('\n'))
    .join(SECTION);
}

/** Reads what `packNames` wrote. Other text gives tables that find nothing or too little; nothing is thrown. */
export function unpackNames(packed: string): NameTables {
  const [entities = [], groups = [], evidence = []] = packed
    .split(SECTION)
    .map((section) => (section === '' ? [] : section.split('\n').map((line) => line.split(FIELD))));
  return {
    entities: entities.map(([id = '']) => id),
    types: entities.map(([, type]) => ENTITY_TYPES[Number(type)] ?? 'concept'),
    names: sortRows(
      groups.flatMap(([owner, needs, ...texts]) =>
        texts.map((text): NameRow => [text, Number(owner), Number(needs)]),
      ),
    ),
    evidence: evidence.map((fields) => {
      const [context = [], veto = []] = fields.map((words) => (words === '' ? [] : words.split(WORD)));
      return { context, veto };
    }),
  };
}
