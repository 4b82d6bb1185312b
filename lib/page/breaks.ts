import { type Flow, nodeIndexAt } from './flow';
import { isElement, isWithin, parentOf } from './tree';

/**
 * Displays under which text goes on in the same line; all others put a box of their own between the characters. What floats
 * or is positioned has one of those (CSS 2.2, 9.7).
 */
const RUNS_ON = /^(inline|inline-block|contents|ruby|ruby-base|ruby-text|inline ruby|none)$/;

function standsApart(element: Element): boolean {
  return !RUNS_ON.test(getComputedStyle(element).display);
}

/** Whether an element that holds `node` but not `other` stands apart. */
function isApartFrom(node: Node, other: Node): boolean {
  for (let at = parentOf(node); isElement(at) && !isWithin(at, other); at = parentOf(at)) {
    if (standsApart(at)) return true;
  }
  return false;
}

/**
 * Where between `from` and `to` of the flow, both included, the characters at both sides are laid out apart: a tag that is
 * inline by name but not by the page's style (a span that is a block, a flex item). Asks layout, so ask only about names.
 */
export function breaksIn(flow: Flow, from: number, to: number): number[] {
  const { nodes, starts } = flow;
  const breaks: number[] = [];
  // Only between two nodes can there be an edge.
  for (let i = Math.max(1, nodeIndexAt(flow, from)); i < nodes.length; i++) {
    const offset = starts[i] ?? 0;
    const [before, node] = [nodes[i - 1], nodes[i]];
    if (offset > to) break;
    if (offset < from || !before || !node) continue;
    if (isApartFrom(before, node) || isApartFrom(node, before)) breaks.push(offset);
  }
  return breaks;
}
