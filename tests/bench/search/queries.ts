import { convertHangulToQwerty, disassemble, getChoseong } from 'es-hangul';
import type { FactIndex } from '@/lib/facts';
import { type Random, randomFrom } from '../text/random';

/** The rungs of the search that are timed; `typo` is the last, for which fuse.js is asked. */
export const RUNGS = [
  'exact',
  'prefix',
  'word-start',
  'choseong',
  'layout',
  'unfinished',
  'amount',
  'name and property',
  'typo',
] as const;
export type Rung = (typeof RUNGS)[number];

export interface Query {
  readonly text: string;
  /** Id of the record that is meant. */
  readonly record: string;
}
export type Queries = Readonly<Record<Rung, readonly Query[]>>;

/** When more records than this answer a query equally well, none of them can be asked to be among the first ten. */
const FIRST_TEN = 10;

const HANGUL = /^[가-힣]{4,}$/;
const SHORTEST_FOR_TYPO = 5;

interface Named {
  readonly name: string;
  readonly record: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const FIRST_SYLLABLE = 0xac00;
/** Syllables of one initial; of one initial and vowel (Unicode 3.12). */
const PER_VOWEL = 28;
const VOWELS = 21;

/** The syllable with another vowel: one jamo off. */
function withOtherVowel(syllable: string, random: Random): string {
  const index = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  const final = index % PER_VOWEL;
  const vowel = Math.floor(index / PER_VOWEL) % VOWELS;
  const initial = Math.floor(index / PER_VOWEL / VOWELS);
  const other = (vowel + 1 + random.below(VOWELS - 1)) % VOWELS;
  return String.fromCharCode(FIRST_SYLLABLE + (initial * VOWELS + other) * PER_VOWEL + final);
}

/** The name with one letter wrong; never the first, which people get right. */
function mistyped(name: string, random: Random): string {
  const at = 1 + random.below(name.length - 1);
  const letter = name[at] ?? '';
  if (/[가-힣]/.test(letter)) return name.slice(0, at) + withOtherVowel(letter, random) + name.slice(at + 1);
  if (!/[A-Za-z]/.test(letter)) return name.slice(0, at) + name.slice(at + 1);
  return name.slice(0, at) + (LETTERS[random.below(LETTERS.length)] ?? '') + name.slice(at + 1);
}

/** 한빛전자 → 한빛전ㅈ, as it stands in the field while the last syllable is being typed. */
function unfinished(name: string): string {
  return name.slice(0, -1) + (disassemble(name.slice(-1))[0] ?? '');
}

/** Queries for records drawn at random, so many for each rung (fewer where few records have such a name). */
export function queriesFor(index: FactIndex, count: number): Queries {
  const random = randomFrom(7);
  const named: Named[] = index.entities.flatMap(({ id, names }) =>
    names.map(({ text }) => ({ name: text, record: id })),
  );
  const folded = named.map(({ name }) => name.toLowerCase());
  const choseongs = named.map(({ name }) => (/[가-힣]/.test(name) ? getChoseong(name) : ''));
  const propertyOf = new Map(index.facts.map(({ subject, property }) => [subject, property]));
  const labelOf = new Map(index.properties.map(({ id, label }) => [id, label.ko]));
  const isTold = (keys: readonly string[], key: string) => {
    let answers = 0;
    for (const other of keys) if (other.startsWith(key) && ++answers > FIRST_TEN) return false;
    return true;
  };

  const draw = (make: (named: Named) => string | undefined): Query[] => {
    const queries: Query[] = [];
    // Some draws give no query; so many tries are enough for all kinds.
    for (let tries = 0; queries.length < count && tries < count * 200; tries++) {
      const drawn = named[random.below(named.length)];
      const text = drawn && make(drawn);
      if (text) queries.push({ text, record: drawn.record });
    }
    return queries;
  };
  return {
    exact: draw(({ name }) => name),
    prefix: draw(({ name }) => {
      const start = name.slice(0, Math.max(2, Math.ceil(name.length * 0.7)));
      return start.length < name.length && isTold(folded, start.toLowerCase()) ? start : undefined;
    }),
    'word-start': draw(({ name }) => name.split(' ')[1]),
    choseong: draw(({ name }) => {
      if (!HANGUL.test(name)) return undefined;
      const choseong = getChoseong(name);
      return isTold(choseongs, choseong) ? choseong : undefined;
    }),
    layout: draw(({ name }) => (HANGUL.test(name) ? convertHangulToQwerty(name) : undefined)),
    unfinished: draw(({ name }) => {
      const text = HANGUL.test(name) ? unfinished(name) : '';
      return text !== '' && isTold(folded, text.slice(0, -1)) ? text : undefined;
    }),
    amount: draw(({ record }) => {
      const value = index.facts.find(({ subject }) => subject === record)?.value;
      return value?.kind === 'quantity' ? value.printed : undefined;
    }),
    'name and property': draw(({ name, record }) => {
      const asked = propertyOf.get(record);
      return asked === undefined ? undefined : `${name} ${labelOf.get(asked)}`;
    }),
    typo: draw(({ name }) => (name.length >= SHORTEST_FOR_TYPO ? mistyped(name, random) : undefined)),
  };
}
