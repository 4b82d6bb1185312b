import { ENTITY_TYPES } from '@/lib/facts';
import { byUnits, fold } from './fold';
import type { NameRow, NameTables } from './types';

/**
 * What every page loads of the tables, as one text: sections, one thing a line. The names are in the order the search
 * needs and are only split on the page; beside them stand columns of one sign a name, and one of one sign an entity. An id
 * that can be made of one of the entity's names is left out. As JSON it weighs a tenth more under gzip, and no name holds
 * a line break (white space is folded). The evidence is not in it: it is asked for by the pages that need it.
 *
 *   ids · type of each · names · owner of each · evidence of each
 */
const SECTION = '\n\n';
/** Stands for an id that is made of a name. */
const MADE = '-';

/** The sign for -1 in a column (NOT_THIS, ALWAYS); higher numbers follow it, the first ninety of one byte. After the quotes. */
const LOWEST_SIGN = 0x28;
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

const FIRST_NOT_ASCII = 0x80;

/**
 * By owner, the id that the first of its names that begin with a Latin letter makes: Sakana AI → sakana-ai. All are made
 * as one text: a call for each would cost more than the rest.
 */
function madeIds(names: readonly NameRow[]): Map<number, string> {
  const first = new Map<number, string>();
  for (const [text, owner] of names) {
    if (text.charCodeAt(0) < FIRST_NOT_ASCII && !first.has(owner)) first.set(owner, text);
  }
  const ids = [...first.values()]
    .join('\n')
    .toLowerCase()
    .replace(/[^\w\n]+/g, '-')
    .replace(/^-|-$/gm, '')
    .split('\n');
  return new Map([...first.keys()].map((owner, index) => [owner, ids[index] ?? '']));
}

/**
 * Writes tables as text that `unpackNames` reads back, without their evidence.
 * @throws RangeError for more entities than a column has signs (some 55,000)
 */
export function packNames({ entities, types, names }: NameTables): string {
  const made = madeIds(names);
  return [
    entities.map((id, owner) => (made.get(owner) === id ? MADE : id)).join('\n'),
    types.map((type) => signOf(ENTITY_TYPES.indexOf(type))).join(''),
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
  const [ids = '', types = '', texts = '', owners = '', evidence = ''] = packed.split(SECTION);
  const names = linesOf(texts).map(
    (text, row): NameRow => [text, indexAt(owners, row), indexAt(evidence, row)],
  );
  const made = madeIds(names);
  const entities = linesOf(ids).map((id, owner) => (id === MADE ? (made.get(owner) ?? '') : id));
  return {
    entities,
    types: entities.map((_, owner) => ENTITY_TYPES[indexAt(types, owner)] ?? 'concept'),
    names,
  };
}
