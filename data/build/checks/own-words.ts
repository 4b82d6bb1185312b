import { foldText } from '@/data/build/articles';
import { type Located, problemAt } from '@/data/build/record';
import type { DataPath } from '@/data/build/yaml-list';
import type { Entity, Fact } from '@/lib/facts';
import { LANGUAGES, type Localised } from '@/lib/text';
import type { Check } from './check';

/**
 * A run of so many characters is a piece of a sentence. Longer names and figures exist in the articles; a sentence of
 * our own breaks the run before or behind them.
 */
const LONGEST_RUN = 21;

const URL = /https?:\/\/\S+/g;

type Prose = readonly [DataPath, string];

function localised(path: DataPath, texts: Localised | undefined): Prose[] {
  return texts ? LANGUAGES.map((language) => [[...path, language], texts[language]] as const) : [];
}

function entityProse({ description, note }: Entity): Prose[] {
  return [...localised(['description'], description), ...localised(['note'], note)];
}

function factProse({ statement, relations, asOf, period }: Fact): Prose[] {
  const prose = localised(['statement'], statement);
  for (const [index, { why }] of (relations ?? []).entries())
    prose.push(...localised(['relations', index, 'why'], why));
  if (asOf.why !== undefined) prose.push([['asOf', 'why'], asOf.why]);
  if (period?.why !== undefined) prose.push([['period', 'why'], period.why]);
  return prose;
}

/** The sentences of the index are our own: none shares a run of 22 characters with an article. */
export const ownWords: Check = ({ entities, facts }, articles) => {
  if (!articles) return [];
  const articleOfRun = new Map<string, string>();
  for (const [number, lines] of articles) {
    const text = foldText(lines.join(' ').replace(URL, ' '));
    for (let at = 0; at + LONGEST_RUN < text.length; at += 1) {
      articleOfRun.set(text.slice(at, at + LONGEST_RUN + 1), number);
    }
  }
  const shared = (text: string) => {
    const folded = foldText(text.replace(URL, ' '));
    for (let at = 0; at + LONGEST_RUN < folded.length; at += 1) {
      const run = folded.slice(at, at + LONGEST_RUN + 1);
      const article = articleOfRun.get(run);
      if (article !== undefined) return { run, article };
    }
    return undefined;
  };
  const check = (located: Located<unknown>, prose: readonly Prose[]) =>
    prose.flatMap(([path, text]) => {
      const found = shared(text);
      if (!found) return [];
      const what = `\`${path.join('.')}\` shares ${JSON.stringify(found.run)} with article ${found.article}`;
      return [problemAt(located, path, what, 'say it in other words')];
    });
  return [
    ...entities.flatMap((located) => check(located, entityProse(located.record))),
    ...facts.flatMap((located) => check(located, factProse(located.record))),
  ];
};
