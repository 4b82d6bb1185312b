import type { Language } from '@/lib/text';
import type { Fact, FactIndex, Source } from './types';

/** The words a citation needs beside what is cited, and how dates are written; in one language. */
export interface CitationWords {
  readonly language: Language;
  readonly t: (key: CitationKey, params?: Readonly<Record<string, string>>) => string;
  /** `2024-06` as a newspaper of the language writes it. */
  readonly date: (date: string) => string;
}

export type CitationKey =
  | 'cite.no_author'
  | 'cite.no_title'
  | 'cite.no_publisher'
  | 'cite.no_date'
  | 'cite.no_link'
  | 'cite.no_source'
  | 'cite.inferred'
  | 'cite.found'
  | 'cite.through'
  | 'cite.joiner';

/** An article that a fact is known from, and the ways it came to the article. */
export interface Passage {
  /** Each from the first speaker to the last before the article, never empty; none where the article says it itself. */
  readonly chains: readonly (readonly string[])[];
  readonly source: Source | undefined;
}

/** The articles that a fact is known from, each once. */
export function passagesOf(index: FactIndex, fact: Fact, { language }: CitationWords): Passage[] {
  const named = new Map([...index.entities, ...index.sources].map((each) => [each.id, each.label[language]]));
  const chains = new Map<string, Map<string, string[]>>();
  for (const { source, chain } of fact.references) {
    const hops = chain.map((hop) => named.get(hop)).filter((hop) => hop !== undefined);
    const known = chains.get(source) ?? new Map<string, string[]>();
    if (hops.length > 0) known.set(hops.join(), hops);
    chains.set(source, known);
  }
  return [...chains].map(([id, known]) => ({
    chains: [...known.values()],
    source: index.sources.find((source) => source.id === id),
  }));
}

/** `일본 경제산업성 ← 신문 보도`; several ways one after the other, empty for none. */
export const chainsOf = ({ chains }: Passage): string => chains.map((hops) => hops.join(' ← ')).join('; ');

/** Only addresses of the web are given as links, wherever the data come from. */
export function linkOf({ url }: Source): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

/** The date of publication in words, an inferred one named as such; undefined where nobody knows it. */
export function dateOf({ published }: Source, { t, date }: CitationWords): string | undefined {
  if (published === undefined) return undefined;
  const written = date(published.date);
  return published.basis === 'stated' || published.basis === 'article-date'
    ? written
    : t('cite.inferred', { date: written });
}

/** What nobody knows of a source, each in words. */
export function unknownsOf(source: Source, { t }: CitationWords): string[] {
  const unknown = [
    source.author === undefined && t('cite.no_author'),
    source.title === undefined && t('cite.no_title'),
    source.publisher === undefined && t('cite.no_publisher'),
    source.published === undefined && t('cite.no_date'),
    linkOf(source) === undefined && t('cite.no_link'),
  ];
  return unknown.filter((each) => each !== false);
}
