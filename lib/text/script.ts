/** The writing system of one UTF-16 unit, as far as the edges of names care. */
export type Script = 'hangul' | 'katakana' | 'hiragana' | 'han' | 'latin' | 'digit' | 'other';

/** Precomposed Hangul (Unicode, Hangul Syllables), first and last unit. */
export const FIRST_SYLLABLE = 0xac00;
export const LAST_SYLLABLE = 0xd7a3;

/** Unicode blocks, first and last unit. Latin takes in accented letters; half-width kana are rewritten before. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x30, 0x39, 'digit'],
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x1100, 0x11ff, 'hangul'],
  [0x3005, 0x3007, 'han'],
  [0x3041, 0x309f, 'hiragana'],
  [0x30a1, 0x30fa, 'katakana'],
  // The long-vowel mark ー belongs to the word it stands in; the middle dot ・ (30FB) does not.
  [0x30fc, 0x30ff, 'katakana'],
  [0x3130, 0x318f, 'hangul'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [FIRST_SYLLABLE, LAST_SYLLABLE, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xff10, 0xff19, 'digit'],
  [0xff21, 0xff3a, 'latin'],
  [0xff41, 0xff5a, 'latin'],
];

/** The script of the unit at `offset` of `text`; `other` for spaces, punctuation, and beyond either end. */
export function scriptAt(text: string, offset: number): Script {
  const unit = text.charCodeAt(offset);
  // Most of what is asked about, as quick on a page that has just been opened as after a thousand names.
  if (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE) return 'hangul';
  for (const [first, last, script] of RANGES) {
    if (unit < first) return 'other';
    if (unit <= last) return script;
  }
  return 'other';
}
