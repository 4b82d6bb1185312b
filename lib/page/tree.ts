/**
 * Reads of the DOM that a page cannot spoil. Named children hide a form's own properties (`<input name="parentNode">`
 * makes `form.parentNode` an input: HTML 4.10.3, LegacyOverrideBuiltIns), in content scripts of Chromium too. What the
 * prototypes hold is not hidden.
 */
function getter<T, K extends keyof T>({ prototype }: { prototype: T }, key: K): (from: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (from) => get?.call(from);
}

export const parentOf = getter(Node, 'parentNode');
export const firstChildOf = getter(Node, 'firstChild');
export const nextSiblingOf = getter(Node, 'nextSibling');
export const previousSiblingOf = getter(Node, 'previousSibling');
/** Lower-case for HTML elements. */
export const tagOf = getter(Element, 'localName');

const { contains } = Node.prototype;
const { getAttribute, hasAttributes } = Element.prototype;

export function isWithin(ancestor: Node, node: Node): boolean {
  return contains.call(ancestor, node);
}

/** The attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function hasAnyAttribute(element: Element): boolean {
  return hasAttributes.call(element);
}

/** The parent, or the host of a shadow root: the way up to what a person sees around the node. */
export function composedParentOf(node: Node): Node | null {
  return parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}
