import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Outcome } from './row';
import { markdownTable } from './table';

/** What stands between these is written by the bench; the rest of the document by people. */
const RESULTS = /<!-- bench -->[\s\S]*?<!-- \/bench -->/;

/** What the figures depend on beside us. */
export interface Circumstances {
  /** As the browser calls itself, with its version. */
  readonly browser: string;
  readonly rounds: number;
  readonly date: Date;
}

/** The document with these results in the place of the last. Throws if it has no place for them. */
export function withResults(
  document: string,
  outcomes: readonly Outcome[],
  { browser, rounds, date }: Circumstances,
): string {
  if (!RESULTS.test(document))
    throw new Error('There is no <!-- bench --> … <!-- /bench --> in the document.');
  const [cpu] = cpus();
  const machine = `${date.toISOString().slice(0, 10)} · ${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores · ${browser} · medians of ${rounds} interleaved rounds`;
  const results = `<!-- bench -->\n\n${machine}\n\n${markdownTable(outcomes)}\n\n<!-- /bench -->`;
  // A function, so that no `$` of a result is taken for a pattern.
  return document.replace(RESULTS, () => results);
}

/** Writes the results into the document at `path`. */
export function writeResults(path: string, outcomes: readonly Outcome[], circumstances: Circumstances): void {
  writeFileSync(path, withResults(readFileSync(path, 'utf8'), outcomes, circumstances));
}
