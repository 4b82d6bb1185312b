import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** Results that earlier runs have left behind, each with the file it is read from. */

const PROOF_FOLDER = '.output/proof';

interface TestRun {
  readonly date: string;
  readonly commit: string;
  readonly checks: readonly {
    readonly name: string;
    readonly title: string;
    readonly passed: number;
    readonly failed: number;
    readonly tests?: readonly { readonly file: string; readonly test: string; readonly status: string }[];
  }[];
}

interface Soaked {
  readonly date: string;
  readonly version: string;
  readonly minutes: number;
  readonly did: Readonly<Record<string, number>>;
  readonly growth: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

interface Requests {
  readonly browser: string;
  readonly requests: number;
  readonly strangers: readonly string[];
}

/** A result and where it stands. The files are our own commands' and are taken as those write them. */
interface Kept<T> {
  readonly file: string;
  readonly written: Date;
  readonly value: T;
}

function read<T>(file: string, parse: (text: string) => T): Kept<T> | undefined {
  const path = join(root, PROOF_FOLDER, file);
  if (!existsSync(path)) return undefined;
  return {
    file: `${PROOF_FOLDER}/${file}`,
    written: statSync(path).mtime,
    value: parse(readFileSync(path, 'utf8')),
  };
}

/** The last whole run of `npm test`. */
export const keptTests = () => read<TestRun>('tests.json', JSON.parse);

/** The last soak of a browser. */
export const keptSoak = (kind: string) => read<Soaked>(`soak-${kind}.json`, JSON.parse);

/** The requests that the last end-to-end tests of a browser saw, a line for each browser that was started. */
export const keptTraffic = (kind: string) =>
  read<Requests[]>(`traffic-${kind}.jsonl`, (text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );

/** The machine and table the last whole bench wrote into docs/performance.md; undefined when there was none. */
export function keptBench(): string | undefined {
  const text = readFileSync(join(root, 'docs/performance.md'), 'utf8');
  const results = /<!-- bench -->([\s\S]*?)<!-- \/bench -->/.exec(text)?.[1]?.trim();
  return results?.includes('|') ? results : undefined;
}
