import { type Fact, type FactIndex, factsAbout } from '@/lib/facts';
import { FuzzyNames } from './fuzzy';
import { type Key, keyOf } from './key';
import { type FigureQuery, matchFigure, readFigureQuery } from './match-figure';
import { matchName, prepareNameQuery } from './match-name';
import { matchProperties, propertyWords } from './match-property';
import { factTexts, matchTexts } from './match-text';
import { cleanQuery } from './query';
import { compareMatches, compareText, type Match, type SearchResult } from './result';

export interface SearchOptions {
  /** How often each entity is named on the page at hand; among equals, what is on the page comes first. */
  readonly onPage?: ReadonlyMap<string, number>;
  /** So many results at most. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 20;

/** With fewer results than this, near misses are looked for as well. */
const FEW_RESULTS = 3;

interface NamedKey {
  readonly of: string;
  readonly key: Key;
}

/** The best match for each entity, and the facts that were asked for, best first. */
class Findings {
  readonly matches = new Map<string, Match>();
  readonly #asked = new Map<string, Set<string>>();

  add(entity: string, match: Match, facts: readonly Fact[] = []): void {
    const best = this.matches.get(entity);
    if (!best || compareMatches(match, best) < 0) this.matches.set(entity, match);
    const asked = this.#asked.get(entity) ?? new Set();
    for (const { id } of facts) asked.add(id);
    this.#asked.set(entity, asked);
  }

  askedOf(entity: string): readonly string[] {
    return [...(this.#asked.get(entity) ?? [])];
  }
}

/** Ways to cut a query of several words in two: a name and what is asked about it, either first. */
function cutsOf(query: string): (readonly [name: string, rest: string])[] {
  const words = query.split(' ');
  return words.slice(1).flatMap((_, index) => {
    const first = words.slice(0, index + 1).join(' ');
    const second = words.slice(index + 1).join(' ');
    return [[first, second] as const, [second, first] as const];
  });
}

/**
 * Prepares the search over an index. The function it gives answers a query with entities, the surest first: names in
 * any language (exact, from the start, from the start of a word, by first consonants, typed on the wrong layout,
 * unfinished), figures (`421억`, `¥3tn`, `10위`, `2030`), properties (`소프트뱅크 보조금`), the words of statements and
 * sources, and near misses last. The order depends on nothing but index, options and query. Never throws.
 */
export function createSearch(
  index: FactIndex,
  options: SearchOptions = {},
): (query: string) => SearchResult[] {
  const { onPage = new Map(), limit = DEFAULT_LIMIT } = options;
  const names: NamedKey[] = index.entities.flatMap(({ id, label, names }) =>
    [...new Set([label.ko, label.ja, label.en, ...names.map(({ text }) => text)])]
      .map((text) => ({ of: id, key: keyOf(text) }))
      .filter(({ key }) => key.folded !== ''),
  );
  const words = propertyWords(index.properties);
  const texts = factTexts(index);
  let fuzzy: FuzzyNames<string> | undefined;

  const findNames = (query: string, into: Findings) => {
    const prepared = prepareNameQuery(query);
    for (const { of, key } of names) {
      const match = matchName(key, prepared);
      if (match) into.add(of, match);
    }
  };

  /** Facts that answer to a property, a figure or both; undefined when the words are neither. */
  const askedFacts = (query: string): ((fact: Fact) => Match | undefined) | undefined => {
    const properties = matchProperties(words, query);
    const figures: FigureQuery | undefined = readFigureQuery(query);
    if (properties.size === 0 && !figures) return undefined;
    return (fact) => (figures && matchFigure(fact, figures)) ?? properties.get(fact.property);
  };

  const findNamesWithFacts = (query: string, into: Findings) => {
    for (const [name, rest] of cutsOf(query)) {
      const asks = askedFacts(rest);
      if (!asks) continue;
      const named = new Findings();
      findNames(name, named);
      for (const [entity, match] of named.matches) {
        const facts = factsAbout(index, entity).filter((fact) => asks(fact) !== undefined);
        if (facts.length > 0 && match.reason !== 'inside') into.add(entity, match, facts);
      }
    }
  };

  const findFacts = (query: string, into: Findings) => {
    const asks = askedFacts(query);
    if (!asks) return;
    for (const fact of index.facts) {
      const match = asks(fact);
      if (!match) continue;
      for (const entity of partiesOf(fact)) into.add(entity, match, [fact]);
    }
  };

  const findNearMisses = (query: string, into: Findings) => {
    fuzzy ??= new FuzzyNames(names);
    for (const { of, match } of fuzzy.find(query)) into.add(of, match);
  };

  return (query) => {
    const cleaned = cleanQuery(query);
    if (cleaned === '') return [];
    const findings = new Findings();
    findNames(cleaned, findings);
    findNamesWithFacts(cleaned, findings);
    findFacts(cleaned, findings);
    for (const [fact, match] of matchTexts(texts, cleaned)) findings.add(fact.subject, match, [fact]);
    if (findings.matches.size < FEW_RESULTS) findNearMisses(cleaned, findings);

    return [...findings.matches]
      .sort(
        ([a, matchA], [b, matchB]) =>
          compareMatches({ ...matchA, matched: '' }, { ...matchB, matched: '' }) ||
          (onPage.get(b) ?? 0) - (onPage.get(a) ?? 0) ||
          compareMatches(matchA, matchB) ||
          compareText(a, b),
      )
      .slice(0, limit)
      .map(([entity, { reason, matched, spans }]) => {
        const facts = new Set(findings.askedOf(entity));
        for (const { id } of factsAbout(index, entity)) facts.add(id);
        return { entity, facts: [...facts], reason, matched, spans };
      });
  };
}

/** Whom a fact is about: its subject before its object. */
function partiesOf({ subject, object }: Fact): string[] {
  return object === undefined ? [subject] : [subject, object];
}
