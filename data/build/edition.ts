import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem';

/** Kept as data and not asked of the project's history, so that a package comes out the same without one. */
export const EDITION = 'data/edition.json';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day the facts below `root` were last changed (`2026-11-23`); undefined where nobody has written it down. */
export function readEdition(root: string): { date?: string; problems: readonly Problem[] } {
  const path = join(root, EDITION);
  if (!existsSync(path)) return { problems: [] };
  const date = dateIn(readFileSync(path, 'utf8'));
  if (date !== undefined) return { date, problems: [] };
  const mend = 'write `{ "date": "2026-11-23" }`';
  return { problems: [{ file: EDITION, line: 1, what: 'holds no day', mend }] };
}

function dateIn(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const date = typeof value === 'object' && value !== null && 'date' in value ? value.date : undefined;
    return typeof date === 'string' && DAY.test(date) ? date : undefined;
  } catch {
    return undefined;
  }
}
