import { LONGEST_NAME, type Places } from '@/lib/names';
import { type Block, type BlockWalk, walkBlocks } from './block-walk';
import { effectOf } from './effects';
import { type Flow, nodeIndexAt, REACH } from './flow';
import { isElement, isText, SHOW_CDATA, SHOW_ELEMENTS, SHOW_TEXTS, walkerOf } from './tree';

/** A place around which a name may stand: a node, and in a very long text the offset from which to read (UTF-16). */
export interface Spot {
  readonly node: Node;
  readonly offset?: number;
  /** What stands around it, where that is known: as it was when the spot was found. */
  readonly flow?: Flow | undefined;
}

/** A walk through the page that gives the places worth a closer look, those of a few thousand characters at each step. */
export interface CandidateWalk {
  /** Undefined at the end. */
  next(): Spot[] | undefined;
  leave: BlockWalk['leave'];
}

/**
 * Text looked through at a time (UTF-16 units): long enough that the number of calls does not matter, short enough to
 * stop in time. What is read around a place of a long text holds all of it, and a name that begins before it.
 */
const BATCH = REACH - LONGEST_NAME;

/** Blocks looked at in a step, most of them without text on some pages. */
const MOST_BLOCKS = 100;

/**
 * The texts of whole blocks are joined as they come and searched for the letters of names. Only around those the text
 * nodes are met, and flows made.
 * @param placesOf where in a text names may stand
 */
export function walkCandidates(
  scopes: readonly Node[],
  placesOf: (text: string) => Places,
  onElement: (element: Element, tag: string) => void,
): CandidateWalk {
  let spots: Spot[] = [];
  const walk = walkBlocks(scopes, {
    onElement,
    onInterruption: (node) => spots.push({ node }),
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
    const { at: places, isPlain } = placesOf(text);
    let at = 0;
    for (const [index, block] of blocks.entries()) {
      const { node } = block;
      const start = ends[index - 1] ?? tail.length;
      const end = ends[index] ?? start;
      const inBlock: number[] = [];
      for (let place = places[at]; place !== undefined && place < end; place = places[++at]) {
        if (place >= tail.length || !known.includes(place)) inBlock.push(place - start);
      }
      if (inBlock.length === 0) continue;
      // Of a long text, with the end of what was read before: a name may begin there.
      if (isText(node)) spots.push({ node, offset: index === 0 ? Math.max(0, first - LONGEST_NAME) : 0 });
      else spots.push(...spotsIn(node, block.text, inBlock, isPlain));
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

/**
 * Where to read in the block: the texts that hold one of the places of its text, or the end of a name before it. Most
 * paragraphs are one flow from edge to edge, and it is known already.
 * @param places in the block's text; those before it are negative (UTF-16)
 * @param isPlain whether nothing there has to be composed
 */
function spotsIn(block: Element, text: string, places: readonly number[], isPlain: boolean): Spot[] {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  let isOneFlow = effectOf(block) === 'end';
  const walker = walkerOf(block, SHOW_ELEMENTS | SHOW_TEXTS | SHOW_CDATA);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const effect = effectOf(node);
    isOneFlow &&= effect === 'text' || effect === 'inline';
    const size = isElement(node) ? 0 : (node as CharacterData).length;
    if (size > 0) {
      nodes.push(node as Text);
      starts.push(length);
      length += size;
    }
  }
  const own = isPlain ? places.filter((place) => place >= 0) : undefined;
  const flow: Flow = { nodes, starts, text, from: 0, to: length, places: own };
  const [first] = nodes;
  // A place in what was read before it: the name may go on after it.
  if (!first) return [{ node: block }];
  if (isOneFlow) return [{ node: first, flow }];
  const held = new Set(places.map((place) => nodes[nodeIndexAt(flow, place)]));
  return [...held].flatMap((node) => (isText(node) ? [{ node }] : []));
}
