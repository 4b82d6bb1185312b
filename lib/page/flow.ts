/**
 * A flow: consecutive text in inline context, joined, with the way back to its text nodes. Names are recognised in
 * flows, so that a name split by tags is one name.
 */
export interface Flow {
  /** In document order, never empty. */
  readonly nodes: readonly Text[];
  /** Offset in `text` at which each node's data begins (UTF-16). */
  readonly starts: readonly number[];
  readonly text: string;
}

/** A part of a flow's span that lies in one text node. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 offsets into the node's data, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Joins the data of text nodes. */
export function joinFlow(nodes: readonly Text[]): Flow {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { nodes, starts, text };
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
    const to = Math.min(node.data.length, end - base);
    if (from < to) pieces.push({ node, start: from, end: to });
  }
  return pieces;
}
