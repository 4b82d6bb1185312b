import { ENTITY_TYPES } from '@/lib/facts';
import { byUnits, fold } from './fold';
import type { NameRow, NameTables } from './types';

/**
 * What every page loads of the tables, as one text: sections, one thing a line. The names are in the order the search
 * needs and are only split on the page; beside them stand two columns of one sign a name. As JSON it weighs a tenth more
 * under gzip, and no name holds a tab or a line break (white space is folded). The evidence is not in it: it is asked for
 * by the pages that need it.
 *
 *   id, number of its type · names · owner of each · evidence of each
 */
const SECTION = '\n\n';
const FIELD = '\t';

/** The sign for -1 in a column (NOT_THIS, ALWAYS); higher numbers follow it. After the signs that JSON escapes. */
const LOWEST_SIGN = 0x5d;
/** Beyond it lie the surrogates, which are no text. */
const HIGHEST_SIGN = 0xd7ff;

function signOf(index: number): string {
  const sign = index + 1 + LOWEST_SIGN;
  if (sign > HIGHEST_SIGN)
    throw new RangeError(`The tables hold more than ${HIGHEST_SIGN - LOWEST_SIGN} entities.`);
  return String.fromCharCode(sign);
}

function indexAt(column: string, row: number): number {
  // Past the end of a broken column: nobody's name.
  return (column.charCodeAt(row) || LOWEST_SIGN) - LOWEST_SIGN - 1;
}

/** Rows in the order the search needs: by folded text, names that differ in case as they came. */
export function sortRows(rows: readonly NameRow[]): NameRow[] {
  const keyed = rows.map((row) => ({ row, key: fold(row[0]) }));
  return keyed.sort((a, b) => byUnits(a.key, b.key)).map(({ row }) => row);
}

/**
 * Writes tables as text that `unpackNames` reads back, without their evidence.
 * @throws RangeError for more entities than a column has signs (some 55,000)
 */
export function packNames({ entities, types, names }: NameTables): string {
  return [
    entities.map((id, i) => `${id}${FIELD}${ENTITY_TYPES.indexOf(types[i] ?? 'concept')}`).join('\n'),
    names.map(([text]) => text).join('\n'),
    names.map(([, owner]) => signOf(owner)).join(''),
    names.map(([, , evidence]) => signOf(evidence)).join(''),
  ].join(SECTION);
}

function linesOf(section: string): string[] {
  return section === '' ? [] : section.split('\n');
}

/** Reads what `packNames` wrote. Other text gives tables that find nothing or too little; nothing is thrown. */
export function unpackNames(packed: string): NameTables {
  const [head = '', names = '', owners = '', evidence = ''] = packed.split(SECTION);
  const entities = linesOf(head).map((line) => line.split(FIELD));
  return {
    entities: entities.map(([id = '']) => id),
    types: entities.map(([, type]) => ENTITY_TYPES[Number(type)] ?? 'concept'),
    names: linesOf(names).map((text, row): NameRow => [text, indexAt(owners, row), indexAt(evidence, row)]),
  };
}
