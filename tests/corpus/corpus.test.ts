import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { index } from 'virtual:gakju/facts';
import { knowledge } from 'virtual:gakju/knowledge';
import { packed } from 'virtual:gakju/names';
import { describe, expect, it } from 'vitest';
import { createRecogniser, unpackNames } from '@/lib/names';
import { type Label, readCorpus, type Sentence } from './read-corpus';

/** What readers are promised; see README.md. */
const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.97;

const recogniser = createRecogniser(unpackNames(packed)).withKnowledge(knowledge);
const known = new Set(index.entities.map(({ id }) => id));

function show(text: string, labels: readonly Label[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, entity } of labels) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${entity}]`;
    at = end;
  }
  return out + text.slice(at);
}

function read({ text }: Sentence): Label[] {
  return recogniser.read(text).mentions.map(({ start, end, entity }) => ({ start, end, entity }));
}

const isSame = (a: Label) => (b: Label) => a.start === b.start && a.end === b.end && a.entity === b.entity;

describe.each(['ko', 'ja', 'en'])('the sentences we wrote in %s', (language) => {
  const path = fileURLToPath(new URL(`./${language}.txt`, import.meta.url));
  const sentences = existsSync(path) ? readCorpus(path, `${language}.txt`) : [];

  it('name entities of the index only', () => {
    expect(sentences.length).toBeGreaterThan(0);
    const unknown = sentences.flatMap(({ place, labels }) =>
      labels.filter(({ entity }) => !known.has(entity)).map(({ entity }) => `${place} ${entity}`),
    );
    expect(unknown).toEqual([]);
  });

  it('have no name marked that is none', () => {
    const wrong = sentences.flatMap((sentence) => {
      const extra = read(sentence).filter((found) => !sentence.labels.some(isSame(found)));
      return extra.length > 0 ? [`${sentence.place} (${sentence.trap}) ${show(sentence.text, extra)}`] : [];
    });
    const right = sentences.flatMap((sentence) =>
      read(sentence).filter((found) => sentence.labels.some(isSame(found))),
    );
    expect(right.length / (right.length + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(
      LEAST_PRECISION,
    );
  });

  it('have their names marked', () => {
    const missed = sentences.flatMap((sentence) => {
      const found = read(sentence);
      const lost = sentence.labels.filter((label) => !found.some(isSame(label)));
      return lost.map((label) => `${sentence.place} (${sentence.trap}) ${show(sentence.text, [label])}`);
    });
    const all = sentences.reduce((sum, { labels }) => sum + labels.length, 0);
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

describe('what every page carries, without the knowledge it may ask for', () => {
  const carried = createRecogniser(unpackNames(packed));

  it.each(['ko', 'ja', 'en'])(
    'marks nothing in %s that will not stay, and says where there may be more',
    (language) => {
      const path = fileURLToPath(new URL(`./${language}.txt`, import.meta.url));
      for (const sentence of readCorpus(path, `${language}.txt`)) {
        const { mentions, isUndecided } = carried.read(sentence.text);
        const all = read(sentence);
        const early = mentions.map(({ start, end, entity }) => ({ start, end, entity }));
        for (const label of early)
          expect(all, `${sentence.place} ${show(sentence.text, early)}`).toContainEqual(label);
        if (!isUndecided) expect(early).toEqual(all);
      }
    },
  );
});
