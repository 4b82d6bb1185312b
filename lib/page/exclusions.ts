import {
  attributeOf,
  composedParentOf,
  getter,
  hasAnyAttribute,
  isElement,
  rootElement,
  tagOf,
} from './tree';

/**
 * Elements in which no name is ever marked, by what they do to the text around them. `none`: they take no room, the text
 * runs on. `gap`: the text before and after is not one run.
 */
const BY_TAG = new Map<string, 'gap' | 'none'>();

function exclude(leaves: 'gap' | 'none', tags: string): void {
  for (const tag of tags.split(' ')) BY_TAG.set(tag, leaves);
}

// Not rendered.
exclude('none', 'script style template noscript head');
// Ruby readings are not part of the sentence.
exclude('none', 'rt rp rtc');
// Our own card.
exclude('none', 'gakju-card');
// What a person is typing or choosing.
exclude('gap', 'input textarea select datalist option');
// Code, not prose.
exclude('gap', 'code pre kbd samp');
// Formulas.
exclude('gap', 'math annotation');
// Definitions that are drawn elsewhere, titles that are not drawn.
exclude('gap', 'defs symbol metadata');
// Fallback text of things that are drawn otherwise.
exclude('gap', 'iframe object embed canvas video audio picture map progress meter');

/** Attributes whose change can exclude a region or let it in again; the watcher listens to these. */
export const EXCLUDING_ATTRIBUTES = ['contenteditable', 'role', 'hidden', 'data-gakju'];

/** Roles of editors that are not form fields. */
const TEXT_BOX_ROLE = /^(textbox|searchbox|combobox|spinbutton|code)$/;

function isEditing(element: Element): boolean {
  // Any other value than false, none and nonsense too, makes it editable or may.
  const editable = attributeOf(element, 'contenteditable');
  return (
    (editable !== null && !/^false$/i.test(editable)) ||
    TEXT_BOX_ROLE.test(attributeOf(element, 'role') ?? '')
  );
}

/** Code that is not tagged as such: not to be translated, and set in type of one width. Brands are not translated either. */
function isCodeBlock(element: Element): boolean {
  return (
    attributeOf(element, 'translate') === 'no' && /mono|courier/i.test(getComputedStyle(element).fontFamily)
  );
}

/** What the element does to the text around it if nothing inside may be marked; undefined if marks are allowed. */
export function exclusionOf(element: Element): 'gap' | 'none' | undefined {
  const byTag = BY_TAG.get(tagOf(element));
  if (byTag !== undefined) return byTag;
  // Most elements have no attribute that matters: one native test keeps the walk near its floor.
  if (!hasAnyAttribute(element)) return undefined;
  if (isEditing(element) || isCodeBlock(element) || attributeOf(element, 'data-gakju') === 'off')
    return 'gap';
  return attributeOf(element, 'hidden') === null ? undefined : 'none';
}

/** Whether the node stands inside anything excluded, up to and including its root's host elements. */
export function isInsideExcluded(node: Node): boolean {
  for (let at: Node | null = node; at; at = composedParentOf(at)) {
    if (isElement(at) && exclusionOf(at) !== undefined) return true;
  }
  return false;
}

/** Elements that hold text that is none of the page's. */
const PROGRAM = /^(script|style|template|noscript)$/;

/**
 * Whether the element is not there for the text around it, which runs on, so that the joined text of a block does not
 * show what stands together; and whether what it holds is a program.
 */
export function interruptionOf(element: Element, tag: string): 'program' | 'other' | undefined {
  if (BY_TAG.get(tag) === 'none') return PROGRAM.test(tag) ? 'program' : 'other';
  return hasAnyAttribute(element) && attributeOf(element, 'hidden') !== null ? 'other' : undefined;
}

const designModeOf = getter(Document, 'designMode');
const { querySelector } = Element.prototype;

/** Whether the whole document is left alone: the page asked for it, or it is being edited. */
export function isDocumentExcluded(): boolean {
  const root = rootElement();
  const optOut = root && querySelector.call(root, 'head > meta[name="gakju" i][content="off" i]');
  return optOut !== null || designModeOf(document) === 'on';
}
