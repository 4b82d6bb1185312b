import { type Walk, walkScopes } from './scoped-walk';
import { isElement, isText, parentOf, tagOf } from './tree';

/** A text node, or from `offset` on a part of a very long one (UTF-16), in which a name may stand. */
export interface Spot {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Text looked through at a time (UTF-16 units): long enough that the number of calls does not matter, short enough to
 * stop in time.
 */
const BATCH = 4000;

/** The end of a text that is looked at again with the next: names split by tags, the longest with room to spare (UTF-16 units). */
const OVERLAP = 80;

/** Texts of this length are not read before it is known that they are no scripts (UTF-16 units). */
const LONG = 400;

function isProgram(text: Text): boolean {
  const parent = parentOf(text);
  return isElement(parent) && /^(script|style)$/.test(tagOf(parent));
}

/**
 * The quick way through a page: texts are joined as they come, without a look at the elements around them, and searched
 * for the letters of names. Only around those flows are made.
 * @param placesOf where in a text names may stand; undefined if it cannot tell
 * @returns a walk that looks through a few thousand characters at each step
 */
export function walkCandidates(
  scopes: readonly Node[],
  placesOf: (text: string) => readonly number[] | undefined,
): Walk<Spot[]> {
  const walk = walkScopes(scopes, 'texts');
  let tail = '';
  /** A long node that has been read up to `offset`. */
  let rest: Text | undefined;
  let offset = 0;

  function next(): Spot[] | undefined {
    const nodes: Text[] = [];
    const ends: number[] = [];
    const first = offset;
    let text = tail;
    while (text.length < BATCH) {
      const node = rest ?? walk.next();
      if (!isText(node)) break;
      const { data } = node;
      if (data.length > LONG && isProgram(node)) continue;
      const end = Math.min(data.length, offset + BATCH);
      text += data.slice(offset, end);
      nodes.push(node);
      ends.push(text.length);
      [rest, offset] = end < data.length ? [node, end] : [undefined, 0];
    }
    if (nodes.length === 0) return undefined;
    const isSpot = nodes.map(() => false);
    const places = placesOf(text);
    let index = 0;
    for (const place of places ?? []) {
      while ((ends[index] ?? text.length) <= place) index++;
      isSpot[index] = true;
    }
    const spots = nodes.flatMap((node, i) =>
      !places || isSpot[i] ? { node, offset: i === 0 ? first : 0 } : [],
    );
    tail = text.slice(-OVERLAP);
    return spots;
  }
  return { next, leave: walk.leave };
}
