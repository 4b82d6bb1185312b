import { composedParentOf, getter, hasAnyAttribute, isAround, isElement, queryIn, tagOf } from './tree';

/**
 * What an element in which no name is ever marked does to the text around it. `none`: it takes no room, the text runs on.
 * `program`: neither, and what it holds is not the page's text. `gap`: the text before and after is not one run.
 */
type Exclusion = 'gap' | 'none' | 'program';

const BY_TAG = new Map<string, Exclusion>();

function exclude(leaves: Exclusion, tags: string): void {
  for (const tag of tags.split(' ')) BY_TAG.set(tag, leaves);
}

// Not rendered.
exclude('program', 'script style template noscript head');
// Ruby readings are not part of the sentence.
exclude('none', 'rt rp rtc');
// Our own card.
exclude('none', 'gakju-card');
// What a person is typing or choosing.
exclude('gap', 'input textarea select datalist option');
// Code, not prose.
exclude('gap', 'code pre kbd samp');
// Formulas.
exclude('gap', 'math');
// Definitions that are drawn elsewhere, titles that are not drawn.
exclude('gap', 'defs symbol metadata');
// Fallback text of things that are drawn otherwise.
exclude('gap', 'iframe object canvas video audio progress meter');

/** Attributes whose change can exclude a region or let it in again; the watcher listens to these. */
export const EXCLUDING_ATTRIBUTES = ['contenteditable', 'role', 'hidden', 'data-gakju'];

/**
 * What is being edited, and what the page asks us to leave alone. Any other value of `contenteditable` than false, none and
 * nonsense too, makes it editable or may. The roles are those of editors that are not form fields.
 */
const LEFT_ALONE =
  '[contenteditable]:not([contenteditable=false i]),[data-gakju=off],' +
  '[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton],[role=code]';

/** May be code that is not tagged as such. */
const UNTRANSLATED = '[translate=no]';

const HIDDEN = '[hidden]';

const MATTERING = `${LEFT_ALONE},${UNTRANSLATED},${HIDDEN}`;

const { matches } = Element.prototype;
const isOneOf = (element: Element, selector: string): boolean => matches.call(element, selector);

/** Code is set in type of one width. Brands are not translated either. */
function isCodeBlock(element: Element): boolean {
  return isOneOf(element, UNTRANSLATED) && /mono|courier/i.test(getComputedStyle(element).fontFamily);
}

/** What the element does to the text around it if nothing inside may be marked; undefined if marks are allowed. */
export function exclusionOf(element: Element): Exclusion | undefined {
  const byTag = BY_TAG.get(tagOf(element));
  if (byTag !== undefined) return byTag;
  // Most elements have no attribute that matters: two native tests keep the walk near its floor.
  if (!hasAnyAttribute(element) || !isOneOf(element, MATTERING)) return undefined;
  if (isOneOf(element, LEFT_ALONE) || isCodeBlock(element)) return 'gap';
  return isOneOf(element, HIDDEN) ? 'none' : undefined;
}

const isExcluded = (node: Node) => isElement(node) && exclusionOf(node) !== undefined;

/**
 * Whether the node stands inside anything excluded, up to and including its root's host elements.
 * @param known what has been found since the page last changed
 */
export function isInsideExcluded(node: Node, known: Map<Node, boolean>): boolean {
  return isAround(node, isExcluded, composedParentOf, known);
}

/**
 * The element's exclusion if the text around it runs on, so that the joined text of a block does not show what stands
 * together. By tag and `hidden` alone: it is asked of every element.
 */
export function interruptionOf(element: Element, tag: string): Exclude<Exclusion, 'gap'> | undefined {
  const byTag = BY_TAG.get(tag);
  if (byTag !== undefined) return byTag === 'gap' ? undefined : byTag;
  return hasAnyAttribute(element) && isOneOf(element, HIDDEN) ? 'none' : undefined;
}

const designModeOf = getter(Document, 'designMode');
const headOf = getter(Document, 'head');

/** Whether the whole document is left alone: the page asked for it, or it is being edited. */
export function isDocumentExcluded(): boolean {
  // Not through the whole document: it is asked in every frame in which something changes.
  const head = headOf(document);
  const optOut = head && queryIn(head, ':scope > meta[name="gakju" i][content="off" i]');
  return optOut !== null || designModeOf(document) === 'on';
}
