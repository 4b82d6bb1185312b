/**
 * `npm run report`: what we claim, in figures. Writes `docs/proof.md` and the headline figures of README.md.
 *
 * It scores both corpora, counts the coverage of the articles and weighs fresh release builds itself; the rest it takes from
 * the files that `npm test`, `npm run soak` and `npm run bench` leave behind, and names them with their dates. What was not
 * run is said to be so. Exit status 2 for an option: there is none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '@/data/build/articles';
import { readData } from '@/data/build/compile';
import { compileNames, createRecogniser } from '@/lib/names';
import { weights } from './checks/sizes.mjs';
import { machine } from './report/machine';
import {
  budgets,
  coverageSection,
  headlines,
  requests,
  rightness,
  sizes,
  soaks,
  tests,
} from './report/sections';
import { coverArticles } from './scoring/coverage';
import { scoreCorpus } from './scoring/open-corpus';
import { scoreOwnCorpus } from './scoring/own-corpus';
import { buildExtension } from './setup/build.mjs';
import { root } from './setup/root.mjs';

const EXIT_BAD_OPTION = 2;
const OPEN_CORPUS = join(root, '../shared/corpus/dev.jsonl');
const HEADLINES = /<!-- proof -->[\s\S]*?<!-- \/proof -->/;

const [option] = process.argv.slice(2);
if (option !== undefined) {
  console.error(`npm run report takes no options, not "${option}".\nUsage: npm run report`);
  process.exit(EXIT_BAD_OPTION);
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
if (!HEADLINES.test(readme)) throw new Error('README.md has no <!-- proof --> … <!-- /proof -->.');

const { index } = readData(root);
const recogniser = createRecogniser(compileNames(index.entities));
const own = scoreOwnCorpus(root, recogniser);
const open = existsSync(OPEN_CORPUS) ? scoreCorpus(OPEN_CORPUS, recogniser).tallies : undefined;
const articles = readArticles(root);
const coverage = articles && coverArticles(index, articles, recogniser);
const weighed = await weights(await buildExtension('chromium', 'production'));

const sections: readonly (readonly [title: string, text: string])[] = [
  ['How right it is', rightness(own, open)],
  ['How much of the articles it holds', coverageSection(coverage)],
  ['How fast', budgets()],
  ['How big', `Release build for Chromium, made now.\n\n${sizes(weighed)}`],
  ['Tests', tests()],
  ['Requests', requests()],
  ['An hour of browsing in minutes', soaks()],
];
const document = [
  '# Proof',
  '`npm run report` writes this page: each figure is from a run it makes itself, or from the file it names.',
  `${new Date().toISOString().slice(0, 10)} · ${machine()}`,
  ...sections.map(([title, text]) => `## ${title}\n\n${text}`),
].join('\n\n');
writeFileSync(join(root, 'docs/proof.md'), `${document}\n`);
writeFileSync(
  join(root, 'README.md'),
  // A function, so that no `$` of a figure is taken for a pattern.
  readme.replace(
    HEADLINES,
    () => `<!-- proof -->\n\n${headlines(own, open, coverage, weighed)}\n\n<!-- /proof -->`,
  ),
);
console.log('Written: docs/proof.md, and the headline figures of README.md.');
