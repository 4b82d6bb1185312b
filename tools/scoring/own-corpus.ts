import { join } from 'node:path';
import type { Recogniser } from '@/lib/names';
import { LANGUAGES } from '@/lib/text';
import { type Label, readCorpus } from '@/tests/corpus/read-corpus';
import type { Tally } from './open-corpus';

const isSame = (a: Label) => (b: Label) => a.start === b.start && a.end === b.end && a.entity === b.entity;

function tallyOf(right: number, wrong: number, missed: number): Tally {
  return { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed) };
}

/** Scores the sentences of `tests/corpus`: every mark that is not a label is wrong, every label not marked is missed. */
export function scoreOwnCorpus(root: string, recogniser: Recogniser): Readonly<Record<string, Tally>> {
  const all = { right: 0, wrong: 0, missed: 0 };
  const byLanguage = LANGUAGES.map((language) => {
    const own = { right: 0, wrong: 0, missed: 0 };
    for (const { text, labels } of readCorpus(
      join(root, 'tests/corpus', `${language}.txt`),
      `${language}.txt`,
    )) {
      const found = recogniser.read(text).mentions;
      const right = found.filter((mention) => labels.some(isSame(mention))).length;
      for (const tally of [own, all]) {
        tally.right += right;
        tally.wrong += found.length - right;
        tally.missed += labels.length - right;
      }
    }
    return [`lang ${language}`, tallyOf(own.right, own.wrong, own.missed)] as const;
  });
  return { all: tallyOf(all.right, all.wrong, all.missed), ...Object.fromEntries(byLanguage) };
}
