import { type ComposedText, compose, scriptAt } from '@/lib/text';
import {
  hasLatinCompanion,
  isInsideUrl,
  isLeftEdge,
  isRightCase,
  isRightEdge,
  isWholeLatinWord,
  NO_AFFIXES,
  type Place,
} from './edges';
import { createJudge, type FlowEvidence } from './evidence';
import { createNameSearch, type Hit, type NameSearch } from './name-search';
import { type Candidate, type Knowledge, type Mention, type NameTables, NOT_THIS } from './types';

/** What the caller knows about the text beyond its characters. */
export interface Surroundings {
  /**
   * Whether the text is laid out apart at this offset of the text as given (an element's edge that is a real break).
   * Asked only where a name touches or crosses the offset. Default: nowhere.
   */
  readonly isBreak?: (offset: number) => boolean;
}

export interface Recogniser {
  /**
   * Offsets at which the letters of a name stand, rising (UTF-16); whether it is that name is for `read` to say. One quick
   * pass, for walking through whole pages.
   */
  places(text: string): readonly number[];
  /** The names in one flow of text. Pure; never throws, whatever the text. */
  read(text: string, surroundings?: Surroundings): Reading;
  /** Only the mentions of `read`. */
  mentions(text: string, surroundings?: Surroundings): Mention[];
  /** Every place where letters of a name stand, with its fate. */
  explain(text: string, surroundings?: Surroundings): Candidate[];
  /** One that knows more of the same names; nothing of the search for them is made again. */
  withKnowledge(knowledge: Knowledge): Recogniser;
}

export interface Reading {
  /** In order, not overlapping. */
  readonly mentions: Mention[];
  /** The tables hold no knowledge yet; with it, there may be more mentions. */
  readonly isUndecided: boolean;
}

/** A candidate whose edges have been looked at but not its evidence. */
type Found = {
  readonly hit: Hit;
  readonly start: number;
  /** `open`: whether its edges are right takes knowledge to tell. */
  readonly fate: 'longer-name' | 'edge' | 'open' | 'standing';
};

const NOTHING_FOUND = { candidates: [], isUndecided: false };

const sameSpan = (start: number, end: number) => [start, end] as const;

/** Loads tables made by `compileNames`. */
export function createRecogniser(tables: NameTables): Recogniser {
  return recogniserOf(tables, createNameSearch(tables.names.map(([name]) => name)));
}

function recogniserOf(tables: NameTables, names: NameSearch): Recogniser {
  const { starts, findAt } = names;
  const judge = createJudge(tables);

  /** Whether knowing the affixes could make a name of it; no Latin neighbour is one. */
  function mayHaveAffix(text: string, start: number, end: number): boolean {
    const isAffix = (offset: number) => /hangul|han|katakana/.test(scriptAt(text, offset));
    return !tables.knowledge && (isAffix(start - 1) || isAffix(end));
  }

  function hasRightEdges(
    composed: ComposedText,
    start: number,
    hit: Hit,
    isBreak: (offset: number) => boolean,
  ) {
    const [name, owner] = tables.names[hit.row] ?? ['', NOT_THIS];
    const { text } = composed;
    const type = tables.types[owner];
    if (type === undefined || !isRightCase(text.slice(start, hit.end), name)) return false;
    const [from, to] = composed.originalSpan(start, hit.end);
    for (let offset = from + 1; offset < to; offset++) if (isBreak(offset)) return false;
    const affixes = tables.knowledge?.affixes[type] ?? NO_AFFIXES;
    const apart = { left: isBreak(from), right: isBreak(to) };
    const place: Place = { text, start, end: hit.end, apart, affixes };
    return (
      isLeftEdge(place) && isRightEdge(place, type) && !isInsideUrl(place) && !hasLatinCompanion(place, type)
    );
  }

  /** What follows トヨタ自動車 and makes it another name follows トヨタ just as well: `before` is where its place begins. */
  function isInRefused(found: readonly Found[], before: number, owner: number, { end }: Hit): boolean {
    for (let i = before; i < found.length; i++) {
      const longer = found[i];
      if (longer && longer.hit.end > end && tables.names[longer.hit.row]?.[1] === owner) return true;
    }
    return false;
  }

  /** The text in the form in which names are compared, and where in it one may start. */
  function search(text: string): { composed: ComposedText; at: readonly number[] } {
    const { at, isPlain } = starts(text);
    if (isPlain) return { composed: { text, originalSpan: sameSpan }, at };
    const composed = compose(text);
    return { composed, at: starts(composed.text).at };
  }

  /** Leftmost-longest: the longest name with right edges wins its span; what it covers is part of a longer name. */
  function find(
    composed: ComposedText,
    at: readonly number[],
    isBreak: (offset: number) => boolean,
  ): Found[] {
    const found: Found[] = [];
    let taken = 0;
    for (const start of at) {
      const before = found.length;
      for (const hit of findAt(composed.text, start)) {
        const owner = tables.names[hit.row]?.[1] ?? NOT_THIS;
        if (start < taken) {
          if (owner !== NOT_THIS) found.push({ hit, start, fate: 'longer-name' });
        } else if (owner === NOT_THIS) {
          if (isWholeLatinWord(composed.text, start, hit.end)) taken = hit.end;
        } else if (!isInRefused(found, before, owner, hit) && hasRightEdges(composed, start, hit, isBreak)) {
          found.push({ hit, start, fate: 'standing' });
          taken = hit.end;
        } else {
          const isOpen = mayHaveAffix(composed.text, start, hit.end);
          found.push({ hit, start, fate: isOpen ? 'open' : 'edge' });
          // It may stand after all: until that is known, nobody else's name is read out of it.
          if (isOpen) taken = hit.end;
        }
      }
    }
    return found;
  }

  function decide(
    text: string,
    surroundings: Surroundings = {},
  ): { candidates: Candidate[]; isUndecided: boolean } {
    const { composed, at } = search(text);
    const found = find(composed, at, surroundings.isBreak ?? (() => false));
    if (found.length === 0) return NOTHING_FOUND;
    const standing = found.flatMap(({ hit, start, fate }) =>
      fate === 'standing' ? [{ row: hit.row, start, end: hit.end }] : [],
    );
    const flow: FlowEvidence = { text: composed.text, standing };
    let judged = 0;
    let isUndecided = false;
    const candidates = found.map(({ hit, start, fate }): Candidate => {
      const [name, owner] = tables.names[hit.row] ?? ['', NOT_THIS];
      const [from, to] = composed.originalSpan(start, hit.end);
      const entity = tables.entities[owner] ?? '';
      const verdict = fate === 'standing' ? judge(judged++, flow) : fate === 'open' ? 'edge' : fate;
      if (!tables.knowledge && (fate === 'open' || verdict === 'no-evidence')) isUndecided = true;
      return typeof verdict === 'string'
        ? { start: from, end: to, entity, name, fate: verdict }
        : { start: from, end: to, entity, name, fate: 'matched', reason: verdict };
    });
    return { candidates, isUndecided };
  }

  function places(text: string): number[] {
    const { composed, at } = search(text);
    return at
      .filter((start) => findAt(composed.text, start).length > 0)
      .map((start) => composed.originalSpan(start, start + 1)[0]);
  }

  function read(text: string, surroundings?: Surroundings): Reading {
    const { candidates, isUndecided } = decide(text, surroundings);
    return { mentions: candidates.filter((candidate) => candidate.fate === 'matched'), isUndecided };
  }

  return {
    places,
    explain: (text, surroundings) => decide(text, surroundings).candidates,
    read,
    mentions: (text, surroundings) => read(text, surroundings).mentions,
    withKnowledge: (knowledge) => recogniserOf({ ...tables, knowledge }, names),
  };
}
