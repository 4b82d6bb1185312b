import { LONGEST_NAME } from '@/lib/names';
import { type Block, type BlockWalk, walkBlocks } from './block-walk';
import { isText, walkerOf } from './tree';

/** A place around which a name may stand: a node, and in a very long text the offset from which to read (UTF-16). */
export interface Spot {
  readonly node: Node;
  readonly offset: number;
}

/** A walk through the page that gives the places worth a closer look, those of a few thousand characters at each step. */
export interface CandidateWalk {
  /** Undefined at the end. */
  next(): Spot[] | undefined;
  leave: BlockWalk['leave'];
}

/**
 * Text looked through at a time (UTF-16 units): long enough that the number of calls does not matter, short enough to
 * stop in time.
 */
const BATCH = 4000;

/** Blocks looked at in a step, most of them without text on some pages. */
const MOST_BLOCKS = 100;

/**
 * The texts of whole blocks are joined as they come and searched for the letters of names. Only around those the text
 * nodes are met, and flows made.
 * @param placesOf where in a text names may stand, rising (UTF-16 offsets)
 */
export function walkCandidates(
  scopes: readonly Node[],
  placesOf: (text: string) => readonly number[],
  onElement: (element: Element, tag: string) => void,
): CandidateWalk {
  let spots: Spot[] = [];
  const walk = walkBlocks(scopes, {
    onElement,
    onInterruption: (node) => spots.push({ node, offset: 0 }),
  });
  let tail = '';
  /** Places in the tail, which the step before has given already. */
  let known: readonly number[] = [];
  /** A long text that has been read up to `offset`. */
  let rest: Block | undefined;
  let offset = 0;

  function next(): Spot[] | undefined {
    const blocks: Block[] = [];
    const ends: number[] = [];
    const first = offset;
    let text = tail;
    while (text.length < BATCH && blocks.length < MOST_BLOCKS) {
      const block = rest ?? walk.next();
      if (!block) break;
      const end = Math.min(block.text.length, offset + BATCH);
      text += block.text.slice(offset, end);
      blocks.push(block);
      ends.push(text.length);
      [rest, offset] = end < block.text.length ? [block, end] : [undefined, 0];
    }
    const places = placesOf(text);
    let at = 0;
    for (const [index, { node }] of blocks.entries()) {
      const start = ends[index - 1] ?? tail.length;
      const end = ends[index] ?? start;
      const inBlock: number[] = [];
      for (let place = places[at]; place !== undefined && place < end; place = places[++at]) {
        if (place >= tail.length || !known.includes(place)) inBlock.push(place - start);
      }
      if (inBlock.length === 0) continue;
      if (isText(node)) spots.push({ node, offset: index === 0 ? first : 0 });
      else spots.push(...spotsIn(node, inBlock));
    }
    // A name that tags split may begin in this text and end in the next.
    const cut = Math.max(0, text.length - LONGEST_NAME);
    tail = text.slice(cut);
    known = places.flatMap((place) => (place < cut ? [] : place - cut));
    const found = spots;
    spots = [];
    return blocks.length > 0 || found.length > 0 ? found : undefined;
  }
  return { next, leave: walk.leave };
}

/** The texts of the block that hold one of the places of its text, or the end of a name before it. */
function spotsIn(block: Element, places: readonly number[]): Spot[] {
  const spots: Spot[] = [];
  // CDATA of XML documents is part of an element's text.
  const walker = walkerOf(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let at = 0;
  let end = 0;
  for (let node = walker.nextNode(); node && at < places.length; node = walker.nextNode()) {
    end += (node as CharacterData).length;
    const before = at;
    while ((places[at] ?? end) < end) at++;
    if (isText(node) && at > before) spots.push({ node, offset: 0 });
  }
  return spots;
}
