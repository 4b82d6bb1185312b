import { ENTITY_TYPES } from '@/lib/facts';
import type { NameRow, NameTables } from './types';

/**
 * Tables as one text, since every page loads them: four sections, one thing a line, fields between tabs. As JSON they
 * weigh four hundredths more under gzip, and no name or word holds a tab or a line break (white space is folded).
 */
const SECTION = '\n\n';

/** Words of evidence stand between commas; a comma inside a word would be two words. */
const WORD = ',';

function isEntityType(type: string | undefined): type is NameTables['types'][number] {
  return ENTITY_TYPES.some((known) => known === type);
}

/** Writes tables as text that `unpackNames` reads back. */
export function packNames({ entities, types, names, evidence }: NameTables): string {
  return [
    entities.map((id, i) => `${id}\t${types[i]}`).join('\n'),
    names.map(([text]) => text).join('\n'),
    names.map(([, owner, needs]) => (needs === -1 ? `${owner}` : `${owner} ${needs}`)).join('\n'),
    evidence.map(({ context, veto }) => `${context.join(WORD)}\t${veto.join(WORD)}`).join('\n'),
  ].join(SECTION);
}

/** Reads what `packNames` wrote. Other text gives tables that find nothing or too little; nothing is thrown. */
export function unpackNames(packed: string): NameTables {
  const [entityLines = [], texts = [], owners = [], evidence = []] = packed
    .split(SECTION)
    .map((section) => (section === '' ? [] : section.split('\n')));
  const entities = entityLines.map((line) => line.split('\t'));
  return {
    entities: entities.map(([id = '']) => id),
    types: entities.flatMap(([, type]) => (isEntityType(type) ? [type] : [])),
    names: texts.map((text, row): NameRow => {
      const [owner = '-1', needs = '-1'] = owners[row]?.split(' ') ?? [];
      return [text, Number(owner), Number(needs)];
    }),
    evidence: evidence.map((line) => {
      const [context = [], veto = []] = line
        .split('\t')
        .map((words) => (words === '' ? [] : words.split(WORD)));
      return { context, veto };
    }),
  };
}
