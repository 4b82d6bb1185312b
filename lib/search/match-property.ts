import type { Property } from '@/lib/facts';
import { LANGUAGES } from '@/lib/text';
import { type Key, keyOf, spanOf } from './key';
import type { Match } from './result';

export interface PropertyWord {
  readonly property: string;
  readonly key: Key;
}

/** Labels and cue words of all properties, in all languages, each once. */
export function propertyWords(properties: readonly Property[]): PropertyWord[] {
  return properties.flatMap(({ id, label, cues }) => {
    const words = new Set(LANGUAGES.flatMap((language) => [label[language], ...cues[language]]));
    return [...words]
      .map((word) => ({ property: id, key: keyOf(word) }))
      .filter(({ key }) => key.folded !== '');
  });
}

/** Shorter words begin too many others: 세 is not yet 세제. */
const LEAST_WORD = 2;

/** The properties that a word of the query names or begins to name, each with what matched. */
export function matchProperties(words: readonly PropertyWord[], query: string): Map<string, Match> {
  const { folded } = keyOf(query);
  const matches = new Map<string, Match>();
  if (folded.length < LEAST_WORD) return matches;
  for (const { property, key } of words) {
    if (matches.has(property) || !key.folded.startsWith(folded)) continue;
    matches.set(property, { reason: 'property', matched: key.text, spans: [spanOf(key, 0, folded.length)] });
  }
  return matches;
}
