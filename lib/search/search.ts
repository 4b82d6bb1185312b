import type { FactIndex } from '@/lib/facts';
import { type AskedFigure, readFigureQuery } from './figure-query';
import { type FigureHit, FigureIndex } from './figures';
import { type Passing, passing, type SearchFilter } from './filter';
import { Findings, type TieBreak } from './findings';
import { fold } from './fold';
import { FuzzyNames } from './fuzzy';
import { distanceOf, propertyLabels, sourceLabels } from './labels';
import { lazy } from './lazy';
import { Library } from './library';
import { NameIndex, nameQuery } from './names';
import { type PartsAnswer, type PartsAnswers, PartsReader } from './parts';
import { cleanQuery } from './query';
import { type Matched, rungOf, type SearchReason, type SearchResult } from './result';
import { TextIndex } from './texts';

export interface SearchOptions extends SearchFilter {
  /** How often each entity is named on the page at hand; among equals, what is on the page comes first. */
  readonly onPage?: ReadonlyMap<string, number>;
  /** So many results at most. */
  readonly limit?: number;
}

export interface Search {
  /** Entities that answer to the query, the surest first. An empty query with a filter gives all that pass it. */
  (query: string, options?: SearchOptions): readonly SearchResult[];
  /** Ids of the entities whose names have most in common with a query that found nothing. */
  nearest(query: string, count: number): string[];
}

/** What the other parts of the query met, by entity. */
type Also = ReadonlyMap<number, readonly (() => Matched)[]>;

const NO_PARTS: PartsAnswers = { answers: [], nowhere: [] };

const DEFAULT_LIMIT = 20;

/** With fewer results than this that have the whole query in them, near misses are looked for as well. */
const FEW_RESULTS = 3;

/** Down to this rung the whole query names something, and is not taken to pieces. */
const LAST_NAME_RUNG = rungOf('romaji');
/** Down to this rung the query was understood: nobody mistyped a name. */
const LAST_UNDERSTOOD_RUNG = rungOf('source');
const LAST_WHOLE_RUNG = rungOf('text');

/**
 * Prepares the search over an index: joins its names into one text (statements, figures and near misses at the first
 * query that needs them). The search answers a query with entities, the surest first: names in any language (exact,
 * from the start, from the start of a word, by first consonants, typed on the wrong layout, unfinished, spelled by
 * sound, in romaji), figures (`421억`, `¥3tn`, `1조엔 이상`, `10위`, `2030`), properties (`소프트뱅크 보조금`), sources, the words
 * of statements, and near misses last. The order depends on nothing but index, options and query. Never throws.
 */
export function createSearch(given: FactIndex): Search {
  const library = new Library(given);
  const { index } = library;
  const names = new NameIndex(index.entities);
  const properties = lazy(() => propertyLabels(index));
  const sources = lazy(() => sourceLabels(index));
  const figures = new FigureIndex(index.facts);
  const texts = new TextIndex(library);
  const fuzzy = new FuzzyNames(names);
  const parts = lazy(
    () => new PartsReader({ library, names, properties: properties(), sources: sources(), figures, texts }),
  );

  /** Names of entities, surest rungs first. */
  function findNames(query: string, findings: Findings): void {
    const asked = nameQuery(query);
    const onHit = findings.add.bind(findings);
    names.findWritten(asked, onHit);
    names.findChoseong(asked, onHit);
    names.findOtherLayout(asked, onHit);
    names.findUnfinished(asked, onHit);
    names.findSpelling(asked, onHit);
    names.findRomaji(asked, onHit);
  }

  /** Facts that state the figure which the whole query is. */
  function findFigures(
    query: string,
    [figure, ...others]: readonly AskedFigure[],
    pass: Passing,
    findings: Findings,
  ): void {
    if (!figure || others.length > 0 || figure.end - figure.start < query.length) return;
    const hits: FigureHit[] = [];
    for (const asked of figure.asked) figures.find(asked, (hit) => hits.push(hit));
    for (const { fact, ...hit } of hits.sort((a, b) => a.distance - b.distance)) {
      if (!pass.fact(fact)) continue;
      for (const entity of library.partiesOf(fact)) {
        findings.add(entity, { ...hit, size: library.labelLength(entity) });
        findings.ask(entity, fact);
      }
    }
  }

  /** Facts of the property or source that the whole query names; who has most of them comes first. */
  function findLabels(query: string, pass: Passing, findings: Findings): void {
    const add = (facts: readonly number[], reason: SearchReason, fit: number, show: () => Matched) => {
      const counts = new Map<number, number>();
      for (const fact of facts.filter(pass.fact)) {
        for (const entity of library.partiesOf(fact)) {
          counts.set(entity, (counts.get(entity) ?? 0) + 1);
          findings.ask(entity, fact);
        }
      }
      for (const [entity, count] of counts)
        findings.add(entity, {
          reason,
          distance: fit + 1 / (1 + count),
          size: library.labelLength(entity),
          show,
        });
    };
    for (const { id, fit, isOwn, show } of properties().find(query, 'beginning'))
      add(library.withProperty(id), 'property', 2 * distanceOf(fit) + (isOwn ? 0 : 1), show);
    for (const { id, fit, show } of sources().find(query, 'inside')) {
      // A word within a headline is no name of the source.
      if (fit === 'inside') add(library.fromSource(id), 'text', distanceOf(fit), show);
      else add(library.fromSource(id), 'source', distanceOf(fit), show);
    }
  }

  function findTexts(query: string, pass: Passing, findings: Findings): void {
    texts.find(query, ({ fact, entity, show }) => {
      if (fact !== undefined && !pass.fact(fact)) return;
      findings.add(entity, {
        reason: 'text',
        distance: fact === undefined ? 1 : 0,
        size: library.labelLength(entity),
        show,
      });
      // Whose name was asked for is not asked about for being mentioned.
      const rung = rungOf(findings.hit(entity)?.reason ?? 'text');
      if (fact !== undefined && rung > LAST_NAME_RUNG) findings.ask(entity, fact);
    });
  }

  /** What several parts of the query ask for together. */
  function findParts(answers: readonly PartsAnswer[], pass: Passing, findings: Findings): Also {
    const also = new Map<number, readonly (() => Matched)[]>();
    for (const { entity, hit, facts, also: shows } of answers) {
      const passed = facts.filter(pass.fact);
      if (facts.length > 0 && passed.length === 0) continue;
      const before = findings.hit(entity);
      findings.add(entity, hit);
      if (findings.hit(entity) !== before) also.set(entity, shows);
      for (const fact of passed) findings.ask(entity, fact);
    }
    return also;
  }

  /** Everything that passes the filter, whoever has most facts first. */
  function browse(pass: Passing, findings: Findings): void {
    for (const [entity, { label }] of index.entities.entries()) {
      const count = library.factsAbout(entity).filter(pass.fact).length;
      const show = () => ({ matched: label.ko, spans: [] });
      findings.add(entity, {
        reason: 'exact',
        distance: 1 / (1 + count),
        size: library.labelLength(entity),
        show,
      });
    }
  }

  function search(query: string, options: SearchOptions = {}): SearchResult[] {
    const { limit = DEFAULT_LIMIT, onPage } = options;
    const cleaned = cleanQuery(query);
    const pass = passing(library, options);
    if (cleaned === '' && !pass.isNarrow) return [];
    const order: TieBreak = {
      onPage: (entity) => onPage?.get(library.entityId(entity)) ?? 0,
      id: (entity) => library.entityId(entity),
    };
    const findings = new Findings(pass.isNarrow ? pass.entity : () => true);
    let also: Also = new Map();

    if (cleaned === '') browse(pass, findings);
    else {
      findNames(cleaned, findings);
      const named = findings.countDownTo(LAST_NAME_RUNG);
      const isName = named > 0;
      const read = readFigureQuery(cleaned);
      findFigures(cleaned, read, pass, findings);
      findLabels(cleaned, pass, findings);
      const { answers, nowhere } = isName ? NO_PARTS : parts().answers(cleaned, read, order);
      also = findParts(answers, pass, findings);
      // Behind names, and asking nothing of them: when these are enough, statements change nothing.
      const isNowhere = nowhere.some((part) => fold(cleaned).includes(fold(part)));
      if (named < limit && !isNowhere) findTexts(cleaned, pass, findings);
      const isUnderstood = findings.countDownTo(LAST_UNDERSTOOD_RUNG) > 0;
      if (!isUnderstood && findings.countDownTo(LAST_WHOLE_RUNG) < FEW_RESULTS)
        fuzzy.find(cleaned, findings.add.bind(findings));
    }

    return findings.first(limit, order).flatMap((entity) => {
      const hit = findings.hit(entity);
      if (!hit) return [];
      const asked = findings.asked(entity);
      const others = library.factsAbout(entity).filter((fact) => !asked.has(fact));
      const passed = pass.isNarrow ? others.filter(pass.fact) : [];
      const facts = [...new Set([...asked, ...passed, ...others])];
      return {
        entity: library.entityId(entity),
        facts: facts.map((fact) => library.factId(fact)),
        asked: asked.size + passed.length,
        reason: hit.reason,
        ...hit.show(),
        also: (also.get(entity) ?? []).map((show) => show()),
      };
    });
  }

  search.nearest = (query: string, count: number) =>
    fuzzy.nearest(cleanQuery(query), count).map((entity) => library.entityId(entity));
  return search;
}
