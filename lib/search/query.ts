/** Longer input is no query; what stands behind is not looked at. */
const LONGEST_QUERY = 100;

/** Control and format characters and halves of surrogate pairs: nobody types them, pages and games paste them. */
const UNTYPED = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** The query in NFC, without what cannot be typed, in single spaces, and no longer than anybody types. */
export function cleanQuery(query: string): string {
  return query.slice(0, LONGEST_QUERY).replace(UNTYPED, ' ').normalize('NFC').replace(/\s+/g, ' ').trim();
}
