import { type Flow, nodeIndexAt } from './flow';
import { isWithin, parentOf } from './tree';

/** Displays under which text goes on in the same line; all others put a box of their own between the characters. */
const RUNS_ON = /^(inline|inline-block|contents|ruby|ruby-base|ruby-text|inline ruby|none)$/;

function standsApart(element: Element): boolean {
  const { display, position, cssFloat } = getComputedStyle(element);
  return !RUNS_ON.test(display) || position === 'absolute' || position === 'fixed' || cssFloat !== 'none';
}

/** Elements between the node and an ancestor, the ancestor left out. */
function elementsUpTo(node: Node, ancestor: Node): Element[] {
  const elements: Element[] = [];
  for (let at = parentOf(node); at instanceof Element && at !== ancestor; at = parentOf(at))
    elements.push(at);
  return elements;
}

function commonAncestor(a: Node, b: Node): Node | null {
  let at = parentOf(a);
  while (at && !isWithin(at, b)) at = parentOf(at);
  return at;
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
  if (node === undefined || before === undefined || flow.starts[index] !== offset) return false;
  if (before.parentNode === node.parentNode && before.nextSibling === node) return false;
  const ancestor = commonAncestor(before, node);
  if (ancestor === null) return true;
  return [...elementsUpTo(before, ancestor), ...elementsUpTo(node, ancestor)].some(standsApart);
}
