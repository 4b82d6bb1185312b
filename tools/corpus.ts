/**
 * `npm run corpus -- ../shared/corpus/dev.jsonl`: how right the recogniser is on labelled sentences.
 *
 *   --errors N   shows the first N errors of each kind
 *   --readme     writes the table into README.md
 *
 * The corpus is scored by the `score.mjs` that lies beside it, so that nobody marks their own work.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readData } from '@/data/build/compile';
import { compileNames, createRecogniser } from '@/lib/names';

const USAGE = 'Usage: npm run corpus -- CORPUS.jsonl [--errors N] [--readme]';
const EXIT_BAD_INPUT = 2;
const root = fileURLToPath(new URL('..', import.meta.url));
const TABLE = /<!-- corpus -->[\s\S]*?<!-- \/corpus -->/;

interface Tally {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const ROWS: Readonly<Record<string, string>> = {
  all: 'all',
  'lang ko': 'Korean',
  'lang ja': 'Japanese',
  'lang en': 'English',
};

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(EXIT_BAD_INPUT);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { errors: { type: 'string', default: '0' }, readme: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** One sentence of the corpus; its labels are the scorer's business. */
function parseSentence(line: string, number: number): { id: string; text: string } {
  try {
    const sentence: unknown = JSON.parse(line);
    if (typeof sentence === 'object' && sentence !== null && 'id' in sentence && 'text' in sentence) {
      const { id, text } = sentence;
      if (typeof id === 'string' && typeof text === 'string') return { id, text };
    }
  } catch {
    // Told below.
  }
  return fail(`line ${number} is not a sentence {"id": …, "text": …}`);
}

const { values, positionals } = readOptions();
const [corpus] = positionals;
if (corpus === undefined) fail('No corpus is named.');
if (!existsSync(corpus)) fail(`There is no ${corpus}.`);
const scorer = join(dirname(corpus), 'score.mjs');
if (!existsSync(scorer)) fail(`There is no score.mjs beside ${corpus}.`);

const recogniser = createRecogniser(compileNames(readData(root).index.entities));
const predictions = readFileSync(corpus, 'utf8')
  .split('\n')
  .flatMap((line, i) => (line === '' ? [] : [parseSentence(line, i + 1)]))
  .flatMap(({ id, text }) =>
    recogniser.mentions(text).map(({ start, end, entity }) => JSON.stringify({ id, start, end, entity })),
  );

const folder = mkdtempSync(join(tmpdir(), 'gakju-corpus-'));
try {
  const path = join(folder, 'predictions.jsonl');
  writeFileSync(path, predictions.join('\n'));
  const score = (...flags: string[]) =>
    execFileSync(process.execPath, [scorer, corpus, path, ...flags], { encoding: 'utf8' });
  console.log(score('--errors', values.errors).trimEnd());
  if (values.readme) {
    const tallies: Record<string, Tally> = JSON.parse(score('--json'));
    const rows = Object.entries(ROWS).flatMap(([key, label]) => {
      const tally = tallies[key];
      if (!tally) return [];
      const percent = (rate: number) => (100 * rate).toFixed(1);
      return [
        `| ${label} | ${percent(tally.precision)} | ${percent(tally.recall)} | ${tally.right} | ${tally.wrong} | ${tally.missed} |`,
      ];
    });
    const table = [
      '| text | precision | recall | right | wrong | missed |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
    const readme = join(root, 'README.md');
    const text = readFileSync(readme, 'utf8');
    if (!TABLE.test(text)) fail('README.md has no place for the table (<!-- corpus --> … <!-- /corpus -->).');
    writeFileSync(readme, text.replace(TABLE, `<!-- corpus -->\n\n${table}\n\n<!-- /corpus -->`));
    console.log(`README.md: the table of ${basename(corpus)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
