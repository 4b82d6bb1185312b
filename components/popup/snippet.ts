import type { SearchResult } from '@/lib/search';

type Matched = Pick<SearchResult, 'matched' | 'spans'>;

/** UTF-16 units of a long text that fit on the popup's two lines. */
const LONGEST_SNIPPET = 64;
/** Units before the first match that are kept, so that it is read in its place. */
const LEAD_IN = 16;

/** The part of a matched text around its first match, with the spans moved along. */
export function snippet({ matched, spans }: Matched): Matched {
  const first = spans[0]?.[0] ?? 0;
  if (matched.length <= LONGEST_SNIPPET) return { matched, spans };
  // Cut at a space where there is one, so that no word and no character is cut in two.
  const from = first <= LEAD_IN ? 0 : matched.lastIndexOf(' ', first - LEAD_IN) + 1;
  const space = matched.indexOf(' ', from + LONGEST_SNIPPET);
  const to = space === -1 ? matched.length : space;
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    matched: before + matched.slice(from, to) + (to < matched.length ? ' …' : ''),
    spans: spans
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}
