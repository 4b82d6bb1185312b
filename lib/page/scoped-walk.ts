import { isElement, isHere, isText, isWithin, parentOf, walkerOf } from './tree';

/** A walk through nodes of one kind in several subtrees; the page may change them between two steps. */
export interface Walk<T> {
  /** Undefined at the end. */
  next(): T | undefined;
  /** The page has taken `removed` out: if the walk was in there, it goes on from `beside`. */
  leave(removed: Node, beside: Node): void;
}

/** Walks the texts or the elements of the subtrees, their roots included. */
export function walkScopes(scopes: readonly Node[], what: 'texts' | 'elements'): Walk<Node> {
  const isOfTexts = what === 'texts';
  const isOwnKind = isOfTexts ? isText : isElement;
  const walker = walkerOf(document, isOfTexts ? NodeFilter.SHOW_TEXT : NodeFilter.SHOW_ELEMENT);
  let scope: Node | undefined;
  let isRoot = false;
  let index = 0;
  return {
    next() {
      for (;;) {
        const node = scope && walker.nextNode();
        // All that follows in a root is inside it; elsewhere the question costs a little.
        if (node && scope && (isRoot || isWithin(scope, node))) return node;
        do {
          scope = scopes[index++];
        } while (scope && !isHere(scope));
        if (!scope) return undefined;
        isRoot = parentOf(scope) === null;
        walker.currentNode = scope;
        if (isOwnKind(scope)) return scope;
      }
    },
    leave(removed, beside) {
      if (scope && isWithin(removed, walker.currentNode)) walker.currentNode = beside;
    },
  };
}
