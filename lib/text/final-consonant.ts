import { FIRST_SYLLABLE, LAST_SYLLABLE } from './script';

/**
 * How a word ends to a Korean ear. Particles come in pairs and agree with it (은/는, 이/가, 으로/로 …):
 * `vowel`, `rieul` (ㄹ, which takes 로 like a vowel but 은, 이, 을 like a consonant), `consonant`, or `unknown` where
 * the spelling does not tell (Latin words are read in many ways), which agrees with anything.
 */
export type Final = 'vowel' | 'rieul' | 'consonant' | 'unknown';

/** A precomposed syllable is ((initial × 21) + vowel) × 28 + final (Unicode 3.12). */
const FINALS = 28;
const FINAL_RIEUL = 8;

/** Letters whose Korean names end otherwise than in a vowel: 엘, 엠, 엔; R is read 아르 or 알. */
const LETTER_FINALS: Readonly<Record<string, Final>> = {
  L: 'rieul',
  M: 'consonant',
  N: 'consonant',
  R: 'unknown',
};

/** Sino-Korean digits: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGIT_FINALS: readonly Final[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** The ending of the word whose last unit is at `end - 1`. Acronyms (AI, NTT) are read letter by letter. */
export function finalOf(text: string, end: number): Final {
  const last = text.charCodeAt(end - 1);
  if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
    const final = (last - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'vowel' : final === FINAL_RIEUL ? 'rieul' : 'consonant';
  }
  const letters = text.slice(Math.max(0, end - 2), end);
  if (/[A-Z]{2}$/.test(letters)) return LETTER_FINALS[letters.slice(-1)] ?? 'vowel';
  if (/\d$/.test(letters)) return DIGIT_FINALS[Number(letters.slice(-1))] ?? 'unknown';
  return 'unknown';
}
