import type { Context, Mark } from '@/lib/page';
import type { Setting } from './placing';

/** A flow can be a book; the paragraph's worth before and behind the name is what the reader has in mind. */
const NEARBY_CHARACTERS = 1200;

/** The text around a mark, and where in it the mark begins (UTF-16). */
export function textAround({ text, at }: Context): { readonly text: string; readonly at: number } {
  const from = Math.max(0, at - NEARBY_CHARACTERS);
  return { text: text.slice(from, at + NEARBY_CHARACTERS), at: at - from };
}

/** How the page sets the text of a mark, as far as the card's place depends on it. */
export function settingOf({ pieces: [{ node }] }: Mark): Setting {
  const element = node.parentElement;
  if (!element) return {};
  return {
    isVertical: getComputedStyle(element).writingMode.startsWith('vertical'),
    hasTooltip: hasTooltip(element),
  };
}

/**
 * Whether the browser will show the page's own `title` there. The attribute is the page's: it is not taken away while the
 * card is open (ADR 8).
 */
function hasTooltip(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentThroughRoots(at)) {
    const title = at.getAttribute('title');
    // An empty title hides those further out.
    if (title !== null) return title !== '';
  }
  return false;
}

function parentThroughRoots(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
