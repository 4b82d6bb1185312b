/** Full-width forms of ASCII (U+FF01–U+FF5E) stand this far above their ASCII twins. */
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The same text with full-width ASCII, no-break spaces and the yen sign's variants made plain. Every character is
 * replaced by exactly one of the same length, so offsets into the result are offsets into the text.
 * '４２１億円' → '421億円'
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u00a0\u2009\u202f\u3000\t\n\r]/g, ' ')
    .replaceAll('\uffe5', '\u00a5')
    .replaceAll('\uffe6', '\u20a9');
}
