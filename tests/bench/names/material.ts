import { compileNames, type NameTables, packNames } from '@/lib/names';
import type { Lab } from '../lab/lab';
import { entitiesOf, type MadeName, makeNames } from '../text/made-names';
import { makeText } from '../text/running-text';
import { ownSentences } from '../text/sentences';

/** UTF-16 units of the text that is searched: "1 MB" of the budgets. */
export const TEXT_LENGTH = 1_000_000;

/** One place in a thousand starts a name. */
const HITS_PER_CHARACTER = 0.001;

export const SIZES = [300, 3_000, 30_000] as const;
export type Size = (typeof SIZES)[number];

/** Names, tables and text of one size. */
export interface Material {
  readonly names: readonly MadeName[];
  readonly tables: NameTables;
  readonly packed: string;
  readonly text: string;
}

const made = new Map<Size, Material>();

/** Made once; the text holds the names that were put into it and no others, but for chance. */
export function materialOf(size: Size): Material {
  const known = made.get(size);
  if (known) return known;
  const sentences = ownSentences();
  const base = Object.values(sentences).flat().join('\n').toLowerCase();
  const names = makeNames(size, (name) => !base.includes(name.toLowerCase()));
  const tables = compileNames(entitiesOf(names));
  const text = makeText(sentences, names, TEXT_LENGTH, HITS_PER_CHARACTER);
  const material = { names, tables, packed: packNames(tables), text };
  made.set(size, material);
  return material;
}

/** Puts what the subjects load of one size onto the shelf. */
export function shelve({ shelf }: Lab, size: Size): void {
  const { names, tables, packed, text } = materialOf(size);
  shelf.files.set(`names-${size}.json`, JSON.stringify(names.map(({ text }) => text)));
  shelf.files.set(`packed-${size}.txt`, packed);
  shelf.files.set(`knowledge-${size}.json`, JSON.stringify(tables.knowledge));
  shelf.files.set(`text-${size}.txt`, text);
}

/** Puts tables of these names alone onto the shelf. */
export function shelveTables({ shelf }: Lab, key: string, names: readonly MadeName[]): void {
  const tables = compileNames(entitiesOf(names));
  shelf.files.set(`packed-${key}.txt`, packNames(tables));
  shelf.files.set(`knowledge-${key}.json`, JSON.stringify(tables.knowledge));
}
