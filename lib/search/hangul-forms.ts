/** Hangul in the forms in which people half type it, shorten it and misspell it. */
import { disassemble, getChoseong } from 'es-hangul';
import { FIRST_SYLLABLE, LAST_SYLLABLE } from '@/lib/text';

/** Syllables are ordered by first consonant (19), vowel (21) and last consonant (28, none first): Unicode, §3.12. */
const VOWELS = 21;
const FINALS = 28;

const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const MEDIALS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const TAILS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

function isSyllable(unit: number): boolean {
  return unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE;
}

/** A function of one Hangul character, each asked once. */
function remembered(form: (character: string) => string): (character: string) => string {
  const known = new Map<string, string>();
  return (character) => {
    let answer = known.get(character);
    if (answer === undefined) {
      answer = form(character);
      known.set(character, answer);
    }
    return answer;
  };
}

function eachHangul(text: string, form: (character: string) => string): string {
  return text.replace(/[ㄱ-ㅣ가-힣]/g, form);
}

const choseongOfOne = remembered((character) =>
  isSyllable(character.charCodeAt(0)) ? getChoseong(character) : character,
);

/** First consonants in the place of syllables, unit for unit: 사카나ai → ㅅㅋㄴai. */
export const choseongOf = (folded: string): string => eachHangul(folded, choseongOfOne);

const jamoOfOne = remembered(disassemble);

/** Hangul taken apart: 소프트 → ㅅㅗㅍㅡㅌㅡ, 값 → ㄱㅏㅂㅅ. */
export const jamoOf = (folded: string): string => eachHangul(folded, jamoOfOne);

/** Consonants that loanwords are spelled with by turns: 도요타/토요타, 규슈/큐슈. */
const SAME_CONSONANT: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㅋ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅌ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅍ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
  ㅊ: 'ㅈ',
};
const SAME_VOWEL: Readonly<Record<string, string>> = { ㅔ: 'ㅐ', ㅖ: 'ㅐ', ㅒ: 'ㅐ', ㅙ: 'ㅚ', ㅞ: 'ㅚ' };
/** Behind ㅈ and ㅊ these are pronounced alike: 쥬스/주스. */
const SAME_BEHIND_J: Readonly<Record<string, string>> = { ㅑ: 'ㅏ', ㅕ: 'ㅓ', ㅛ: 'ㅗ', ㅠ: 'ㅜ' };
const SAME_FINAL: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㅋ: 'ㄱ',
  ㅆ: 'ㅅ',
  ㅌ: 'ㅅ',
  ㄷ: 'ㅅ',
  ㅈ: 'ㅅ',
  ㅊ: 'ㅅ',
  ㅍ: 'ㅂ',
};

const soundOfOne = remembered((character) => {
  const index = character.charCodeAt(0) - FIRST_SYLLABLE;
  if (index < 0) return SAME_CONSONANT[character] ?? SAME_VOWEL[character] ?? character;
  const lead = LEADS[Math.floor(index / (VOWELS * FINALS))] ?? '';
  const medial = MEDIALS[Math.floor(index / FINALS) % VOWELS] ?? '';
  const final = TAILS[index % FINALS] ?? '';
  // The Japanese tsu: 쓰, 츠 and 쯔.
  const plain = lead === 'ㅆ' && medial === 'ㅡ' ? 'ㅈ' : (SAME_CONSONANT[lead] ?? lead);
  const vowel = (plain === 'ㅈ' ? SAME_BEHIND_J[medial] : undefined) ?? SAME_VOWEL[medial] ?? medial;
  return plain + vowel + (SAME_FINAL[final] ?? final).trim();
});

/** ー, and small kana that are also written large: コンピューター/コンピュータ, フィ/フイ, ヴァ/バ. */
const SAME_KANA: Readonly<Record<string, string>> = {
  ー: '',
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴ: 'ブ',
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
};

/** Jamo in which spellings of the same foreign word are alike: 토요타 and 도요타 → ㄷㅗㅇㅛㄷㅏ. */
export function soundOf(folded: string): string {
  return eachHangul(folded, soundOfOne).replace(
    /ヴ[ァィェォ]|[ーヴァィゥェォ]/g,
    (kana) => SAME_KANA[kana] ?? kana,
  );
}
