import type { Mark } from './mark';
import { sectionOf } from './sections';

/** Which mentions of a name are underlined: every one, or the first in each paragraph or on the page. */
export type Density = 'every' | 'paragraph' | 'page';

/**
 * Tells the part of the page in which only the first mark of the entity is painted, if it is more than a paragraph.
 * @param everywhere ids of the names that are everywhere, and are painted once a section only
 */
export function partFinder(
  density: Density,
  everywhere: readonly string[],
): (mark: Mark) => Node | undefined {
  return ({ entity, pieces: [{ node }] }) => {
    if (density === 'page') return document;
    return density === 'paragraph' && everywhere.includes(entity) ? sectionOf(node) : undefined;
  };
}
