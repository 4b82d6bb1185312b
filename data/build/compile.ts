import type { FactIndex } from '@/lib/facts';
import { ARTICLES_FOLDER, readArticles } from './articles';
import { checkRecords } from './checks';
import { compareProblems, compareText, type Problem } from './problem';
import { readRecords } from './read-records';
import type { Located, Records } from './record';

export interface DataReading {
  /** Sorted by id, so that the same data gives the same bytes whatever file a record stands in. */
  readonly index: FactIndex;
  /** Empty when all is well; else in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** What could not be checked here, in words. */
  readonly notes: readonly string[];
}

function byId<T extends { readonly id: string }>(located: readonly Located<T>[]): T[] {
  return located.map(({ record }) => record).sort((a, b) => compareText(a.id, b.id));
}

/** Puts checked records together as the index that the extension loads. */
function compile(records: Records): FactIndex {
  return {
    sources: byId(records.sources),
    entities: byId(records.entities),
    properties: byId(records.properties),
    facts: byId(records.facts),
  };
}

/**
 * Reads the YAML below `root`, checks it by schema and by every rule of `checks/`, and compiles it. Never throws on
 * bad data: what is wrong is in `problems`, and the index holds the records that fit their schema.
 */
export function readData(root: string): DataReading {
  const { records, problems, unread } = readRecords(root);
  const articles = readArticles(root);
  const notes = [
    ...(articles
      ? []
      : [
          `the articles are not at ${ARTICLES_FOLDER}: that figures stand in them, and nothing else, is not checked`,
        ]),
    ...unread.map((file) => `nothing of ${file} could be read: the rules are checked when it can be`),
  ];
  const broken = unread.length > 0 ? [] : checkRecords(records, articles);
  return { index: compile(records), problems: [...problems, ...broken].sort(compareProblems), notes };
}
