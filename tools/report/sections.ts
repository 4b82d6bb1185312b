import type { Coverage, Share } from '../scoring/coverage';
import { type Tally, tallyTable } from '../scoring/open-corpus';
import { BROWSERS } from '../setup/find-browser.mjs';
import { keptBench, keptSoak, keptTests, keptTraffic } from './kept';

const NOT_RUN = 'Not measured yet:';

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const shareOf = ({ covered, all }: Share) => `${covered} of ${all}`;

const total = (shares: readonly Share[]): Share => ({
  all: shares.reduce((sum, { all }) => sum + all, 0),
  covered: shares.reduce((sum, { covered }) => sum + covered, 0),
});

/** What is told of the recogniser: our own sentences, and the open corpus where it is at hand. */
export function rightness(
  own: Readonly<Record<string, Tally>>,
  open: Readonly<Record<string, Tally>> | undefined,
) {
  return [
    'The sentences we wrote around traps (`tests/corpus`), scored now:',
    tallyTable(own),
    ...(open
      ? [
          'The open part of the corpus of real sentences beside the project, scored now by its own scorer; the rules were written with it in view:',
          tallyTable(open),
        ]
      : ['The corpus of real sentences is not at hand.']),
  ].join('\n\n');
}

/** How much of the articles the index holds. */
export function coverageSection(coverage: readonly Coverage[] | undefined): string {
  if (!coverage) return 'The articles are not at hand.';
  return [
    'Counted by machine, now. *Figures*: what our reader of figures finds in the article; in the index where a fact that cites the same line prints it. *Latin words*: different words in Latin letters with a capital; in the index where one of its names holds the word. Names in Hangul cannot be counted so without a list of what a name is; *marks* is what the recogniser finds of those it knows. Not every figure is a fact worth a footnote (years of birth, section numbers), so the shares are not meant to reach all.',
    table(
      ['article', 'figures in the index', 'Latin words in the index', 'marks', 'entities marked'],
      [
        ...coverage.map(({ article, figures, latinWords, marks, entities }) => [
          article,
          shareOf(figures),
          shareOf(latinWords),
          marks,
          entities,
        ]),
        [
          'all',
          shareOf(total(coverage.map(({ figures }) => figures))),
          shareOf(total(coverage.map(({ latinWords }) => latinWords))),
          coverage.reduce((sum, { marks }) => sum + marks, 0),
          '',
        ],
      ],
    ),
  ].join('\n\n');
}

/** The budgets with peers, as the last whole bench wrote them. */
export function budgets(): string {
  const bench = keptBench();
  return bench === undefined
    ? `${NOT_RUN} \`npm run bench\` writes [performance.md](performance.md).`
    : `From [performance.md](performance.md), written by \`npm run bench\`:\n\n${bench}`;
}

/** What each script weighs. */
export function sizes(weights: readonly { what: string; weight: number; budget: number }[]): string {
  return table(
    ['script', 'gzip', 'budget'],
    weights.map(({ what, weight, budget }) => [what, `${weight.toFixed(1)} KB`, `${budget} KB`]),
  );
}

/** The tests of the last whole run, by kind, and the surfaces that axe was shown. */
export function tests(): string {
  const kept = keptTests();
  if (!kept) return `${NOT_RUN} a whole run of \`npm test\` writes it.`;
  const { date, commit, checks } = kept.value;
  const axe = checks.flatMap(({ name, tests = [] }) =>
    tests
      .filter(({ test, status }) => / axe /.test(test) && status === 'passed')
      .map(({ test }) => [name, test]),
  );
  return [
    `From ${kept.file}: the whole run of ${date} at ${commit}.`,
    table(
      ['check', 'what', 'passed', 'failed'],
      checks.map(({ name, title, passed, failed }) => [name, title, passed, failed]),
    ),
    `Surfaces on which axe found nothing against its rules: ${axe.length}.`,
    table(['check', 'surface'], axe),
  ].join('\n\n');
}

/** The requests that neither the practice pages nor the browsers themselves made. */
export function requests(): string {
  return table(
    ['browser', 'browsers started', 'requests seen', 'of them ours or unexplained', 'from'],
    BROWSERS.map((kind) => {
      const kept = keptTraffic(kind);
      if (!kept) return [kind, '–', '–', '–', `${NOT_RUN} \`npm test\``];
      const seen = kept.value.reduce((sum, { requests }) => sum + requests, 0);
      const strange = kept.value.flatMap(({ strangers }) => strangers).length;
      return [kind, kept.value.length, seen, strange, `${kept.file}, ${kept.written.toISOString()}`];
    }),
  );
}

/** What the last soaks did and what was left. */
export function soaks(): string {
  return BROWSERS.map((kind) => {
    const kept = keptSoak(kind);
    if (!kept) return `${kind}: ${NOT_RUN} \`npm run soak -- --browser ${kind}\`.`;
    const { date, version, minutes, did, growth, problems } = kept.value;
    const deeds = Object.entries(did).map(([what, times]) => `${times} × ${what}`);
    const grown = Object.entries(growth).map(([what, part]) => `${what} ${(100 * part).toFixed(1)} %`);
    const left = problems.length === 0 ? 'Nothing was left behind.' : `Left behind: ${problems.join('; ')}.`;
    return `${version}, ${minutes} minutes on ${date} (${kept.file}): ${deeds.join(', ')}. Growth from the first laps to the last: ${grown.join(', ')}. ${left}`;
  }).join('\n\n');
}

/** A few figures for the README. */
export function headlines(
  own: Readonly<Record<string, Tally>>,
  open: Readonly<Record<string, Tally>> | undefined,
  coverage: readonly Coverage[] | undefined,
  weights: readonly { what: string; weight: number; budget: number }[],
): string {
  const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;
  const score = (tally: Tally | undefined) =>
    tally === undefined ? '–' : `${percent(tally.precision)} precision, ${percent(tally.recall)} recall`;
  const kept = keptTests();
  const passed = kept?.value.checks.reduce((sum, check) => sum + check.passed, 0);
  const failed = kept?.value.checks.reduce((sum, check) => sum + check.failed, 0);
  const traffic = BROWSERS.flatMap((kind) => keptTraffic(kind)?.value ?? []);
  return table(
    ['what', 'figure'],
    [
      ['our own sentences', score(own.all)],
      ...(open ? [['real sentences (open part)', score(open.all)]] : []),
      ...(coverage
        ? [['figures of the articles in the index', shareOf(total(coverage.map(({ figures }) => figures)))]]
        : []),
      ...weights.map(({ what, weight, budget }) => [what, `${weight.toFixed(1)} of ${budget} KB`]),
      ...(kept
        ? [['checks and tests', `${passed} passed, ${failed} failed (${kept.value.date.slice(0, 10)})`]]
        : []),
      ...(traffic.length > 0
        ? [['requests of ours', String(traffic.flatMap(({ strangers }) => strangers).length)]]
        : []),
    ],
  );
}
