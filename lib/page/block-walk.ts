import { exclusionOf, interruptionOf } from './exclusions';
import {
  getter,
  isElement,
  isHere,
  isText,
  isWithin,
  parentOf,
  SHOW_ELEMENTS,
  SHOW_TEXTS,
  tagOf,
  walkerOf,
} from './tree';

/** A part of the page that is read at once. */
export interface Block {
  /** A text, or an element that is read whole. */
  readonly node: Text | Element;
  readonly text: string;
}

interface BlockWalkParts {
  /** Called for each element that is not in an excluded one, in the order of the document. */
  readonly onElement: (element: Element, tag: string) => void;
  /**
   * Called for each element in a block that is not there for the text around it, which runs on: the block's text does not
   * show that.
   */
  readonly onInterruption: (element: Element) => void;
}

/** A walk through several subtrees; the page may change them between two steps. */
export interface BlockWalk {
  /** Undefined at the end. */
  next(): Block | undefined;
  /** The page has taken `removed` out: if the walk was in there, it goes on from `beside`. */
  leave(removed: Node, beside: Node): void;
}

/** Elements within a block. Fewer, and the blocks cost more than their texts; more, and a hit is far from its node. */
const MOST_ELEMENTS = 16;

/** Text of a block that is an element (UTF-16 units), no more than is looked through at a time; more is taken node by node. */
const MOST_TEXT = 4000;

const firstElementOf = getter(Element, 'firstElementChild');
const nextElementOf = getter(Element, 'nextElementSibling');
const textOf = getter(Node, 'textContent');

/** Adds the elements in one to `into`, in the order of the document; false, and some are missing, if they are too many. */
function collectElements(element: Element, into: Element[]): boolean {
  for (let at = firstElementOf(element); at; at = nextElementOf(at)) {
    if (into.push(at) > MOST_ELEMENTS || !collectElements(at, into)) return false;
  }
  return true;
}

/**
 * The quick way through a page: the browser joins the text of whole blocks, and no script meets a text node in which
 * there is nothing. What is in excluded elements is passed over.
 * @param scopes subtrees, their roots included
 */
export function walkBlocks(
  scopes: readonly Node[],
  { onElement, onInterruption }: BlockWalkParts,
): BlockWalk {
  const walker = walkerOf(document, SHOW_TEXTS | SHOW_ELEMENTS);
  let scope: Node | undefined;
  let isRoot = false;
  let index = 0;
  /** Nothing below the walker's node is to be met any more. */
  let isBehind = false;

  function advance(): Node | null {
    if (!isBehind) return walker.nextNode();
    isBehind = false;
    do {
      const sibling = walker.nextSibling();
      if (sibling) return sibling;
    } while (walker.parentNode());
    return null;
  }

  /** The next node of the scopes, in the order of the document. */
  function step(): Node | undefined {
    for (;;) {
      const node = scope && !(isBehind && walker.currentNode === scope) ? advance() : null;
      // All that follows in a root is inside it; elsewhere the question costs a little.
      if (node && scope && (isRoot || isWithin(scope, node))) return node;
      do {
        scope = scopes[index++];
      } while (scope && !isHere(scope));
      if (!scope) return undefined;
      isRoot = parentOf(scope) === null;
      isBehind = false;
      walker.currentNode = scope;
      if (!isRoot) return scope;
    }
  }

  /** Meets the elements in a block; false if there is a program among them, whose text is not the page's. */
  function meet(inner: readonly Element[]): boolean {
    for (const element of inner) {
      const tag = tagOf(element);
      const interruption = interruptionOf(element, tag);
      if (interruption === 'program') return false;
      onElement(element, tag);
      if (interruption) onInterruption(element);
    }
    return true;
  }

  function blockOf(element: Element): Block | undefined {
    // The texts at both sides of what is passed over come one after the other, as they stand together.
    isBehind = exclusionOf(element) !== undefined;
    if (isBehind) return undefined;
    onElement(element, tagOf(element));
    const inner: Element[] = [];
    if (!collectElements(element, inner) || !meet(inner)) return undefined;
    const text = textOf(element) ?? '';
    isBehind = text.length <= MOST_TEXT;
    return isBehind ? { node: element, text } : undefined;
  }

  return {
    next() {
      for (let node = step(); node; node = step()) {
        if (isText(node)) return { node, text: node.data };
        const block = isElement(node) ? blockOf(node) : undefined;
        if (block) return block;
      }
      return undefined;
    },
    leave(removed, beside) {
      if (!scope || !isWithin(removed, walker.currentNode)) return;
      walker.currentNode = beside;
      isBehind = false;
    },
  };
}
