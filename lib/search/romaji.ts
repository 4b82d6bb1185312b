/** Katakana in Latin letters, so that `sofutobanku` finds ソフトバンク. */

/** Rows of the kana table in the order of Unicode's vowels; Kunrei spelling, since it is the regular one. */
const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ['アイウエオ', ''],
  ['カキクケコ', 'k'],
  ['ガギグゲゴ', 'g'],
  ['サシスセソ', 's'],
  ['ザジズゼゾ', 'z'],
  ['タチツテト', 't'],
  ['ダヂヅデド', 'd'],
  ['ナニヌネノ', 'n'],
  ['ハヒフヘホ', 'h'],
  ['バビブベボ', 'b'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
];
const VOWELS = 'aiueo';
const KANA = new Map<string, string>([
  ['ヤ', 'ya'],
  ['ユ', 'yu'],
  ['ヨ', 'yo'],
  ['ワ', 'wa'],
  ['ヲ', 'o'],
  ['ン', 'n'],
  ['ヴ', 'bu'],
  ...ROWS.flatMap(([row, consonant]) =>
    [...row].map((kana, at): [string, string] => [kana, consonant + VOWELS[at]]),
  ),
]);
const SMALL_VOWELS: Readonly<Record<string, string>> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' };
const SMALL_Y: Readonly<Record<string, string>> = { ャ: 'ya', ュ: 'yu', ョ: 'yo' };

const KATAKANA = /[ァ-ヺー]/;

/** Spellings of Hepburn and of the keyboard, and the regular ones they stand for; long vowels are written short. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/sh(?=[auoe])/g, 'sy'],
  [/ch(?=[auoe])/g, 'ty'],
  [/j(?=[auoe])/g, 'zy'],
  [/sh/g, 's'],
  [/t?ch/g, 't'],
  [/j/g, 'z'],
  [/ts/g, 't'],
  [/f/g, 'h'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/m(?=[bp])/g, 'n'],
  [/([bcdghkmprstwyz])\1+/g, '$1'],
  [/n+/g, 'n'],
  [/ou|oo|oh(?![aiueo])/g, 'o'],
  [/uu/g, 'u'],
  [/aa/g, 'a'],
  [/ii/g, 'i'],
  [/e[ei]/g, 'e'],
];

/** Latin letters with one spelling for each sound: shoukai → syokai, hukusi and fukushi → hukusi. */
export function regularRomaji(written: string): string {
  return SPELLINGS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), written);
}

/** Folded text with kana as regular romaji and other letters as they are; empty when it has no kana. */
export function romajiOf(folded: string): string {
  if (!KATAKANA.test(folded)) return '';
  let romaji = '';
  for (const kana of folded) {
    const small = SMALL_VOWELS[kana];
    const y = SMALL_Y[kana];
    // フィ is hi, キョ is kyo: the small sign takes the vowel's place.
    if (small !== undefined) romaji = romaji.replace(/[aiueo]$/, '') + small;
    else if (y !== undefined) romaji = romaji.replace(/i$/, '') + y;
    else romaji += KANA.get(kana) ?? kana;
  }
  return regularRomaji(romaji.replace(/zi(?=y)/g, 'z'));
}
