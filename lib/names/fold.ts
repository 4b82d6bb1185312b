/**
 * Text in which letters that differ only in case are equal. One unit stays one unit, so that offsets hold (plain
 * lower-casing makes two units of İ).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
