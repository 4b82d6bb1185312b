import { fileURLToPath } from 'node:url';
import type { Language } from '@/lib/text';
import { readCorpus } from '../../corpus/read-corpus';

export type Sentences = Readonly<Record<Language, readonly [string, ...string[]]>>;

/** Invisible and combining characters, half-width kana: the corpus has them to set traps, pages hardly. */
const UNUSUAL = /[\p{Cf}\p{M}\uff61-\uffef]/u;

let own: Sentences | undefined;

/** What every sentence of a bench text is made of: our own corpus. */
export function ownSentences(): Sentences {
  own ??= { ko: sentencesOf('ko'), ja: sentencesOf('ja'), en: sentencesOf('en') };
  return own;
}

function sentencesOf(language: Language): readonly [string, ...string[]] {
  const name = `${language}.txt`;
  const path = fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));
  const texts = readCorpus(path, name)
    .map(({ text }) => text)
    .filter((text) => !UNUSUAL.test(text));
  const [first, ...rest] = texts;
  if (first === undefined) throw new Error(`${name} holds no plain sentence`);
  return [first, ...rest];
}
