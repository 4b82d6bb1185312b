import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { entitySchema, factSchema, propertySchema, sourceSchema } from '@/lib/facts';
import { compareText, type Problem } from './problem';
import { type Located, parseRecord, type Records } from './record';
import { readYamlList } from './yaml-list';

const SOURCES = 'data/sources.yaml';
const PROPERTIES = 'data/properties.yaml';
const ENTITIES = 'data/entities';
const FACTS = 'data/facts';

/** The YAML files below a folder, in the order of their names. */
function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort(compareText)
    .map((name) => `${folder}/${name}`);
}

/** Every file the data is made of, relative to `root`; they need not exist. */
export function dataFiles(root: string): string[] {
  return [SOURCES, PROPERTIES, ...filesIn(root, ENTITIES), ...filesIn(root, FACTS)];
}

/**
 * Reads all data below `root`. What does not fit its schema is left out of the records and told as a problem.
 * `unread`: files of which nothing could be read, so that whatever refers to their records would seem wrong.
 */
export function readRecords(root: string): { records: Records; problems: Problem[]; unread: string[] } {
  const problems: Problem[] = [];
  const unread: string[] = [];
  const read = <T>(files: readonly string[], schema: GenericSchema<unknown, T>): Located<T>[] =>
    files.flatMap((file) => {
      if (!existsSync(join(root, file))) {
        problems.push({ file, line: 1, what: 'is not there', mend: 'write it; it may be an empty list' });
        return [];
      }
      const { items, problems: broken } = readYamlList(file, readFileSync(join(root, file), 'utf8'));
      problems.push(...broken);
      if (broken.length > 0) unread.push(file);
      return items.flatMap((item) => {
        const parsed = parseRecord(item, schema);
        problems.push(...parsed.problems);
        return parsed.located ?? [];
      });
    });
  const records = {
    sources: read([SOURCES], sourceSchema),
    properties: read([PROPERTIES], propertySchema),
    entities: read(filesIn(root, ENTITIES), entitySchema),
    facts: read(filesIn(root, FACTS), factSchema),
  };
  return { records, problems, unread };
}
