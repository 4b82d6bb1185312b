/**
 * `npm run corpus -- ../shared/corpus/dev.jsonl`: how right the recogniser is on labelled sentences.
 *
 *   --errors N   shows the first N errors of each kind
 *   --readme     writes the table into README.md
 *
 * The corpus is scored by the `score.mjs` that lies beside it, so that nobody marks their own work.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readData } from '@/data/build/compile';
import { compileNames, createRecogniser } from '@/lib/names';
import { BadCorpus, scoreCorpus, tallyTable } from './scoring/open-corpus';

const USAGE = 'Usage: npm run corpus -- CORPUS.jsonl [--errors N] [--readme]';
const EXIT_BAD_INPUT = 2;
const root = fileURLToPath(new URL('..', import.meta.url));
const TABLE = /<!-- corpus -->[\s\S]*?<!-- \/corpus -->/;

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

const { values, positionals } = readOptions();
const [corpus] = positionals;
if (corpus === undefined) fail('No corpus is named.');

const recogniser = createRecogniser(compileNames(readData(root).index.entities));
try {
  const { words, tallies } = scoreCorpus(corpus, recogniser, values.errors);
  console.log(words);
  if (values.readme) {
    const readme = join(root, 'README.md');
    const text = readFileSync(readme, 'utf8');
    if (!TABLE.test(text)) fail('README.md has no place for the table (<!-- corpus --> … <!-- /corpus -->).');
    writeFileSync(
      readme,
      text.replace(TABLE, `<!-- corpus -->\n\n${tallyTable(tallies)}\n\n<!-- /corpus -->`),
    );
    console.log(`README.md: the table of ${basename(corpus)}`);
  }
} catch (error) {
  if (error instanceof BadCorpus) fail(error.message);
  throw error;
}
