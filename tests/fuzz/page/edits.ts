import fc from 'fast-check';
import { TEXTS } from './names';
import { type Attribute, draw, type Sketch, SWITCHES, sketch } from './tree';

/** Something a page does to its nodes. A node is given by a number, counted round and round over those that are there. */
export type Edit =
  | { readonly does: 'set' | 'append'; readonly at: number; readonly text: string }
  | { readonly does: 'split'; readonly at: number; readonly offset: number }
  | { readonly does: 'normalize' | 'remove' | 'empty' | 'unwrap'; readonly at: number }
  | { readonly does: 'move'; readonly at: number; readonly to: number }
  | { readonly does: 'insert' | 'fill'; readonly at: number; readonly node: Sketch }
  | { readonly does: 'switch'; readonly at: number; readonly attribute: Attribute };

const at = fc.nat({ max: 30 });
const texts = fc.constantFrom(...TEXTS);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ does: fc.constantFrom('set', 'append'), at, text: texts }),
  fc.record({ does: fc.constant('split'), at, offset: fc.nat({ max: 6 }) }),
  fc.record({ does: fc.constantFrom('normalize', 'remove', 'empty', 'unwrap'), at }),
  fc.record({ does: fc.constant('move'), at, to: at }),
  fc.record({ does: fc.constantFrom('insert', 'fill'), at, node: sketch }),
  fc.record({ does: fc.constant('switch'), at, attribute: fc.constantFrom(...SWITCHES) }),
);

/** All nodes below `root` in the order of the tree, those in shadow roots after their host. */
function nodesBelow(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...(node instanceof Element && node.shadowRoot ? nodesBelow(node.shadowRoot) : []),
    ...nodesBelow(node),
  ]);
}

/** Does it below `root`, where it can be done; elsewhere nothing. */
export function apply(edit: Edit, root: Node): void {
  const nodes = nodesBelow(root);
  const pick = <T extends Node>(kind: new () => T, index: number): T | undefined => {
    const some = nodes.filter((node): node is T => node instanceof kind);
    return some[index % Math.max(1, some.length)];
  };
  switch (edit.does) {
    case 'set':
    case 'append': {
      const text = pick(Text, edit.at);
      if (text) text.data = edit.does === 'set' ? edit.text : text.data + edit.text;
      return;
    }
    case 'split': {
      const text = pick(Text, edit.at);
      text?.splitText(Math.min(edit.offset, text.length));
      return;
    }
    case 'normalize':
      (pick(Element, edit.at) ?? root).normalize();
      return;
    case 'remove':
      remove(nodes[edit.at % Math.max(1, nodes.length)]);
      return;
    case 'empty':
      pick(Element, edit.at)?.replaceChildren();
      return;
    case 'unwrap': {
      const element = pick(Element, edit.at);
      element?.replaceWith(...element.childNodes);
      return;
    }
    case 'move': {
      const node = nodes[edit.at % Math.max(1, nodes.length)];
      const before = nodes[edit.to % Math.max(1, nodes.length)];
      if (node && before?.parentNode && !holds(node, before)) before.parentNode.insertBefore(node, before);
      return;
    }
    case 'insert': {
      const before = nodes[edit.at % Math.max(1, nodes.length)] ?? null;
      (before?.parentNode ?? root).insertBefore(draw(edit.node), before);
      return;
    }
    case 'fill': {
      const element = pick(Element, edit.at);
      // What a script puts into a line break is never drawn.
      if (element?.localName !== 'br') (element ?? root).appendChild(draw(edit.node));
      return;
    }
    case 'switch': {
      const element = pick(Element, edit.at);
      const [name, value] = edit.attribute;
      if (element?.getAttribute(name) === value) element.removeAttribute(name);
      else element?.setAttribute(name, value);
    }
  }
}

function remove(node: Node | undefined): void {
  node?.parentNode?.removeChild(node);
}

/** Whether `outer` is `inner` or holds it, in whatever root. */
function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === outer) return true;
  return false;
}
