import { exclusionOf } from './exclusions';
import { isElement, isText, tagOf } from './tree';

/**
 * Elements that stand apart from the text around them by default (HTML 15.3 "Flow content", tables, lists, forms). Without
 * those that stand only in or around others of them (a caption, a row group), and some nobody uses.
 */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body br button center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer foreignobject form h1 h2 h3 h4 h5 h6 header hr html img label legend li ' +
    'main nav ol p section slot summary svg table td text th tr ul'
  ).split(' '),
);

/** What a node does to the text it is met in: adds to it, runs on with what is inside, ends it, or is not there for it. */
export type Effect = 'text' | 'inline' | 'end' | 'skip';

export function effectOf(node: Node): Effect {
  if (isText(node)) return 'text';
  if (!isElement(node)) return 'skip';
  const exclusion = exclusionOf(node);
  if (exclusion !== undefined) return exclusion === 'gap' ? 'end' : 'skip';
  return BLOCK_TAGS.has(tagOf(node)) ? 'end' : 'inline';
}
