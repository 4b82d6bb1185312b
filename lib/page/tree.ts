/**
 * Reads of the DOM that a page cannot spoil. Named children hide a form's own properties (`<input name="parentNode">`
 * makes `form.parentNode` an input: HTML 4.10.3), and a document's (`<img name="createTreeWalker">`), in content scripts
 * of Chromium too; what the prototypes hold is not hidden. And no `instanceof`: a node that the page took over from a
 * frame is of that frame's classes.
 */
export function getter<T, K extends keyof T>({ prototype }: { prototype: T }, key: K): (from: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (from) => get?.call(from);
}

export const parentOf = getter(Node, 'parentNode');
export const firstChildOf = getter(Node, 'firstChild');
export const lastChildOf = getter(Node, 'lastChild');
export const nextSiblingOf = getter(Node, 'nextSibling');
export const previousSiblingOf = getter(Node, 'previousSibling');
/** Lower-case for HTML elements. */
export const tagOf = getter(Element, 'localName');
const typeOf = getter(Node, 'nodeType');
const documentOf = getter(Node, 'ownerDocument');
const isConnected = getter(Node, 'isConnected');
/** The root element, if the page has left the document one. */
export const rootElementOf = getter(Document, 'documentElement');

const { contains } = Node.prototype;
const { hasAttributes, getBoundingClientRect, querySelector } = Element.prototype;
const { createTreeWalker } = Document.prototype;

/** Node types (DOM 4.4). */
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

export function isText(node: Node | null | undefined): node is Text {
  return node != null && typeOf(node) === TEXT;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node != null && typeOf(node) === ELEMENT;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return typeOf(node) === FRAGMENT && 'host' in node;
}

/** Whether the node is in this document, and not in a frame that has adopted it. */
export function isHere(node: Node): boolean {
  return isConnected(node) && (documentOf(node) ?? node) === document;
}

export function isWithin(ancestor: Node, node: Node): boolean {
  return contains.call(ancestor, node);
}

export function hasAnyAttribute(element: Element): boolean {
  return hasAttributes.call(element);
}

/** The first element in it that the selector names. */
export function queryIn(element: Element, selector: string): Element | null {
  return querySelector.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** The parent, or the host of a shadow root: the way up to what a person sees around the node. */
export function composedParentOf(node: Node): Node | null {
  return parentOf(node) ?? (isShadowRoot(node) ? node.host : null);
}

/**
 * Whether something holds for the node or for one around it.
 * @param known what has been found so far, for any nodes; grows by all that are met
 */
export function isAround(
  node: Node | null,
  holds: (node: Node) => boolean,
  upFrom: (node: Node) => Node | null,
  known: Map<Node, boolean>,
): boolean {
  const passed: Node[] = [];
  let found: boolean | undefined;
  for (let at = node; at && found === undefined; at = upFrom(at)) {
    found = known.get(at) ?? (holds(at) || undefined);
    passed.push(at);
  }
  for (const each of passed) known.set(each, found ?? false);
  return found ?? false;
}

/** The host in whose shadow root the node is; null in a document. */
const hostOf = (node: Node) => composedParentOf(node.getRootNode());

/** Whether the node is in a shadow root whose host is the element or in it, or in a shadow root that is. */
export function isShownIn(element: Node, node: Node): boolean {
  const host = hostOf(node);
  return host !== null && (isWithin(element, host) || isShownIn(element, host));
}

/** Whether `a` comes before `b` for a reader; each is taken where its host stands, until both are in one root. */
export function isBefore(a: Node, b: Node): boolean {
  const root = a.getRootNode();
  for (let at: Node | null = b; at; at = hostOf(at)) {
    if (at.getRootNode() === root)
      // Asked this way round: Chromium looks for the one before all that precedes the other, and `b` mostly stands first.
      return (at.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }
  const host = hostOf(a);
  return host !== null && isBefore(host, b);
}

/** What a walker meets (`NodeFilter`, DOM 6.3). */
export const SHOW_ELEMENTS = 1;
export const SHOW_TEXTS = 4;
/** CDATA of XML documents: part of an element's text, and of no flow. */
export const SHOW_CDATA = 8;

/** Walks the nodes of the kinds under `root`. Never with a filter function: one in JavaScript makes it 3–12 times slower. */
export function walkerOf(root: Node, kinds: number): TreeWalker {
  return createTreeWalker.call(document, root, kinds);
}

/** Calls `visit` for each text node of the subtree, the node itself included. */
export function forEachText(node: Node, visit: (text: Text) => void): void {
  if (isText(node)) visit(node);
  if (!firstChildOf(node)) return;
  const walker = walkerOf(node, SHOW_TEXTS);
  for (let at = walker.nextNode(); isText(at); at = walker.nextNode()) visit(at);
}
