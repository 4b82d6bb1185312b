/**
 * Text in which letters that differ only in case are equal. One unit stays one unit, so that offsets hold (plain
 * lower-casing makes two units of İ).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('');
}

/** For sorting: the order of UTF-16 units, which is the order the search narrows by. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
