import type { Entity } from '@/lib/facts';
import { plain } from '@/lib/text';
import { isRightCase } from './edges';
import { fold } from './fold';
import { sortRows } from './pack';
import { createRecogniser } from './recognise';
import { ALWAYS, type Evidence, type NameRow, type NameTables, NOT_THIS } from './types';

function foldAll(words: readonly string[] | undefined): string[] {
  return [...new Set((words ?? []).map((word) => fold(plain(word))))];
}

/** Rows in order; a name that an earlier row matches as it is (Softbank after SoftBank) adds nothing. */
class Rows {
  readonly #rows = new Map<string, NameRow[]>();

  add(text: string, owner: number, evidence: number): void {
    const normal = plain(text);
    const key = fold(normal);
    const same = this.#rows.get(key) ?? [];
    if (same.some(([known]) => isRightCase(normal, known))) return;
    this.#rows.set(key, [...same, [normal, owner, evidence]]);
  }

  sorted(): NameRow[] {
    return sortRows([...this.#rows.values()].flat());
  }
}

/** Lists of evidence, each kept once however many names share it. */
class EvidenceLists {
  readonly lists: Evidence[] = [];
  readonly #indexOf = new Map<string, number>();

  indexOf(evidence: Evidence): number {
    const key = JSON.stringify(evidence);
    const known = this.#indexOf.get(key);
    if (known !== undefined) return known;
    this.#indexOf.set(key, this.lists.length);
    return this.lists.push(evidence) - 1;
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

/**
 * Whether a longer string needs to be in the tables at all: most (네이버클라우드) are refused by the edges of the name
 * inside them already, and every page would carry them for nothing.
 */
function isNeeded(text: string, withoutThem: ReturnType<typeof createRecogniser>): boolean {
  // Headlines write them in capitals.
  return [text, text.toUpperCase()].some((form) =>
    CONTINUATIONS.some((more) => withoutThem.explain(form + more).some(({ fate }) => fate !== 'edge')),
  );
}

/**
 * Makes the tables that `createRecogniser` works with, at build time. Names that are `search-only` are left out. Two
 * entities never have the same name: the checker has made sure.
 */
export function compileNames(entities: readonly Entity[]): NameTables & { evidence: readonly Evidence[] } {
  const evidence = new EvidenceLists();
  const rows = new Rows();
  // What is never marked is left to the search.
  const marked = entities.filter(({ names }) => names.some(({ match }) => match !== 'search-only'));
  marked.forEach(({ names }, owner) => {
    for (const { text, match, context, veto } of names) {
      if (match === 'search-only') continue;
      const isCertain = match === 'always' && !veto?.length;
      rows.add(
        text,
        owner,
        isCertain ? ALWAYS : evidence.indexOf({ context: foldAll(context), veto: foldAll(veto) }),
      );
    }
  });
  const tables = {
    entities: marked.map(({ id }) => id),
    types: marked.map(({ type }) => type),
    evidence: evidence.lists,
  };
  const withoutThem = createRecogniser({ ...tables, names: rows.sorted() });
  for (const text of marked.flatMap(({ notThis }) => notThis ?? [])) {
    if (isNeeded(text, withoutThem)) rows.add(text, NOT_THIS, ALWAYS);
  }
  return { ...tables, names: rows.sorted() };
}
