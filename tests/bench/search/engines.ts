import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { FactIndex } from '@/lib/facts';
import { createSearch } from '@/lib/search';

/** Answers a query with ids of records, the best first, ten at most. */
export type Engine = (query: string) => string[];

const FIRST = 10;

interface Document {
  readonly id: string;
  readonly names: string;
  readonly statement: string;
}

function documentsOf({ entities, facts }: FactIndex): Document[] {
  const statements = new Map(facts.map(({ subject, statement }) => [subject, statement.ko]));
  return entities.map(({ id, names }) => ({
    id,
    names: names.map(({ text }) => text).join(' '),
    statement: statements.get(id) ?? '',
  }));
}

/** All that can be searched as one text, in lower case. */
export function joinedText(index: FactIndex): string {
  return documentsOf(index)
    .map(({ names, statement }) => `${names} ${statement}`)
    .join('\n')
    .toLowerCase();
}

/** Ours, and the packages people would take, each set up as its manual advises for names and sentences. */
export const ENGINES: Readonly<Record<string, (index: FactIndex) => Engine>> = {
  ours: (index) => {
    const search = createSearch(index);
    return (query) => search(query, { limit: FIRST }).map(({ entity }) => entity);
  },
  'fuse.js': (index) => {
    const fuse = new Fuse(documentsOf(index), { keys: ['names', 'statement'], ignoreLocation: true });
    return (query) => fuse.search(query, { limit: FIRST }).map(({ item }) => item.id);
  },
  MiniSearch: (index) => {
    const search = new MiniSearch<Document>({
      fields: ['names', 'statement'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 2 } },
    });
    search.addAll(documentsOf(index));
    return (query) =>
      search
        .search(query)
        .slice(0, FIRST)
        .map(({ id }) => String(id));
  },
  uFuzzy: (index) => {
    const documents = documentsOf(index);
    const haystack = documents.map(({ names, statement }) => `${names} ${statement}`);
    // One error in a word, and letters of every script.
    const search = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraMode: 1 });
    return (query) => {
      const [found, info, order] = search.search(haystack, query);
      const best = info && order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
      return best.slice(0, FIRST).flatMap((at) => documents[at]?.id ?? []);
    };
  },
  fuzzysort: (index) => {
    const targets = documentsOf(index).map(({ id, names, statement }) => ({
      id,
      names: fuzzysort.prepare(names),
      statement: fuzzysort.prepare(statement),
    }));
    return (query) =>
      fuzzysort.go(query, targets, { keys: ['names', 'statement'], limit: FIRST }).map(({ obj }) => obj.id);
  },
};
