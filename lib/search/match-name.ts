import { disassemble } from 'es-hangul';
import { jamoOf, type Key, keyOf, spanOf } from './key';
import { otherLayouts } from './layout';
import type { Match, SearchReason } from './result';

const JAMO = /[ㄱ-ㅎ]/;

/** A query prepared once, to be held against many names. */
export interface NameQuery {
  readonly key: Key;
  /** With consonants that a keyboard has run together taken apart: ㅄ → ㅂㅅ. Absent without lone consonants. */
  readonly choseong: string | undefined;
  readonly jamo: string;
  readonly layouts: readonly NameQuery[];
}

export function prepareNameQuery(query: string, withLayouts = true): NameQuery {
  const key = keyOf(query);
  const choseong = [...key.folded].map((c) => (JAMO.test(c) ? disassemble(c) : c)).join('');
  return {
    key,
    choseong: JAMO.test(choseong) ? choseong : undefined,
    jamo: jamoOf(key.folded).jamo,
    layouts: withLayouts ? otherLayouts(query).map((reading) => prepareNameQuery(reading, false)) : [],
  };
}

function found(name: Key, reason: SearchReason, start: number, length: number): Match {
  return { reason, matched: name.text, spans: [spanOf(name, start, start + length)] };
}

/** Where a whole name, its start or the start of one of its words matches as written. */
function matchWritten(name: Key, query: Key): Match | undefined {
  const { folded } = query;
  if (name.folded === folded) {
    const isExact = name.text.toLowerCase() === query.text.toLowerCase();
    return found(name, isExact ? 'exact' : 'variant', 0, folded.length);
  }
  if (name.folded.startsWith(folded)) return found(name, 'prefix', 0, folded.length);
  for (const start of name.wordStarts) {
    if (name.folded.startsWith(folded, start)) return found(name, 'word-start', start, folded.length);
  }
  return undefined;
}

/** Lone consonants stand for syllables that begin with them, everything else for itself: ㅅㅋㄴAI, 소프ㅌ. */
function matchesChoseongAt(name: Key, query: string, start: number): boolean {
  for (let index = 0; index < query.length; index += 1) {
    const asked = query[index];
    if (asked !== name.folded[start + index] && asked !== name.choseong[start + index]) return false;
  }
  return true;
}

function matchChoseong(name: Key, query: NameQuery): Match | undefined {
  if (query.choseong === undefined) return undefined;
  for (const start of name.wordStarts) {
    if (!matchesChoseongAt(name, query.choseong, start)) continue;
    // 소프ㅌ is a word being typed; ㅅㅍㅌ was meant as first consonants.
    const isTyping = /^[^ㄱ-ㅎ]+[ㄱ-ㅎ]$/.test(query.choseong);
    return {
      ...found(name, isTyping ? 'unfinished' : 'choseong', start, query.choseong.length),
      distance: start + Math.abs(name.folded.length - query.choseong.length) / name.folded.length,
    };
  }
  return undefined;
}

/** A word whose last syllable is not done, or has caught the next one's consonant: 소픝, 사캉. */
function matchUnfinished(name: Key, query: NameQuery): Match | undefined {
  if (query.key.folded.length < 2 || !/[가-힣]$/.test(query.key.folded)) return undefined;
  const { jamo, at } = jamoOf(name.folded);
  if (!jamo.startsWith(query.jamo)) return undefined;
  return found(name, 'unfinished', 0, (at[query.jamo.length - 1] ?? 0) + 1);
}

/** Fewer letters than this occur within names by chance. */
const LEAST_INSIDE = 2;

function matchInside(name: Key, { folded }: Key): Match | undefined {
  if (folded.length < LEAST_INSIDE) return undefined;
  const start = name.folded.indexOf(folded);
  return start < 0 ? undefined : found(name, 'inside', start, folded.length);
}

function matchOtherLayout(name: Key, query: NameQuery): Match | undefined {
  for (const [order, layout] of query.layouts.entries()) {
    if (layout.key.folded.length < LEAST_INSIDE) continue;
    const match =
      matchWritten(name, layout.key) ?? matchChoseong(name, layout) ?? matchUnfinished(name, layout);
    // Among names met by the other layout, the same ladder holds: a whole name before a mere beginning.
    if (match)
      return { ...match, reason: 'layout', distance: order / 10 + (match.reason === 'exact' ? 0 : 1) };
  }
  return undefined;
}

/** The surest way in which a name answers to the query, or undefined. */
export function matchName(name: Key, query: NameQuery): Match | undefined {
  if (query.key.folded === '') return undefined;
  return (
    matchWritten(name, query.key) ??
    matchChoseong(name, query) ??
    matchOtherLayout(name, query) ??
    matchUnfinished(name, query) ??
    matchInside(name, query.key)
  );
}
