import { endOfHangul, isKoreanTail } from '@/lib/text';
import type { AskedFigure } from './figure-query';
import type { FigureIndex } from './figures';
import { compareFound, type TieBreak } from './findings';
import { fold } from './fold';
import { distanceOf, type Labels } from './labels';
import type { Library } from './library';
import { type NameIndex, nameQuery } from './names';
import { compareHits, type Hit, type Matched, type SearchReason } from './result';
import type { TextHit, TextIndex } from './texts';

/** One part of a query of several, with everything it may mean. */
interface Part {
  /** How an answer that names nobody was found, by this part. */
  readonly reason: SearchReason;
  /** Entities it names, with how. */
  readonly names: ReadonlyMap<number, Hit>;
  /** Facts it asks for: how surely (more is surer), and what of them it met. */
  readonly facts: ReadonlyMap<number, { readonly weight: number; readonly show?: () => Matched }>;
  /** The part itself, if it stands in no statement. */
  readonly nowhere?: string;
}

/** Reads a part; when `within` is given, of the facts that only have its words, those alone matter. */
type Reader = (within?: ReadonlyMap<number, unknown>) => Part;

/** What a query of several parts asks for. */
export interface PartsAnswer {
  readonly entity: number;
  readonly hit: Hit;
  readonly facts: readonly number[];
  readonly also: readonly (() => Matched)[];
}

export interface PartsAnswers {
  readonly answers: readonly PartsAnswer[];
  /** Parts that stand in no statement: nor does a query that has one of them in it. */
  readonly nowhere: readonly string[];
}

export interface Rooms {
  readonly library: Library;
  readonly names: NameIndex;
  readonly properties: Labels;
  readonly sources: Labels;
  readonly figures: FigureIndex;
  readonly texts: TextIndex;
}

/** No name or property of ours has more words. */
const MOST_WORDS_OF_ONE = 5;
/** More parts than this are a sentence and not a query. */
const MOST_PARTS = 6;
/** So few facts are looked through one by one; more, all at once. */
const FEW_FACTS = 40;
/** A part may name so many entities before it is too vague to be a name. */
const MOST_NAMES = 8;

/** What is meant stands in the fact's own parties and property, or only in its words. */
const STRUCTURE = 2;
const WORDS = 1;
/** A word that only hints at a property weighs so much less. */
const HINT = 0.5;

/** Words that bind the others: they ask for nothing. */
const BINDING = new Set('of the in for to by from and on at a an is with の 의 와 과 및'.split(' '));

function wordsOf(query: string): string[] {
  return query
    .replace(/['’]s(?=\s|$)/g, '')
    .split(' ')
    .filter((word) => word !== '' && !BINDING.has(word.toLowerCase()));
}

/** A noun without the particle at its end: 소프트뱅크가 → 소프트뱅크. Undefined when no known noun is left, or none was there. */
function withoutTail(word: string, isKnown: (stem: string) => boolean): string | undefined {
  for (let end = word.length - 1; end >= 2; end -= 1) {
    const isAllTail = endOfHangul(word, end) === word.length;
    if (!isAllTail) return undefined;
    if (isKoreanTail(word, end) && isKnown(word.slice(0, end))) return word.slice(0, end);
  }
  return undefined;
}

/** Of two parts that ask for facts together, the second only matters where the first one does. */
function both(first: Part, second: Reader): Part[] {
  return [first, second(first.facts.size <= FEW_FACTS ? first.facts : undefined)];
}

/** Takes queries of several parts to pieces, and finds the facts that answer to all of them. */
export class PartsReader {
  readonly #rooms: Rooms;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /**
   * The answers to all parts of the query together; to most of them, if no fact answers to all.
   *
   * @param figures that the query has in it
   */
  answers(query: string, figures: readonly AskedFigure[], order: TieBreak): PartsAnswers {
    const cut = this.#parts(query, figures, order);
    if (cut.length < 2) return { answers: [], nowhere: [] };
    const [first, second] = cut;
    const parts = cut.length === 2 && first && second ? both(first(), second) : cut.map((part) => part());
    return { answers: this.#join(parts), nowhere: parts.flatMap(({ nowhere }) => nowhere ?? []) };
  }

  #isName = (phrase: string): boolean => this.#rooms.names.exactly(fold(phrase)).length > 0;
  #isLabel = (phrase: string): boolean =>
    this.#rooms.properties.find(phrase, 'whole').length > 0 ||
    this.#rooms.sources.find(phrase, 'whole').length > 0;
  #isKnown = (phrase: string): boolean => this.#isName(phrase) || this.#isLabel(phrase);

  #parts(query: string, figures: readonly AskedFigure[], order: TieBreak): Reader[] {
    const parts: Reader[] = [];
    let rest = '';
    let done = 0;
    // Figures first: their words belong to no name.
    for (const figure of figures) {
      rest += `${query.slice(done, figure.start)} `;
      parts.push(() => this.#figurePart(figure));
      done = figure.end;
    }
    const words = wordsOf(rest + query.slice(done)).flatMap((word) => this.#cut(word));
    for (let at = 0; at < words.length && parts.length < MOST_PARTS; ) {
      const length = this.#knownLength(words, at);
      const phrase = words.slice(at, at + length).join(' ');
      parts.push((within) =>
        this.#part(withoutTail(phrase, this.#isKnown) ?? phrase, this.#isKnown(phrase), order, within),
      );
      at += length;
    }
    return parts;
  }

  /** How many words from `at` make the longest name or label; 1 if none does. */
  #knownLength(words: readonly string[], at: number): number {
    for (let length = Math.min(MOST_WORDS_OF_ONE, words.length - at); length > 1; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (this.#isKnown(phrase) || withoutTail(phrase, this.#isKnown) !== undefined) return length;
    }
    return 1;
  }

  /** A name and a word written together: 소프트뱅크보조금, ソフトバンクの補助金. */
  #cut(word: string): string[] {
    if (this.#isKnown(word) || withoutTail(word, this.#isKnown) !== undefined) return [word];
    for (let end = word.length - 2; end >= 2; end -= 1) {
      const first = word.slice(0, end);
      const second = word.slice(end).replace(/^[の의]/, '');
      if (this.#isName(first) && this.#isKnown(second)) return [first, second];
    }
    return [word];
  }

  #figurePart({ asked }: AskedFigure): Part {
    const facts = new Map<number, { weight: number; show: () => Matched }>();
    let reason: SearchReason = 'amount';
    for (const each of asked) {
      this.#rooms.figures.find(each, ({ fact, distance, show, ...hit }) => {
        reason = hit.reason;
        if (!facts.has(fact)) facts.set(fact, { weight: STRUCTURE - distance / 4, show });
      });
    }
    return { reason, names: new Map(), facts };
  }

  #part(phrase: string, isWritten: boolean, order: TieBreak, within?: ReadonlyMap<number, unknown>): Part {
    const { library, names, properties, sources, texts } = this.#rooms;
    const named = this.#namesOf(phrase, order);
    const facts = new Map<number, { weight: number; show?: () => Matched }>();
    const ask = (fact: number, weight: number, show?: () => Matched) => {
      const before = facts.get(fact);
      if (!before || before.weight < weight) facts.set(fact, show ? { weight, show } : { weight });
    };
    for (const entity of named.keys()) for (const fact of library.factsAbout(entity)) ask(fact, STRUCTURE);
    const worst = isWritten ? 'whole' : 'beginning';
    let reason: SearchReason = 'text';
    for (const { id, fit, isOwn, show } of properties.find(phrase, worst)) {
      reason = 'property';
      for (const fact of library.withProperty(id))
        ask(fact, STRUCTURE - distanceOf(fit) / 4 - (isOwn ? 0 : HINT), show);
    }
    for (const { id, show } of sources.find(phrase, worst)) {
      if (reason === 'text') reason = 'source';
      for (const fact of library.fromSource(id)) ask(fact, STRUCTURE, show);
    }
    const onText = ({ fact, show }: TextHit) => fact !== undefined && ask(fact, WORDS, show);
    let isInTexts = true;
    if (within && facts.size > 0) texts.findIn(within.keys(), phrase, onText);
    else isInTexts = texts.find(phrase, onText);
    const isSure = names.exactly(fold(phrase)).length > 0 || facts.size === 0;
    return {
      reason,
      names: isSure ? named : sureNames(named),
      facts,
      ...(isInTexts ? {} : { nowhere: phrase }),
    };
  }

  /** The entities a phrase names most surely. */
  #namesOf(phrase: string, order: TieBreak): ReadonlyMap<number, Hit> {
    const { names } = this.#rooms;
    const query = nameQuery(phrase);
    const found = new Map<number, Hit>();
    const take = (entity: number, hit: Hit) => {
      const before = found.get(entity);
      if (hit.reason !== 'inside' && (!before || compareHits(hit, before) < 0)) found.set(entity, hit);
    };
    names.findWritten(query, take);
    names.findChoseong(query, take);
    if (found.size === 0) names.findOtherLayout(query, take);
    if (found.size === 0) names.findUnfinished(query, take);
    if (found.size === 0) names.findSpelling(query, take);
    if (found.size === 0) names.findRomaji(query, take);
    const surest = [...found].sort((a, b) => compareFound(a, b, order));
    const exact = surest.filter(([, { reason }]) => reason === 'exact' || reason === 'variant');
    return new Map(exact.length > 0 ? exact : surest.slice(0, MOST_NAMES));
  }

  #join(parts: readonly Part[]): PartsAnswer[] {
    const scores = new Map<number, { met: number; weight: number }>();
    for (const { facts } of parts) {
      for (const [fact, { weight }] of facts) {
        const score = scores.get(fact) ?? { met: 0, weight: 0 };
        scores.set(fact, { met: score.met + 1, weight: score.weight + weight });
      }
    }
    const most = Math.max(0, ...[...scores.values()].map(({ met }) => met));
    const isWhole = most === parts.length;
    const best =
      most < 2
        ? []
        : [...scores].filter(([, { met }]) => met === most).sort(([, a], [, b]) => b.weight - a.weight);
    const heaviest = best[0]?.[1].weight ?? 0;
    const answers = new Map<number, { hit: Hit; facts: number[]; also: (() => Matched)[] }>();
    const add = (entity: number, hit: Hit, fact: number | undefined, also: readonly (() => Matched)[]) => {
      const before = answers.get(entity);
      if (before && fact !== undefined) before.facts.push(fact);
      else if (!before)
        answers.set(entity, { hit, facts: fact === undefined ? [] : [fact], also: [...also] });
    };

    for (const [fact, { weight }] of best) {
      const parties = this.#rooms.library.partiesOf(fact);
      const shows = parts.flatMap(({ facts }) => facts.get(fact)?.show ?? []);
      let isNamed = false;
      for (const [order, { names }] of parts.entries()) {
        for (const [entity, hit] of names) {
          if (!this.#rooms.library.factsAbout(entity).includes(fact)) continue;
          isNamed = true;
          // Behind what the whole query names; the entity named first comes first.
          add(entity, asPart(hit, isWhole, 1 + order), fact, shows);
        }
      }
      const [show, ...also] = shows;
      if (isNamed || !show) continue;
      for (const entity of parties) {
        const reason = isWhole ? (parts[0]?.reason ?? 'text') : 'part';
        const size = this.#rooms.library.labelLength(entity);
        const hit: Hit = { reason, distance: heaviest - weight, size, show };
        add(entity, hit, fact, also);
      }
    }
    // Several names that no fact joins are still what was asked for; one name among unknown words is a part of it.
    const areAllNames = parts.every(({ names }) => names.size > 0);
    if (!isWhole) {
      for (const [order, { names }] of parts.entries())
        for (const [entity, hit] of names) add(entity, asPart(hit, areAllNames, 1 + order), undefined, []);
    }
    return [...answers].map(([entity, answer]) => ({ entity, ...answer }));
  }
}

function asPart(hit: Hit, isWhole: boolean, order: number): Hit {
  const distance = hit.distance + order;
  return isWhole ? { ...hit, distance } : { ...hit, reason: 'part', distance: 10 * distance };
}

/** Of the names a vague word may mean, those it begins. */
function sureNames(names: ReadonlyMap<number, Hit>): ReadonlyMap<number, Hit> {
  const MOST_UNSURE: readonly Hit['reason'][] = ['spelling', 'romaji'];
  return new Map([...names].filter(([, { reason }]) => !MOST_UNSURE.includes(reason)));
}
