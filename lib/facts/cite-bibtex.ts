import { type CitationWords, chainsOf, dateOf, linkOf, type Passage, unknownsOf } from './cite-parts';

/** What BibTeX and TeX would read as marks of their own. */
const MARKS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string) => text.replace(/[\\{}~^&%$#_]/g, (mark) => MARKS[mark] ?? `\\${mark}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const LANGIDS = { ko: 'korean', ja: 'japanese', en: 'english' } as const;

/**
 * An entry for each article. Fields that nobody knows are left out, as BibTeX wants it, and named in the note together
 * with the chain of sources.
 */
export function bibtex(passages: readonly Passage[], words: CitationWords): string {
  const entries = passages.flatMap((passage) => {
    const { source } = passage;
    if (!source) return [];
    const { published } = source;
    const chain = chainsOf(passage);
    const [year, month] = published?.date.split('-') ?? [];
    const url = linkOf(source);
    const found = url !== undefined && source.urlBasis === 'found' ? [words.t('cite.found')] : [];
    const inferred = published?.basis === 'inferred' ? [dateOf(source, words) ?? ''] : [];
    const note = [
      ...(chain === '' ? [] : [words.t('cite.through', { chain })]),
      ...inferred,
      ...found,
      ...unknownsOf(source, words),
    ].join('; ');
    const fields: (readonly [string, string] | undefined)[] = [
      ['title', `{{${escaped(source.title ?? source.label[words.language])}}}`],
      source.author === undefined ? undefined : ['author', `{{${escaped(source.author)}}}`],
      source.publisher === undefined ? undefined : ['howpublished', `{${escaped(source.publisher)}}`],
      year === undefined ? undefined : ['year', `{${year}}`],
      month === undefined ? undefined : ['month', MONTHS[Number(month) - 1] ?? `{${month}}`],
      // An address stands as it is: \url and hyperref read it literally.
      url === undefined ? undefined : ['url', `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
      ['langid', `{${LANGIDS[source.language]}}`],
      note === '' ? undefined : ['note', `{${escaped(note)}}`],
    ];
    const lines = fields
      .filter((field) => field !== undefined)
      .map(([name, value]) => `  ${name} = ${value},`);
    return [[`@misc{gakju-${source.id},`, ...lines, '}'].join('\n')];
  });
  return entries.length > 0 ? entries.join('\n\n') : `% ${words.t('cite.no_source')}`;
}
