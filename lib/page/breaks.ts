import { type Flow, nodeIndexAt } from './flow';
import { isElement, isWithin, parentOf } from './tree';

/** Displays under which text goes on in the same line; all others put a box of their own between the characters. */
const RUNS_ON = /^(inline|inline-block|contents|ruby|ruby-base|ruby-text|inline ruby|none)$/;

function standsApart(element: Element): boolean {
  const { display, position, cssFloat } = getComputedStyle(element);
  return !RUNS_ON.test(display) || /absolute|fixed/.test(position) || cssFloat !== 'none';
}

/** Whether an element that holds `node` but not `other` stands apart. */
function isApartFrom(node: Node, other: Node): boolean {
  for (let at = parentOf(node); isElement(at) && !isWithin(at, other); at = parentOf(at)) {
    if (standsApart(at)) return true;
  }
  return false;
}

/**
 * Whether the characters at both sides of `offset` in the flow are laid out apart: a tag that is inline by name but not
 * by the page's style (a span that is a block, a flex item). Asks layout, so ask only where a name touches the offset.
 */
export function isLaidOutApart(flow: Flow, offset: number): boolean {
  if (offset <= 0 || offset >= flow.text.length) return true;
  const index = nodeIndexAt(flow, offset);
  const node = flow.nodes[index];
  const before = flow.nodes[index - 1];
  // Only between two nodes can there be an edge.
  if (!node || !before || flow.starts[index] !== offset) return false;
  return isApartFrom(before, node) || isApartFrom(node, before);
}
