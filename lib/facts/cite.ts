import type { Language } from '@/lib/text';
import { bibtex } from './cite-bibtex';
import { type CitationWords, passagesOf } from './cite-parts';
import { apa, koreanFootnote, markdown, plain } from './cite-prose';
import type { FactIndex } from './types';

export type { CitationKey, CitationWords } from './cite-parts';

export const CITATION_STYLES = ['plain', 'korean', 'apa', 'markdown', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** One fact in every style, ready to be pasted. */
export type Citations = Readonly<Record<CitationStyle, string>>;

/**
 * Cites a fact: what it says where the style has room for it, the chain of sources, dates, links, and what is unknown.
 * Null when the index does not know the fact.
 *
 * @param language of the plain text, of Markdown and of BibTeX's note; a Korean footnote is Korean, APA is English
 */
export function cite(
  index: FactIndex,
  id: string,
  language: Language,
  words: Readonly<Record<Language, CitationWords>>,
): Citations | null {
  const fact = index.facts.find((each) => each.id === id);
  if (!fact) return null;
  const passages = (of: Language) => passagesOf(index, fact, words[of]);
  return {
    plain: plain(fact, passages(language), words[language]),
    korean: koreanFootnote(passages('ko'), words.ko),
    apa: apa(passages('en'), words.en),
    markdown: markdown(fact, passages(language), words[language]),
    bibtex: bibtex(passages(language), words[language]),
  };
}
