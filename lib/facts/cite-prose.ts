import { type CitationWords, chainsOf, dateOf, linkOf, type Passage, unknownsOf } from './cite-parts';
import type { Fact } from './types';

/** The chain up to and with the article, `경제산업성 ← 신문 보도(매체명 없음) ← 게시판 재게시`, each piece as `write` gives it. */
function chainOf(
  passage: Passage,
  { t, language }: CitationWords,
  write = { hops: (text: string) => text, article: (text: string) => text },
): string {
  const article = write.article(passage.source?.label[language] ?? t('cite.no_source'));
  const hops = write.hops(chainsOf(passage));
  return hops === '' ? article : `${hops} ← ${article}`;
}

/** The sentence with where it comes from, to be pasted anywhere. */
export function plain(fact: Fact, passages: readonly Passage[], words: CitationWords): string {
  const { t, language } = words;
  const ways = passages.map((passage) => {
    const { source } = passage;
    if (!source) return chainOf(passage, words);
    const link = linkOf(source);
    const pieces = [
      chainOf(passage, words),
      dateOf(source, words),
      link && (source.urlBasis === 'found' ? `${link} (${t('cite.found')})` : link),
      unknownsOf(source, words).join(t('cite.joiner')),
    ];
    return pieces.filter((piece) => piece !== undefined && piece !== '').join(', ');
  });
  return [fact.statement[language], ...ways.map((way) => `— ${way}`)].join('\n');
}

/** Characters that would be read as marks of Markdown (CommonMark 0.31, section 2.4). */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** The same as a quotation in Markdown, the article linked. */
export function markdown(fact: Fact, passages: readonly Passage[], words: CitationWords): string {
  const ways = passages.map((passage) => {
    const { source } = passage;
    const link = source && linkOf(source);
    const chain = chainOf(
      passage,
      words,
      // An address may hold brackets: in angle brackets they do no harm (CommonMark 0.31, section 6.3).
      {
        hops: escaped,
        article: (label) =>
          link ? `[${escaped(label)}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)` : escaped(label),
      },
    );
    const rest = source
      ? [dateOf(source, words), unknownsOf(source, words).join(words.t('cite.joiner'))]
      : [];
    return `> — ${[chain, ...rest].filter((piece) => piece !== undefined && piece !== '').join(', ')}`;
  });
  return [`> ${escaped(fact.statement[words.language])}`, '>', ...ways].join('\n');
}

/**
 * A footnote as Korean papers set it: author, 「article」, 『paper』, date, address. Written in Korean whatever the
 * interface speaks; what is unknown is said in its place (저자 미상).
 */
export function koreanFootnote(passages: readonly Passage[], korean: CitationWords): string {
  const { t } = korean;
  return passages
    .map((passage) => {
      const { source } = passage;
      if (!source) return `${t('cite.no_source')}.`;
      const link = linkOf(source);
      const pieces = [
        source.author ?? t('cite.no_author'),
        source.title === undefined ? t('cite.no_title') : `「${source.title}」`,
        // Where no paper is named, what we call the text is better than nothing, but no title of a paper.
        source.publisher === undefined ? source.label.ko : `『${source.publisher}』`,
        dateOf(source, korean) ?? t('cite.no_date'),
        link === undefined
          ? t('cite.no_link')
          : source.urlBasis === 'found'
            ? `${link}(${t('cite.found')})`
            : link,
      ];
      const chain = chainsOf(passage);
      return `${pieces.join(', ')}.${chain === '' ? '' : ` ${t('cite.through', { chain })}.`}`;
    })
    .join('\n');
}

const APA_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** `(2025, November 3)`, `[ca. 2024, June]` for an inferred one, `(n.d.)`: APA 7, sections 9.13–9.17. */
function apaDate(published: { readonly date: string; readonly basis: string } | undefined): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published?.date ?? '') ?? [];
  if (year === undefined) return '(n.d.)';
  const name = month === undefined ? undefined : APA_MONTHS[Number(month) - 1];
  const written = name === undefined ? year : `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
  return published?.basis === 'inferred' || published?.basis === 'unknown'
    ? `[ca. ${written}]`
    : `(${written})`;
}

/**
 * An entry of a list of references by APA 7, and how the text names a source that is known from another only ("as cited
 * in", section 8.6). Without an author the title takes its place (9.12); what has no title is described in brackets (9.22).
 */
export function apa(passages: readonly Passage[], english: CitationWords): string {
  const entries = passages.map(({ chains, source }) => {
    if (!source) return `[${english.t('cite.no_source')}].`;
    const { author, published, publisher } = source;
    const title = source.title ?? `[${source.label.en}; ${english.t('cite.no_title')}]`;
    const date = apaDate(published);
    const head = author === undefined ? `${title}. ${date}.` : `${author}. ${date}. ${title}.`;
    const entry = [head.replace(/([?!.])\./g, '$1'), publisher && `${publisher}.`, linkOf(source)]
      .filter((piece) => piece !== undefined && piece !== '')
      .join(' ');
    const year = /\d{4}/.exec(published?.date ?? '')?.[0] ?? 'n.d.';
    const cited = chains.map((hops) => `(${[...hops, source.label.en].join(', as cited in ')}, ${year})`);
    return [entry, ...cited].join('\n');
  });
  return entries.join('\n');
}
