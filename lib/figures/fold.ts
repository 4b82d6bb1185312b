import { FULL_WIDTH } from '@/lib/text';

/**
 * The same text with full-width ASCII, white space, curly quotes and the yen and won signs' variants made plain. Every
 * character is replaced by exactly one of the same length, so offsets into the result are offsets into the text.
 * '４２１億円' → '421億円'
 */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replace(/[^\S ]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('\uffe5', '\u00a5')
    .replaceAll('\uffe6', '\u20a9');
}
