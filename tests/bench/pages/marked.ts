import type { MadeName } from '../text/made-names';
import { escapeHtml, type PageWriter } from './html';

/** Names in a paragraph. */
const NAMES_PER_PARAGRAPH = 5;

/** Paragraphs that a reader sees without scrolling; a page with few names has them here. */
const PARAGRAPHS = 2000;

/**
 * A page of 2,000 paragraphs that holds so many names, the same one whatever their number: where there are no more, another
 * word stands in their place. What is on the screen first is the same on all of them.
 */
export function markedPage(page: PageWriter, names: readonly MadeName[], count: number): string {
  const certain = names.filter(({ lang }) => lang === 'ko').slice(1);
  const next = (at: number) => {
    const name = certain[at % certain.length]?.text ?? '';
    // One letter off is no name; the page stays as long.
    return at < count ? name : `${name.slice(0, -1)}돼`;
  };
  return page.many(PARAGRAPHS, (paragraph) => {
    const sentences = page.many(
      NAMES_PER_PARAGRAPH,
      (i) => `${escapeHtml(next(paragraph * NAMES_PER_PARAGRAPH + i))}의 ${page.line(25)} `,
    );
    return `<p>${sentences}</p>`;
  });
}
