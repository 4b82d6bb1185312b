import { exclusionOf } from './exclusions';
import { type Flow, joinFlow } from './flow';
import { firstChildOf, isWithin, nextSiblingOf, parentOf, previousSiblingOf, tagOf } from './tree';

/** Elements that stand apart from the text around them by default (HTML 15.3 "Flow content", tables, lists, forms). */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer foreignobject form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html img label legend li ' +
    'main menu nav ol optgroup p search section slot summary svg table tbody td text tfoot th thead tr ul'
  ).split(' '),
);

/** What a node does to the flow it is met in. */
type Effect = 'text' | 'inline' | 'block' | 'line-break' | 'gap' | 'skip';

function effectOf(node: Node): Effect {
  if (node instanceof Text) return 'text';
  if (!(node instanceof Element)) return 'skip';
  const exclusion = exclusionOf(node);
  if (exclusion !== undefined) return exclusion === 'gap' ? 'gap' : 'skip';
  if (tagOf(node) === 'br') return 'line-break';
  return BLOCK_TAGS.has(tagOf(node)) ? 'block' : 'inline';
}

/** Whether text beside the node may run on into it. */
export function runsOn(node: Node): boolean {
  const effect = effectOf(node);
  return effect === 'text' || effect === 'inline';
}

/**
 * The node at which the flow around `node` starts: back over inline neighbours to the nearest thing that ends a flow.
 * Starting a walk there meets whole flows only.
 */
function startOfFlow(node: Node, root: Node): Node {
  let start = node;
  for (;;) {
    const before = previousSiblingOf(start);
    if (before) {
      const effect = effectOf(before);
      if (effect === 'block' || effect === 'line-break' || effect === 'gap') return start;
      start = before;
      continue;
    }
    const parent = parentOf(start);
    if (!parent || parent === root || effectOf(parent) !== 'inline') return start;
    start = parent;
  }
}

/** A walk through the flows of a subtree that can be stopped and taken up again. */
export interface FlowWalk {
  /** The next flow, or undefined at the end. The DOM may have changed between calls. */
  next(): Flow | undefined;
  /** Whether the page has taken away the place the walk had come to, so that the rest must be walked anew. */
  isLost(): boolean;
}

/**
 * Walks the flows that touch `scope`, in document order: from the start of the flow that runs into it to the end of the
 * flow that runs out of it. Iterative, for pages that nest elements by the ten thousand.
 * @param root where the walk never leaves: the document's root element or a shadow root
 * @param onElement called for each element that is entered (to look for shadow roots)
 */
export function walkFlows(scope: Node, root: Node, onElement: (element: Element) => void): FlowWalk {
  let node: Node | null = scope === root ? firstChildOf(root) : startOfFlow(scope, root);
  let texts: Text[] = [];
  /** Once past the scope, the first end of a flow ends the walk. */
  let pastScope = false;

  /** The node after `at` and its descendants; whether leaving `at`'s ancestors on the way ends the flow. */
  const after = (at: Node): { node: Node | null; ends: boolean } => {
    let ends = false;
    for (let up: Node | null = at; up && up !== root; up = parentOf(up)) {
      if (up === scope) pastScope = true;
      if (up !== at && effectOf(up) !== 'inline') ends = true;
      const sibling = nextSiblingOf(up);
      if (sibling) return { node: sibling, ends };
    }
    return { node: null, ends: true };
  };

  const take = (): Flow | undefined => {
    if (texts.length === 0) return undefined;
    const flow = joinFlow(texts);
    texts = [];
    return flow;
  };

  const next = (): Flow | undefined => {
    while (node) {
      const at: Node = node;
      const effect = effectOf(at);
      const endsBefore = effect === 'block' || effect === 'line-break' || effect === 'gap';
      if (endsBefore && pastScope) {
        node = null;
        break;
      }
      if (at instanceof Text && at.length > 0) texts.push(at);
      if (at instanceof Element && (effect === 'inline' || effect === 'block')) onElement(at);

      const inside = effect === 'inline' || effect === 'block' ? firstChildOf(at) : null;
      const step = inside ? { node: inside, ends: false } : after(at);
      // An empty block is entered and left at once: it ends the flow on both sides, which is one end.
      node = step.node;
      if (endsBefore || step.ends) {
        const flow = take();
        if (step.ends && pastScope) node = null;
        if (flow) return flow;
      }
    }
    return take();
  };
  return { next, isLost: () => node !== null && !isWithin(root, node) };
}
