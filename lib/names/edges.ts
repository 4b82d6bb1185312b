import type { EntityType } from '@/lib/facts';
import { endOfHangul, isKoreanTail, plain, scriptAt } from '@/lib/text';
import { companionsOf } from './companions';
import type { Affixes } from './types';

/** A place in text where a name stands: UTF-16 offsets, end exclusive. White space and signs are as the page wrote them. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where what stands before and after is laid out apart (another block), whatever its letters. */
  readonly apart: { readonly left: boolean; readonly right: boolean };
  /** What names of its type may have at once beside them. */
  readonly affixes: Affixes;
}

/** Where the affixes are not known (yet). */
export const NO_AFFIXES: Affixes = {
  koreanSuffixes: [],
  japaneseSuffixes: [],
  koreanPrefixes: [],
  japanesePrefixes: [],
};

/** Headlines put a country's one hanja before a name without a space: 日소프트뱅크, 美엔비디아. */
const HEADLINE_HANJA = '日美中韓英佛獨印臺';

const URL_LIKE =
  /:\/\/|[@＠]|^www\.|^[\w-]+(\.[\w-]+)*\.(com|net|org|jp|kr|co|io|ai|dev|html?|pdf|png|jpe?g|svg|js|css|gif|zip)\b/i;

/** Longer addresses are looked at in part (UTF-16 units to either side), so that no text takes long. */
const LONGEST_URL = 200;

function isUrlCharacter(text: string, offset: number): boolean {
  return /[\w.\-~:/?#@＠%&=+]/.test(text.charAt(offset));
}

/** Whether the run of URL characters around a Latin name is an address: softbank.jp, @openai. */
export function isInsideUrl({ text, start, end }: Place): boolean {
  if (scriptAt(text, start) !== 'latin') return false;
  let from = start;
  let to = end;
  while (start - from < LONGEST_URL && isUrlCharacter(text, from - 1)) from--;
  while (to - end < LONGEST_URL && isUrlCharacter(text, to)) to++;
  if (from === start && to === end) return false;
  const before = text.slice(from, start);
  // A slash between capitalised names is a list: EU/UK; after a lower-case word it is a path.
  return (
    URL_LIKE.test(text.slice(from, to)) ||
    /^\/|[_\\]|(?:^|\/)[a-z0-9.~-]*\//.test(before) ||
    text.charAt(end) === '_'
  );
}

function isLetterOrDigit(text: string, offset: number): boolean {
  return scriptAt(text, offset) !== 'other';
}

function endsWithAny(text: string, end: number, words: readonly string[]): boolean {
  return words.some((word) => end >= word.length && text.startsWith(word, end - word.length));
}

/** Whether a string that begins or ends in Latin letters is not a part of longer words there: US Open, not US opens. */
export function isWholeLatinWord(text: string, start: number, end: number): boolean {
  const isInside = (offset: number) =>
    scriptAt(text, offset - 1) === 'latin' && scriptAt(text, offset) === 'latin';
  return !isInside(start) && !isInside(end);
}

/**
 * Endings of verbs, and particles, of two syllables: they end a word wherever they stand. News text often loses the space
 * after them (하는캐나다). Left out is what is also the end of a noun (사이다, 위해).
 */
const WORD_ENDS =
  /(?:하는|되는|있는|없는|라는|했던|됐던|에서|에게|부터|까지|으로|했다|됐다|한다|된다|있다|없다|인해|통해|의해|따라|니다|지만|면서)$/;

/** A Hangul name starts where a word starts, or after a prefix of its type that starts the word. */
function isHangulLeft({ text, start, affixes }: Place): boolean {
  const before = scriptAt(text, start - 1);
  if (before === 'other') return true;
  if (before === 'han') {
    // 日 alone, not the end of a longer word in hanja.
    const hanja = text.charAt(start - 1);
    const isPrefix = HEADLINE_HANJA.includes(hanja) || affixes.japanesePrefixes.includes(hanja);
    return isPrefix && scriptAt(text, start - 2) !== 'han';
  }
  if (before !== 'hangul') return before === 'latin' && scriptAt(text, start - 2) !== 'hangul';
  return (
    WORD_ENDS.test(text.slice(Math.max(0, start - 2), start)) ||
    affixes.koreanPrefixes.some(
      (prefix) =>
        text.startsWith(prefix, start - prefix.length) &&
        scriptAt(text, start - prefix.length - 1) !== 'hangul',
    )
  );
}

/** After a country 인 is a person (일본인), but for the copula before a bound noun: 상대가 일본인 만큼. */
function isDemonym(text: string, end: number): boolean {
  return (
    text.charAt(end) === '인' &&
    endOfHangul(text, end) === end + 1 &&
    !/^\s+(?:것|만큼|점|데|듯|셈|줄|만|이상|이유|경우)/.test(text.slice(end + 1, end + 9))
  );
}

/** Hangul after a name: particles that agree, with a suffix of its type between at most. */
function isHangulRight({ text, end, affixes }: Place, type: EntityType): boolean {
  if ((type === 'country' || type === 'place') && isDemonym(text, end)) return false;
  if (isKoreanTail(text, end)) return true;
  const word = text.slice(end, endOfHangul(text, end));
  return affixes.koreanSuffixes.some(
    (suffix) => word.startsWith(suffix) && isKoreanTail(text, end + suffix.length),
  );
}

function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}

/** Kanji touching a kanji or Latin name: only words known to stand beside names. */
function isHanNeighbourRight({ text, end, affixes }: Place): boolean {
  return startsWithAny(text, end, affixes.japaneseSuffixes);
}

function isHanNeighbourLeft({ text, start, affixes }: Place): boolean {
  return endsWithAny(text, start, affixes.japanesePrefixes);
}

/** 2001年韓国: a date is a word of its own. */
function isAfterDate({ text, start }: Place): boolean {
  return '年月日時分'.includes(text.charAt(start - 1)) && scriptAt(text, start - 2) === 'digit';
}

/** AIR CANADA is Air Canada. */
function inTitleCase(text: string): string {
  return text.replace(/[A-Z]{2,}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The longest companion has some twenty letters (UTF-16 units). */
const LONGEST_COMPANION = 24;

/** Whether Latin words beside the name make it part of a longer proper name. */
export function hasLatinCompanion({ text, start, end }: Place, type: EntityType): boolean {
  const companions = companionsOf(type).latin;
  if (!companions || scriptAt(text, start) !== 'latin') return false;
  const before = text.slice(Math.max(0, start - LONGEST_COMPANION), start);
  const words = plain(`${before}¦${text.slice(end, end + LONGEST_COMPANION)}`);
  return companions.test(words) || companions.test(inTitleCase(words));
}

/** Whether what stands left of the name lets it begin there. */
export function isLeftEdge(place: Place): boolean {
  if (place.apart.left || place.start === 0) return true;
  const { text, start } = place;
  const before = scriptAt(text, start - 1);
  switch (scriptAt(text, start)) {
    case 'hangul':
      return isHangulLeft(place);
    case 'latin':
    case 'digit':
      return before !== 'latin' && before !== 'digit' && !isWordInCapitals(place);
    case 'katakana':
      return before !== 'katakana';
    case 'hiragana':
      return before !== 'hiragana' && before !== 'katakana' && before !== 'han';
    case 'han':
      return before !== 'han' || isAfterDate(place) || isHanNeighbourLeft(place);
    case 'other':
      return !isLetterOrDigit(text, start - 1);
  }
}

/** Whether what stands right of the name lets it end there. */
export function isRightEdge(place: Place, type: EntityType): boolean {
  if (place.apart.right || place.end === place.text.length) return true;
  const { text, end } = place;
  const after = scriptAt(text, end);
  if (after === 'other') return true;
  const last = scriptAt(text, end - 1);
  if (after === 'hangul')
    return (last === 'hangul' || last === 'latin' || last === 'han') && isHangulRight(place, type);
  switch (last) {
    case 'hangul':
      return after === 'han' && isHanNeighbourRight(place);
    case 'latin':
      if (after === 'latin') return isPlural(place);
      if (after === 'han') return !startsWithAny(text, end, companionsOf(type).japanese);
      return after === 'hiragana' || isGroup(place);
    case 'digit':
      return after === 'hiragana' || (after === 'han' && isHanNeighbourRight(place));
    case 'katakana':
      // A change of script ends a word: イギリス海軍. What is a word of its own all the same is in the data.
      if (after === 'han') return !startsWithAny(text, end, companionsOf(type).japanese);
      return after === 'hiragana' || after === 'latin' || isGroup(place);
    case 'han':
      if (after === 'hiragana' || after === 'latin' || after === 'digit') return true;
      return isHanNeighbourRight(place);
    case 'hiragana':
      return after !== 'hiragana' && after !== 'katakana';
    case 'other':
      return true;
  }
}

/** Two Microsofts, more Toyotas: an s after a small letter that ends the word. Not after short names and acronyms. */
function isPlural({ text, start, end }: Place): boolean {
  const SHORTEST = 5;
  return (
    end - start >= SHORTEST &&
    /[a-z]/.test(text.charAt(end - 1)) &&
    text.charAt(end) === 's' &&
    scriptAt(text, end + 1) === 'other'
  );
}

/** WHAT BIRDS TEACH US: in a line of capitals, two letters may be a word. */
function isWordInCapitals({ text, start, end }: Place): boolean {
  return end - start <= 2 && /\b[A-Z]{2,}\s+$/.test(text.slice(Math.max(0, start - 24), start));
}

/** グループ after a company's name is the company, if the word ends there. */
function isGroup({ text, end }: Place): boolean {
  const group = 'グループ';
  return text.startsWith(group, end) && scriptAt(text, end + group.length) !== 'katakana';
}

/**
 * Whether the letters stand in the case the name is written in. Acronyms are exact; short names
 * (five letters or fewer) are exact or all capitals; longer ones may be all capitals or start with a capital, as in headlines.
 */
export function isRightCase(written: string, name: string): boolean {
  if (written === name) return true;
  const found = plain(written);
  if (found === name) return true;
  const letters = name.replace(/[^A-Za-z]/g, '');
  if (letters.length === 0) return true;
  if (letters === letters.toUpperCase()) return false;
  if (letters.length <= 5) return found === name.toUpperCase();
  return /^[^a-z]/.test(found) || name === name.toLowerCase();
}
