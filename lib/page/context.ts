import { flowAround } from './flow';
import type { Mark } from './mark';
import type { MarkStore } from './mark-store';

/** What a mark stands in. */
export interface Context {
  /** The flow around it, or much of a very long one. */
  readonly text: string;
  /** Where in `text` the mark begins (UTF-16). */
  readonly at: number;
  /** The entities named in it, each once. */
  readonly entities: readonly string[];
}

/** Text before a mark that is read with it, in a node that is longer (UTF-16 units). */
const BEFORE = 2000;

/** Reads the flow around a mark as it is now; of one whose text has just been taken away, `at` may lie past the end. */
export function contextOf({ pieces: [{ node, start }] }: Mark, store: MarkStore): Context {
  const { nodes, starts, text } = flowAround(node, Math.max(0, start - BEFORE));
  const named = nodes.flatMap((each) => store.marksIn(each)).map((mark) => mark.entity);
  return { text, at: (starts[nodes.indexOf(node)] ?? 0) + start, entities: [...new Set(named)] };
}
