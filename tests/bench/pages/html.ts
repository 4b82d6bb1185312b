import type { MadeName } from '../text/made-names';
import { createWriter, type Writer } from '../text/running-text';
import type { Sentences } from '../text/sentences';

/** Writes the HTML of one page. */
export interface PageWriter extends Writer {
  /** A line of about so many characters, for headlines, links, table cells. */
  line(length: number): string;
  /** `count` pieces, one after the other. */
  many(count: number, piece: (index: number) => string): string;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One place in a thousand starts a name, as in the text of the matching rows. */
const HITS_PER_CHARACTER = 0.001;

export function createPageWriter(sentences: Sentences, names: readonly MadeName[], seed: number): PageWriter {
  const writer = createWriter(sentences, names, HITS_PER_CHARACTER, seed);
  /** What is left of the paragraph that lines are cut from. */
  let rest = '';
  const line = (length: number) => {
    while (rest.length < length) rest += `${writer.paragraph()} `;
    const space = rest.indexOf(' ', length);
    const end = space === -1 || space > 2 * length ? length : space;
    const cut = rest.slice(0, end);
    rest = rest.slice(end).trimStart();
    return escapeHtml(cut);
  };
  return {
    ...writer,
    paragraph: () => escapeHtml(writer.paragraph()),
    line,
    many: (count, piece) => Array.from({ length: count }, (_, index) => piece(index)).join(''),
  };
}

/** Styles by which pages of all shapes are laid out as a browser would lay out a real one. */
const STYLE = `
  body { margin: 0 auto; max-width: 70rem; font: 16px/1.5 sans-serif }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem }
  .row { display: flex; gap: .5rem } .cell { flex: 1 } table { border-collapse: collapse } td { border: 1px solid }
  .side { float: right; width: 18rem } .fixed { position: sticky; top: 0 }`;

/** A whole document around the body. */
export function documentOf(title: string, body: string): string {
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}
