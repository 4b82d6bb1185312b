import type { Entity } from '@/lib/facts';
import { plain } from '@/lib/text';
import { AFFIXES } from './affixes';
import { columnOf, HIGHEST_NUMBER } from './column';
import { isRightCase } from './edges';
import { byUnits, fold } from './fold';
import { createRecogniser, type Recogniser } from './recognise';
import { ALWAYS, type Evidence, type Knowledge, type NameTables, NOT_THIS } from './types';

function foldAll(words: readonly string[] | undefined): string[] {
  return [...new Set((words ?? []).map((word) => fold(plain(word))))];
}

interface NameRow {
  readonly text: string;
  readonly owner: number;
  readonly needs: number;
}

/** Rows in order; a name that an earlier row matches as it is (Softbank after SoftBank) adds nothing. */
class Rows {
  readonly #rows = new Map<string, NameRow[]>();

  add(text: string, owner: number, needs: number): void {
    const normal = plain(text);
    const key = fold(normal);
    const same = this.#rows.get(key) ?? [];
    if (same.some(({ text: known }) => isRightCase(normal, known))) return;
    this.#rows.set(key, [...same, { text: normal, owner, needs }]);
  }

  /** In the order the search needs: by folded text, names that differ in case as they came. */
  sorted(): NameRow[] {
    return [...this.#rows].sort(([a], [b]) => byUnits(a, b)).flatMap(([, rows]) => rows);
  }
}

function columnsOf(rows: readonly NameRow[]): Pick<NameTables, 'names' | 'owners' | 'needs'> {
  const most = HIGHEST_NUMBER + 1;
  if (rows.some(({ owner, needs }) => owner >= most || needs >= most))
    throw new RangeError(`The tables hold no more than ${most} entities, and as many kinds of evidence.`);
  return {
    names: rows.map(({ text }) => text),
    owners: columnOf(rows.map(({ owner }) => owner)),
    needs: columnOf(rows.map(({ needs }) => needs)),
  };
}

interface GrowingEvidence extends Evidence {
  readonly notThis: string[];
}

/** Lists of evidence, each kept once however many names share it. */
class EvidenceLists {
  readonly lists: GrowingEvidence[] = [];
  readonly #indexOf = new Map<string, number>();

  indexOf(context: readonly string[], veto: readonly string[]): number {
    const key = JSON.stringify([context, veto]);
    const known = this.#indexOf.get(key);
    if (known !== undefined) return known;
    this.#indexOf.set(key, this.lists.length);
    return this.lists.push({ context, veto, notThis: [] }) - 1;
  }
}

/** Words that tell whether Hangul fused to a string could still be read as a name with its particles. */
const CONTINUATIONS = [
  '',
  '가',
  '이',
  '는',
  '은',
  '를',
  '을',
  '의',
  '에',
  '에서',
  '로',
  '으로',
  '와',
  '과',
  '도',
  '만',
  '이다',
  '인',
];

/** Not refused by its edges, nor a part of something longer. */
const IS_FOUND = /^(matched|no-evidence|veto)$/;

/**
 * The rows that would be found in a longer string, with whatever particles: none in most (네이버클라우드), whose names are
 * refused by the rules already or by a shorter string that the reader knows, so that no page need carry them.
 */
function rowsFoundIn(text: string, names: readonly NameRow[], { read }: Recogniser): NameRow[] {
  // Headlines write them in capitals.
  const found = [text, text.toUpperCase()].flatMap((form) =>
    CONTINUATIONS.flatMap((more) => read(form + more).candidates.filter(({ fate }) => IS_FOUND.test(fate))),
  );
  return names.filter(({ text: name }) => found.some((candidate) => candidate.name === name));
}

/**
 * Makes the tables that `createRecogniser` works with, at build time. Names that are `search-only` are left out. Two
 * entities never have the same name: the checker has made sure.
 * @throws RangeError for more entities than can be numbered, some 55,000
 */
export function compileNames(entities: readonly Entity[]): NameTables & { knowledge: Knowledge } {
  const evidence = new EvidenceLists();
  const rows = new Rows();
  // What is never marked is left to the search.
  const marked = entities.filter(({ names }) => names.some(({ match }) => match !== 'search-only'));
  marked.forEach(({ names }, owner) => {
    for (const { text, match, context, veto } of names) {
      if (match === 'search-only') continue;
      const isCertain = match === 'always' && !veto?.length;
      rows.add(text, owner, isCertain ? ALWAYS : evidence.indexOf(foldAll(context), foldAll(veto)));
    }
  });
  const tables = {
    entities: marked.map(({ id }) => id),
    types: marked.map(({ type }) => type),
    knowledge: { evidence: evidence.lists, affixes: AFFIXES },
  };
  const names = rows.sorted();
  const readerSoFar = () => createRecogniser({ ...tables, ...columnsOf(rows.sorted()) });
  let reader = readerSoFar();
  const others = marked.flatMap(({ notThis }) => notThis ?? []);
  // The shorter first: they tell of many longer ones too (Frances, Hurricane Frances).
  for (const text of others.sort((a, b) => a.length - b.length)) {
    const found = rowsFoundIn(text, names, reader);
    // Names that wait for their evidence can wait for this as well; the others have to be told from it at once.
    if (found.some(({ needs }) => needs === ALWAYS)) {
      rows.add(text, NOT_THIS, ALWAYS);
      reader = readerSoFar();
    } else
      for (const needs of new Set(found.map((row) => row.needs)))
        evidence.lists[needs]?.notThis.push(...foldAll([text]));
  }
  return { ...tables, ...columnsOf(rows.sorted()) };
}
