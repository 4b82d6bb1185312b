import { flowAround } from './flow';
import type { Mark } from './mark';
import type { MarkStore } from './mark-store';

/** What a mark stands in. */
export interface Context {
  /** The flow around it, or much of a very long one. */
  readonly text: string;
  /** The mark's own span in `text` (UTF-16 offsets, end exclusive). */
  readonly start: number;
  readonly end: number;
  /** The entities named in it, each once, in the order of the text. */
  readonly entities: readonly string[];
}

/** Text before a mark that is read with it, in a node that is longer (UTF-16 units). */
const BEFORE = 2000;

/** Reads the flow around a mark as it is now; a mark whose text has just been taken away has nothing around it. */
export function contextOf({ entity, pieces }: Mark, store: MarkStore): Context {
  const [first] = pieces;
  const last = pieces.at(-1) ?? first;
  const flow = flowAround(first.node, Math.max(0, first.start - BEFORE));
  const offsetOf = (node: Text) => flow?.starts[flow.nodes.indexOf(node)];
  const [from, to] = [offsetOf(first.node), offsetOf(last.node)];
  if (!flow || from === undefined || to === undefined)
    return { text: '', start: 0, end: 0, entities: [entity] };
  const named = flow.nodes.flatMap((node) =>
    store
      .marksIn(node)
      .filter((mark) => mark.pieces[0].node === node)
      .sort((a, b) => a.pieces[0].start - b.pieces[0].start),
  );
  return {
    text: flow.text,
    start: from + first.start,
    end: to + last.end,
    entities: [...new Set(named.map((mark) => mark.entity))],
  };
}
