import { type ComposedText, compose, scriptAt } from '@/lib/text';
import { numberAt } from './column';
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
import { judgeOf } from './evidence';
import { createNameSearch, type Hit, type NameSearch } from './name-search';
import { type Candidate, type Knowledge, type Mention, type NameTables, NOT_THIS } from './types';

/** What the caller knows about the text beyond its characters. */
export interface Surroundings {
  /**
   * The offsets between two, both included, at which the text as given is laid out apart (an element's edge that is a real
   * break). Asked only where a name stands. Default: none.
   */
  readonly breaksIn?: (from: number, to: number) => readonly number[];
  /** The offsets that `places` has told of the text, if it is plain, so that it need not be searched again. */
  readonly places?: readonly number[] | undefined;
}

/** Where in a text the letters of names stand. */
export interface Places {
  /** UTF-16 offsets, rising. */
  readonly at: readonly number[];
  /** Nothing in the text has to be composed: whatever part of it is read, its places are those of them that lie in it. */
  readonly isPlain: boolean;
}

export interface Recogniser {
  /**
   * Where the letters of a name stand; whether it is that name is for `read` to say. One quick pass, for walking through
   * whole pages.
   */
  places(text: string): Places;
  /** The names in one flow of text. Pure; never throws, whatever the text. */
  read(text: string, surroundings?: Surroundings): Reading;
  /** One that knows more of the same names; nothing of the search for them is made again. */
  withKnowledge(knowledge: Knowledge): Recogniser;
}

export interface Reading {
  /** In order, not overlapping. */
  readonly mentions: readonly Mention[];
  /** Every place where letters of a name stand, with its fate. */
  readonly candidates: readonly Candidate[];
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

/** The text in the form in which names are compared, and where in it one may start. */
interface Searched {
  readonly composed: ComposedText;
  readonly at: readonly number[];
}

/** No name is longer as pages write it, with room to spare (UTF-16 units). */
export const LONGEST_NAME = 80;

/** The spans [from, to) in which a name may have one of these offsets in it. Those that touch are one. */
function spansAround(offsets: readonly number[]): [from: number, to: number][] {
  const spans: [number, number][] = [];
  for (const offset of offsets) {
    const from = Math.max(0, offset - LONGEST_NAME);
    const to = offset + LONGEST_NAME;
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}

const NOTHING_FOUND: Reading = { mentions: [], candidates: [], isUndecided: false };

const sameSpan = (start: number, end: number) => [start, end] as const;

/** Loads tables made by `compileNames`. */
export function createRecogniser(tables: NameTables): Recogniser {
  return recogniserOf(tables, createNameSearch(tables.names));
}

function recogniserOf(tables: NameTables, names: NameSearch): Recogniser {
  const { starts, findAt } = names;
  const ownerOf = ({ row }: Hit) => numberAt(tables.owners, row);

  /** Whether knowing the affixes could make a name of it; no Latin neighbour is one. */
  function mayHaveAffix(text: string, start: number, end: number): boolean {
    const isAffix = (offset: number) => /hangul|han|katakana/.test(scriptAt(text, offset));
    return !tables.knowledge && (isAffix(start - 1) || isAffix(end));
  }

  function hasRightEdges(
    composed: ComposedText,
    start: number,
    hit: Hit,
    breaksIn: Surroundings['breaksIn'],
  ) {
    const name = tables.names[hit.row] ?? '';
    const { text } = composed;
    const type = tables.types[ownerOf(hit)];
    if (type === undefined || !isRightCase(text.slice(start, hit.end), name)) return false;
    const [from, to] = composed.originalSpan(start, hit.end);
    const breaks = breaksIn?.(from, to) ?? [];
    if (breaks.some((offset) => offset > from && offset < to)) return false;
    const affixes = tables.knowledge?.affixes[type] ?? NO_AFFIXES;
    const apart = { left: breaks.includes(from), right: breaks.includes(to) };
    const place: Place = { text, start, end: hit.end, apart, affixes };
    return (
      isLeftEdge(place) && isRightEdge(place, type) && !isInsideUrl(place) && !hasLatinCompanion(place, type)
    );
  }

  /** What follows トヨタ自動車 and makes it another name follows トヨタ just as well: `before` is where its place begins. */
  function isInRefused(found: readonly Found[], before: number, owner: number, { end }: Hit): boolean {
    for (let i = before; i < found.length; i++) {
      const longer = found[i];
      if (longer && longer.hit.end > end && ownerOf(longer.hit) === owner) return true;
    }
    return false;
  }

  /** @param places where names stand in a text of which nothing has to be composed, if that is known */
  function search(text: string, places: Surroundings['places']): Searched {
    const { at, composed } = places ? { at: places, composed: [] } : starts(text);
    return composed.length > 0 ? searchComposed(text) : { composed: { text, originalSpan: sameSpan }, at };
  }

  function searchComposed(text: string): Searched {
    const composed = compose(text);
    return { composed, at: starts(composed.text).at };
  }

  /** Leftmost-longest: the longest name with right edges wins its span; what it covers is part of a longer name. */
  function find(composed: ComposedText, at: readonly number[], breaksIn: Surroundings['breaksIn']): Found[] {
    const found: Found[] = [];
    let taken = 0;
    for (const start of at) {
      const before = found.length;
      for (const hit of findAt(composed.text, start)) {
        const owner = ownerOf(hit);
        if (start < taken) {
          if (owner !== NOT_THIS) found.push({ hit, start, fate: 'longer-name' });
        } else if (owner === NOT_THIS) {
          if (isWholeLatinWord(composed.text, start, hit.end)) taken = hit.end;
        } else if (!isInRefused(found, before, owner, hit) && hasRightEdges(composed, start, hit, breaksIn)) {
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

  function read(text: string, { breaksIn, places }: Surroundings = {}): Reading {
    const { composed, at } = search(text, places);
    const found = find(composed, at, breaksIn);
    if (found.length === 0) return NOTHING_FOUND;
    const standing = found.flatMap(({ hit, start, fate }) =>
      fate === 'standing' ? [{ row: hit.row, start, end: hit.end }] : [],
    );
    const judge = judgeOf(tables, { text: composed.text, standing });
    let judged = 0;
    let isUndecided = false;
    const candidates = found.map(({ hit, start, fate }): Candidate => {
      const name = tables.names[hit.row] ?? '';
      const [from, to] = composed.originalSpan(start, hit.end);
      const entity = tables.entities[ownerOf(hit)] ?? '';
      const verdict = fate === 'standing' ? judge(judged++) : fate === 'open' ? 'edge' : fate;
      if (!tables.knowledge && (fate === 'open' || verdict === 'no-evidence')) isUndecided = true;
      return typeof verdict === 'string'
        ? { start: from, end: to, entity, name, fate: verdict }
        : { start: from, end: to, entity, name, fate: 'matched', reason: verdict };
    });
    return {
      mentions: candidates.filter((candidate) => candidate.fate === 'matched'),
      candidates,
      isUndecided,
    };
  }

  function places(text: string): Places {
    const { at, composed } = starts(text);
    const found = at.filter((start) => findAt(text, start).length > 0);
    // Signs to compose are few in most texts: no more is composed than what stands around them.
    for (const [from, to] of spansAround(composed)) {
      const part = searchComposed(text.slice(from, to));
      for (const start of part.at) {
        if (findAt(part.composed.text, start).length > 0)
          found.push(from + part.composed.originalSpan(start, start + 1)[0]);
      }
    }
    return { at: [...new Set(found)].sort((a, b) => a - b), isPlain: composed.length === 0 };
  }

  return {
    places,
    read,
    withKnowledge: (knowledge) => recogniserOf({ ...tables, knowledge }, names),
  };
}
