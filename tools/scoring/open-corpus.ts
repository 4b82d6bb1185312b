import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Recogniser } from '@/lib/names';

/** How right the recogniser is: shares from 0 to 1, and the counts they come from. */
export interface Tally {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A corpus that cannot be scored; the message is for the person. */
export class BadCorpus extends Error {}

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
  throw new BadCorpus(`line ${number} is not a sentence {"id": …, "text": …}`);
}

/**
 * Reads the sentences of a corpus and has them scored by the `score.mjs` that lies beside it, so that nobody marks their own
 * work.
 *
 * @param errors so many errors of each kind are in the scorer's words
 * @returns the scorer's words, and its tallies by `all`, `lang ko` …
 * @throws BadCorpus
 */
export function scoreCorpus(
  corpus: string,
  recogniser: Recogniser,
  errors = '0',
): { words: string; tallies: Readonly<Record<string, Tally>> } {
  if (!existsSync(corpus)) throw new BadCorpus(`There is no ${corpus}.`);
  const scorer = join(dirname(corpus), 'score.mjs');
  if (!existsSync(scorer)) throw new BadCorpus(`There is no score.mjs beside ${corpus}.`);
  const predictions = readFileSync(corpus, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line === '' ? [] : [parseSentence(line, i + 1)]))
    .flatMap(({ id, text }) =>
      recogniser
        .read(text)
        .mentions.map(({ start, end, entity }) => JSON.stringify({ id, start, end, entity })),
    );
  const folder = mkdtempSync(join(tmpdir(), 'gakju-corpus-'));
  try {
    const path = join(folder, 'predictions.jsonl');
    writeFileSync(path, predictions.join('\n'));
    const score = (...flags: string[]) =>
      execFileSync(process.execPath, [scorer, corpus, path, ...flags], { encoding: 'utf8' });
    return { words: score('--errors', errors).trimEnd(), tallies: JSON.parse(score('--json')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LABELS: Readonly<Record<string, string>> = {
  all: 'all',
  'lang ko': 'Korean',
  'lang ja': 'Japanese',
  'lang en': 'English',
};

/** The tallies by language as a table in Markdown. */
export function tallyTable(tallies: Readonly<Record<string, Tally>>): string {
  const percent = (rate: number) => (100 * rate).toFixed(1);
  return [
    '| text | precision | recall | right | wrong | missed |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(LABELS).flatMap(([key, label]) => {
      const tally = tallies[key];
      if (!tally) return [];
      const { precision, recall, right, wrong, missed } = tally;
      return [`| ${label} | ${percent(precision)} | ${percent(recall)} | ${right} | ${wrong} | ${missed} |`];
    }),
  ].join('\n');
}
