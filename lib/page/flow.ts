import { effectOf } from './effects';
import { firstChildOf, isText, lastChildOf, nextSiblingOf, parentOf, previousSiblingOf } from './tree';

/**
 * A flow: consecutive text in inline context, joined, with the way back to its text nodes. Names are recognised in
 * flows, so that a name split by tags is one name.
 */
export interface Flow {
  /** In document order, never empty. */
  readonly nodes: readonly Text[];
  /** Offset in `text` at which each node's data begins (UTF-16); the first is negative if `text` begins inside the node. */
  readonly starts: readonly number[];
  readonly text: string;
  /** Of a very long flow only the surroundings of a place are read, and only names that begin in [from, to) count. */
  readonly from: number;
  readonly to: number;
  /** Where in `text` the letters of names stand, if that is known. */
  readonly places?: readonly number[] | undefined;
}

/** A part of a flow's span that lies in one text node. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 offsets into the node's data, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Text on each side of a place that is read with it (UTF-16 units): more than any paragraph has, little enough for a slice. */
export const REACH = 4080;

/** Near the end of what was cut off, edges and evidence of a name are not known: it counts in the next reading (UTF-16 units). */
const MARGIN = 1000;

/** Nodes on each side that are read: beyond, an element for each character or endless empty inline elements. */
const MOST_STEPS = 2000;

/**
 * Collects the flow's texts on one side of `node`, the nearest first; whether it came to the flow's end.
 * @param reach how much is enough (UTF-16 units)
 */
function collect(node: Node, forward: boolean, into: Text[], reach = REACH): boolean {
  const siblingOf = forward ? nextSiblingOf : previousSiblingOf;
  const innerOf = forward ? firstChildOf : lastChildOf;
  let length = 0;
  let at = node;
  for (let steps = 0; length < reach && steps < MOST_STEPS; steps++) {
    const sibling = siblingOf(at);
    if (!sibling) {
      const parent = parentOf(at);
      if (!parent || effectOf(parent) !== 'inline') return true;
      at = parent;
      continue;
    }
    at = sibling;
    let effect = effectOf(at);
    for (let inner = innerOf(at); effect === 'inline' && inner; inner = innerOf(at)) {
      at = inner;
      effect = effectOf(at);
    }
    if (effect === 'end') return true;
    if (isText(at) && at.length > 0) {
      into.push(at);
      length += at.length;
    }
  }
  return false;
}

/**
 * The texts in whose flows a node stands: its own, or those nearest to it. Around a comment or an empty element they are of
 * one flow; around an inline element that holds a block and no text they are of two.
 */
export function textsAt(node: Node): Text[] {
  if (isText(node) && node.length > 0) return [node];
  const nearest: Text[] = [];
  collect(node, false, nearest, 1);
  collect(node, true, nearest, 1);
  return nearest;
}

/**
 * The flow in which a text stands.
 * @param offset where in a long text node the reading begins (UTF-16)
 */
export function flowAround(own: Text, offset = 0): Flow {
  const before: Text[] = [];
  const after: Text[] = [];
  const cutsHead = offset > 0;
  const cutsTail = own.length > offset + REACH;
  const isWholeBefore = cutsHead || collect(own, false, before);
  const isWholeAfter = cutsTail || collect(own, true, after);
  const nodes = [...before.reverse(), own, ...after];

  const starts: number[] = [];
  /** Where the node's own text begins and ends in `text`. */
  let ownStart = 0;
  let ownEnd = 0;
  const skipped = cutsHead ? Math.max(0, offset - MARGIN) : 0;
  let text = '';
  for (const each of nodes) {
    if (each !== own) {
      starts.push(text.length);
      text += each.data;
      continue;
    }
    ownStart = text.length;
    starts.push(ownStart - skipped);
    text += own.data.slice(skipped, cutsTail ? offset + REACH + MARGIN : undefined);
    ownEnd = text.length;
  }
  return {
    nodes,
    starts,
    text,
    from: cutsHead ? offset - skipped : isWholeBefore ? 0 : Math.min(MARGIN, ownStart),
    to: cutsTail
      ? ownStart + offset - skipped + REACH
      : isWholeAfter
        ? text.length
        : Math.max(ownEnd, text.length - MARGIN),
  };
}

/** Index of the node that holds the character at `offset` of the flow's text. */
export function nodeIndexAt({ starts }: Flow, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts the span [start, end) of the flow's text into pieces of its nodes. */
export function cutIntoPieces(flow: Flow, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = nodeIndexAt(flow, start); i < flow.nodes.length; i++) {
    const node = flow.nodes[i];
    const base = flow.starts[i] ?? 0;
    if (node === undefined || base >= end) break;
    const from = Math.max(0, start - base);
    const to = Math.min(node.length, end - base);
    if (from < to) pieces.push({ node, start: from, end: to });
  }
  return pieces;
}
