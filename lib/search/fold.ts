/** Texts in the form in which they are compared: NFC, ASCII width, small letters, katakana, nothing between the parts. */

/** What stands between the parts of a name and is often left out: 사카나 AI, NTT·도코모, Open-AI. */
const BETWEEN = " \t\n\r\u00a0\u3000·・･-_'’.,&/()「」（），．＆／";

const HIRAGANA_FROM = 0x3041;
const HIRAGANA_TO = 0x3096;
/** Katakana stand this far above the hiragana of the same sound. */
const KATAKANA_OFFSET = 0x60;
const FULL_WIDTH_FROM = 0xff01;
const FULL_WIDTH_TO = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Letters with capitals lie below this: Latin, Greek, Cyrillic, Armenian. */
const LAST_WITH_CAPITALS = 0x0590;

const UNITS = 0x10000;
/** Stands for a unit that is left out. */
const NOTHING = 0;

/** What each UTF-16 unit becomes; one unit always becomes one unit or nothing. */
const FOLDED = new Uint16Array(UNITS).map((_, unit) => unit);
for (let unit = 0; unit < LAST_WITH_CAPITALS; unit += 1) {
  const small = String.fromCharCode(unit).toLowerCase();
  if (small.length === 1) FOLDED[unit] = small.charCodeAt(0);
}
for (let unit = HIRAGANA_FROM; unit <= HIRAGANA_TO; unit += 1) FOLDED[unit] = unit + KATAKANA_OFFSET;
for (const sign of BETWEEN) FOLDED[sign.charCodeAt(0)] = NOTHING;
for (let unit = FULL_WIDTH_FROM; unit <= FULL_WIDTH_TO; unit += 1) {
  FOLDED[unit] = FOLDED[unit - FULL_WIDTH_OFFSET] ?? unit;
}

/** The folded form of one UTF-16 unit, 0 for none. */
function foldUnit(unit: number): number {
  return FOLDED[unit] ?? unit;
}

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });
const LINE_BREAK = 0x0a;

/** Folds many texts at once, one in each line; the line breaks stay. */
export function foldLines(lines: string): string {
  const written = lines.normalize('NFC');
  const units = new Uint16Array(written.length);
  let length = 0;
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charCodeAt(at);
    const folded = unit === LINE_BREAK ? LINE_BREAK : (FOLDED[unit] ?? unit);
    if (folded !== NOTHING) units[length++] = folded;
  }
  return DECODER.decode(units.subarray(0, length));
}

/** `사카나 AI` → 사카나ai, `そふと バンク` → ソフトバンク. */
export function fold(text: string): string {
  return foldLines(text).replaceAll('\n', '');
}

/**
 * The range of a text in NFC that a range of its folded form stands for, UTF-16, end exclusive: in `사카나 AI` the
 * folded 2–5 are 2–6.
 */
export function writtenSpan(text: string, start: number, end: number): readonly [start: number, end: number] {
  let folded = 0;
  let first = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (foldUnit(text.charCodeAt(at)) === NOTHING) continue;
    if (folded === start) first = at;
    folded += 1;
    if (folded === end) return [first, at + 1];
  }
  return [first, text.length];
}

type Script = 'hangul' | 'latin' | 'digit' | 'kana' | 'other';

/** The kind of writing; a word begins where it changes. */
function scriptOf(unit: number): Script {
  if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x3131 && unit <= 0x3163)) return 'hangul';
  if (unit >= 0x61 && unit <= 0x7a) return 'latin';
  if (unit >= 0x30 && unit <= 0x39) return 'digit';
  return unit >= 0x30a0 && unit <= 0x30ff ? 'kana' : 'other';
}

/** Positions in the folded text where a word begins: at its start, behind a gap, where the kind of writing changes. */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let folded = 0;
  let isGap = true;
  let before: Script = 'other';
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === NOTHING) {
      isGap = true;
      continue;
    }
    const script = scriptOf(unit);
    if (isGap || script !== before) starts.push(folded);
    isGap = false;
    before = script;
    folded += 1;
  }
  return starts;
}
