import { ENTITY_TYPES } from '@/lib/facts';
import { fold } from './fold';
import type { NameRow, NameTables } from './types';

/**
 * What every page loads of the tables, as one text: two sections, one thing a line, fields between tabs. As JSON they
 * weigh a tenth more under gzip, and no name holds a tab or a line break (white space is folded). The evidence is not in
 * it: it is asked for by the pages that need it.
 *
 *   id, number of its type · owner, evidence, names …
 */
const SECTION = '\n\n';
const FIELD = '\t';

/** Rows in the order the search needs: by folded text, names that differ in case as they came. */
export function sortRows(rows: readonly NameRow[]): NameRow[] {
  const keyed = rows.map((row) => ({ row, key: fold(row[0]) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

/** Writes tables as text that `unpackNames` reads back, without their evidence. */
export function packNames({ entities, types, names }: NameTables): string {
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
  ]
    .map((lines) => lines.join('\n'))
    .join(SECTION);
}

/** Reads what `packNames` wrote. Other text gives tables that find nothing or too little; nothing is thrown. */
export function unpackNames(packed: string): NameTables {
  const [entities = [], groups = []] = packed
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
  };
}
