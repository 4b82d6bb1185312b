import { type Knowledge, type NameTables, unpackNames } from '@/lib/names';
import { fetchText } from '../lab/subject';

/** Loads in the browser what `shelve` has put onto the shelf. */
export async function loadTables(size: number | string): Promise<NameTables> {
  const knowledge: Knowledge = JSON.parse(await fetchText(`knowledge-${size}.json`));
  return { ...unpackNames(await fetchText(`packed-${size}.txt`)), knowledge };
}

export async function loadNames(size: number | string): Promise<string[]> {
  const names: unknown = JSON.parse(await fetchText(`names-${size}.json`));
  return Array.isArray(names) ? names.map(String) : [];
}
