import { FULL_WIDTH } from '@/lib/text';

/** From here to the full-width forms stand kana, hanja and Hangul, which are written in one way only (UTF-16 units). */
const FIRST_WITHOUT_FORMS = 0x3001;
const LAST_WITHOUT_FORMS = 0xfeff;

/** Signs that a page may write for a plain one, besides the full-width form. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  ' ': '\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
  "'": '‘’',
  '"': '“”',
};

/**
 * All UTF-16 units that are read as a unit of a name (itself, in capitals, full width, curly …), so that a text needs no
 * rewriting before its names are looked for. What is written with another number of units (decomposed Hangul) is not here.
 * @param unit a unit of folded text
 */
export function formsOf(unit: number): number[] {
  if (unit >= FIRST_WITHOUT_FORMS && unit <= LAST_WITHOUT_FORMS) return [unit];
  const sign = String.fromCharCode(unit);
  const capital = sign.toUpperCase();
  const forms = [unit];
  if (capital.length === 1) forms.push(capital.charCodeAt(0));
  if (unit > 0x20 && unit < 0x7f) forms.push(...forms.map((form) => form + FULL_WIDTH));
  for (const other of PLAIN_SIGNS[sign] ?? '') forms.push(other.charCodeAt(0));
  return forms;
}

/** What has been looked up once: texts have few different letters that are not Hangul, kana or hanja. */
const known = new Map<number, number>();

/** The unit of a name as which a unit of a text is read: the way back from `formsOf`. */
export function plainFormOf(unit: number): number {
  if (unit >= FIRST_WITHOUT_FORMS && unit <= LAST_WITHOUT_FORMS) return unit;
  let plain = known.get(unit);
  if (plain === undefined) {
    const letters =
      Object.keys(PLAIN_SIGNS).join('') + String.fromCharCode(unit - FULL_WIDTH, unit).toLowerCase();
    const units = Array.from(letters, (letter) => letter.charCodeAt(0));
    plain = units.find((own) => formsOf(own).includes(unit)) ?? unit;
    known.set(unit, plain);
  }
  return plain;
}
