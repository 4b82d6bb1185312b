/** Texts in the form in which they are compared, with the way back to the text as it is written. */
import { disassemble, getChoseong } from 'es-hangul';

/** What stands between the parts of a name and is often left out: 사카나 AI, NTT·도코모, Open-AI. */
const BETWEEN = /[\s·・･\-_'’.,&/()「」]/;

const HIRAGANA_FROM = 0x3041;
const HIRAGANA_TO = 0x3096;
/** Katakana stand this far above the hiragana of the same sound. */
const KATAKANA_OFFSET = 0x60;
const FULL_WIDTH_FROM = 0xff01;
const FULL_WIDTH_TO = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

export interface Key {
  /** The text as written (NFC). */
  readonly text: string;
  /** Small letters, katakana, ASCII width, nothing between. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where it stands in `text`. */
  readonly at: readonly number[];
  /** `folded` with the first consonant in the place of each Hangul syllable: ㅅㅋㄴai. */
  readonly choseong: string;
  /** Positions in `folded` where a word begins: behind a gap, or where the script changes. */
  readonly wordStarts: ReadonlySet<number>;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= HIRAGANA_FROM && code <= HIRAGANA_TO) return String.fromCharCode(code + KATAKANA_OFFSET);
  const plain =
    code >= FULL_WIDTH_FROM && code <= FULL_WIDTH_TO
      ? String.fromCharCode(code - FULL_WIDTH_OFFSET)
      : character;
  const small = plain.toLowerCase();
  return small.length === 1 ? small : plain;
}

function isSyllable(character: string): boolean {
  return character >= '가' && character <= '힣';
}

function scriptOf(character: string): string {
  if (isSyllable(character) || (character >= 'ㄱ' && character <= 'ㅣ')) return 'hangul';
  if (/[a-z]/.test(character)) return 'latin';
  if (/\d/.test(character)) return 'digit';
  return character >= '\u3040' && character <= '\u30ff' ? 'kana' : 'other';
}

/** `사카나 AI` → folded 사카나ai, choseong ㅅㅋㄴai, words at 0 and 3. */
export function keyOf(written: string): Key {
  const text = written.normalize('NFC');
  let folded = '';
  let choseong = '';
  const at: number[] = [];
  const wordStarts = new Set<number>([0]);
  let gap = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (BETWEEN.test(character)) {
      gap = true;
      continue;
    }
    const plain = foldCharacter(character);
    if (gap || scriptOf(plain) !== scriptOf(folded.at(-1) ?? plain)) wordStarts.add(folded.length);
    gap = false;
    folded += plain;
    choseong += isSyllable(plain) ? getChoseong(plain) : plain;
    at.push(index);
  }
  return { text, folded, at, choseong, wordStarts };
}

/** The range of the written text that a range of the folded one stands for. */
export function spanOf(key: Key, start: number, end: number): readonly [number, number] {
  const first = key.at[start] ?? 0;
  const last = key.at[end - 1] ?? first;
  return [first, last + 1];
}

export interface Jamo {
  readonly jamo: string;
  /** For each unit of `jamo`, its place in the folded text. */
  readonly at: readonly number[];
}

/** A folded text with its Hangul taken apart: 소프트 → ㅅㅗㅍㅡㅌㅡ. */
export function jamoOf(folded: string): Jamo {
  let jamo = '';
  const at: number[] = [];
  for (let index = 0; index < folded.length; index += 1) {
    const character = folded[index] ?? '';
    const parts = character >= 'ㄱ' && character <= '힣' ? disassemble(character) : character;
    jamo += parts;
    for (let part = 0; part < parts.length; part += 1) at.push(index);
  }
  return { jamo, at };
}
