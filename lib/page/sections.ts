import { isElement, parentOf, previousSiblingOf, queryIn, tagOf } from './tree';

const HEADING = /^h[1-6]$/;
/** A heading, or what holds a section by itself (HTML 4.3 "Sections", and the cells and items that pages build cards of). */
const SECTION = /^(h[1-6]|article|aside|body|dialog|footer|header|main|nav|section|td|li)$/;

const LAST_HEADING = ':scope > :nth-last-child(1 of h1,h2,h3,h4,h5,h6)';

/** Steps back to a heading; a list of thousands of paragraphs without one is a section from here on. */
const MOST_STEPS = 1000;

/** The heading that the node is, or that stands in it as in a box of its own (`<div class="heading"><h2>`). */
export function headingOf(node: Node): Element | null {
  if (!isElement(node)) return null;
  if (HEADING.test(tagOf(node))) return node;
  return tagOf(node) === 'div' ? queryIn(node, LAST_HEADING) : null;
}

/** The section a node stands in: the heading before it, or the sectioning element around it, whichever is nearer. */
export function sectionOf(node: Node): Node {
  let at = node;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const before = previousSiblingOf(at);
    const next = before ?? parentOf(at);
    if (!next) return at;
    at = next;
    if (before) {
      const heading = headingOf(before);
      if (heading) return heading;
    } else if (isElement(at) && SECTION.test(tagOf(at))) return at;
  }
  return at;
}
