import { compose } from '@/lib/text';

/** Longer input is no query; what stands behind is not looked at. */
const LONGEST_QUERY = 100;

/** Control and format characters and halves of surrogate pairs: nobody types them, pages and games paste them. */
const UNTYPED = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/**
 * The query in one spelling for each character (as names on pages are read), without what cannot be typed, in single
 * spaces, and no longer than anybody types.
 */
export function cleanQuery(query: string): string {
  const { text } = compose(query.slice(0, LONGEST_QUERY).replace(UNTYPED, ' '));
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
