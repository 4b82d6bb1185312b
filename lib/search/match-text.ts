import type { Fact, FactIndex, Source } from '@/lib/facts';
import { LANGUAGES } from '@/lib/text';
import { type Key, keyOf, spanOf } from './key';
import type { Match } from './result';

export interface FactText {
  readonly fact: Fact;
  readonly key: Key;
}

function sourceTexts(source: Source | undefined): string[] {
  if (!source) return [];
  return [...LANGUAGES.map((language) => source.label[language]), source.title ?? '', source.publisher ?? ''];
}

/** Statements in all languages, and what their sources are called. */
export function factTexts(index: FactIndex): FactText[] {
  const sources = new Map(index.sources.map((source) => [source.id, source]));
  return index.facts.flatMap((fact) => {
    const named = fact.references.flatMap(({ source, chain }) =>
      [source, ...chain].flatMap((id) => sourceTexts(sources.get(id))),
    );
    const texts = new Set([...LANGUAGES.map((language) => fact.statement[language]), ...named]);
    return [...texts].filter((text) => text !== '').map((text) => ({ fact, key: keyOf(text) }));
  });
}

/** Fewer letters than this stand in sentences by chance. */
const LEAST_IN_TEXT = 2;

/** The facts in whose words the query stands, each with the first text that has it. */
export function matchTexts(texts: readonly FactText[], query: string): Map<Fact, Match> {
  const { folded } = keyOf(query);
  const matches = new Map<Fact, Match>();
  if (folded.length < LEAST_IN_TEXT) return matches;
  for (const { fact, key } of texts) {
    if (matches.has(fact)) continue;
    const start = key.folded.indexOf(folded);
    if (start < 0) continue;
    matches.set(fact, {
      reason: 'text',
      matched: key.text,
      spans: [spanOf(key, start, start + folded.length)],
    });
  }
  return matches;
}
