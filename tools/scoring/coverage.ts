import type { Articles } from '@/data/build/articles';
import type { Fact, FactIndex } from '@/lib/facts';
import { readFigures } from '@/lib/figures';
import type { Recogniser } from '@/lib/names';

/** So many there are, and so many of them the index has. */
export interface Share {
  readonly all: number;
  readonly covered: number;
}

export interface Coverage {
  readonly article: string;
  /** Figures our reader finds in the article; covered where a fact that cites the line prints it. */
  readonly figures: Share;
  /** Distinct words in Latin letters with a capital; covered where a name of the index holds them. */
  readonly latinWords: Share;
  /** Marks our recogniser sets, and of how many entities. */
  readonly marks: number;
  readonly entities: number;
}

const LATIN_WORD = /[A-Za-z][A-Za-z0-9.&-]*[A-Za-z0-9]/g;

/** All that a fact prints from its articles, letter for letter. */
function printedIn({ value, period }: Fact): string[] {
  const parts: unknown[] = [value, period, value.kind === 'quantity' ? value.conversion : undefined];
  return parts.flatMap((part) =>
    typeof part === 'object' && part !== null && 'printed' in part && typeof part.printed === 'string'
      ? [part.printed.normalize('NFC').replace(/\s+/g, ' ')]
      : [],
  );
}

/** Whether one of the printed figures stands in the line where [start, end) does. */
function isPrinted(line: string, start: number, end: number, printed: readonly string[]): boolean {
  return printed.some((text) => {
    for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1))
      if (at < end && start < at + text.length) return true;
    return false;
  });
}

/** How much of each article is in the index. */
export function coverArticles(index: FactIndex, articles: Articles, recogniser: Recogniser): Coverage[] {
  const articleOf = new Map(index.sources.map(({ id, article }) => [id, article]));
  const names = index.entities.flatMap(({ names, label, notThis = [] }) => [
    ...names.map(({ text }) => text),
    ...Object.values(label),
    ...notThis,
  ]);
  const known = new Set(names.flatMap((name) => name.match(LATIN_WORD) ?? []));
  return [...articles].map(([article, lines]) => {
    const printed = new Map<number, string[]>();
    for (const fact of index.facts)
      for (const { source, line } of fact.references)
        if (articleOf.get(source) === article)
          printed.set(line, [...(printed.get(line) ?? []), ...printedIn(fact)]);
    const figures = lines.flatMap((text, i) =>
      readFigures(text).map(({ start, end }) => isPrinted(text, start, end, printed.get(i + 1) ?? [])),
    );
    const words = new Set(
      lines.flatMap((line) => line.match(LATIN_WORD) ?? []).filter((word) => /[A-Z]/.test(word)),
    );
    const mentions = lines.flatMap((line) => recogniser.read(line).mentions);
    return {
      article,
      figures: { all: figures.length, covered: figures.filter(Boolean).length },
      latinWords: { all: words.size, covered: [...words].filter((word) => known.has(word)).length },
      marks: mentions.length,
      entities: new Set(mentions.map(({ entity }) => entity)).size,
    };
  });
}
