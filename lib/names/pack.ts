import { ENTITY_TYPES } from '@/lib/facts';
import { columnOf, numberAt } from './column';
import type { NameTables } from './types';

/**
 * What every page loads of the tables, as one text: sections, one thing a line. The names are in the order the search
 * needs and are only split on the page; beside them stand columns of one sign a name, and one of one sign an entity. An id
 * that can be made of one of the entity's names is left out. As JSON it weighs a tenth more under gzip, and no name holds
 * a line break (white space is folded). The evidence is not in it: it is asked for by the pages that need it.
 *
 *   ids · type of each · names · owner of each · what each needs
 */
const SECTION = '\n\n';
/** Stands for an id that is made of a name. */
const MADE = '-';

const FIRST_NOT_ASCII = 0x80;

/**
 * By owner, the id that the first of its names that begin with a Latin letter makes: Sakana AI → sakana-ai. All are made
 * as one text: a call for each would cost more than the rest.
 */
function madeIds({ names, owners }: Pick<NameTables, 'names' | 'owners'>): Map<number, string> {
  const first = new Map<number, string>();
  names.forEach((text, row) => {
    if (text.charCodeAt(0) >= FIRST_NOT_ASCII) return;
    const owner = numberAt(owners, row);
    if (!first.has(owner)) first.set(owner, text);
  });
  const ids = [...first.values()]
    .join('\n')
    .toLowerCase()
    .replace(/[^\w\n]+/g, '-')
    .split('\n');
  return new Map([...first.keys()].map((owner, index) => [owner, ids[index] ?? '']));
}

/** Writes tables as text that `unpackNames` reads back, without their knowledge. */
export function packNames(tables: NameTables): string {
  const made = madeIds(tables);
  return [
    tables.entities.map((id, owner) => (made.get(owner) === id ? MADE : id)).join('\n'),
    columnOf(tables.types.map((type) => ENTITY_TYPES.indexOf(type))),
    tables.names.join('\n'),
    tables.owners,
    tables.needs,
  ].join(SECTION);
}

function linesOf(section: string): string[] {
  return section === '' ? [] : section.split('\n');
}

/** Reads what `packNames` wrote. Other text gives tables that find nothing or too little; nothing is thrown. */
export function unpackNames(packed: string): NameTables {
  const [ids = '', types = '', texts = '', owners = '', needs = ''] = packed.split(SECTION);
  const names = linesOf(texts);
  const made = madeIds({ names, owners });
  const entities = linesOf(ids).map((id, owner) => (id === MADE ? (made.get(owner) ?? '') : id));
  return {
    entities,
    types: entities.map((_, owner) => ENTITY_TYPES[numberAt(types, owner)] ?? 'concept'),
    names,
    owners,
    needs,
  };
}
