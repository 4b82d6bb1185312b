import { attributeOf, composedParentOf, hasAnyAttribute, tagOf } from './tree';

/** Elements in which no name is ever marked, and what they do to the text around them. */
interface Exclusion {
  /** Lower-case local names. */
  readonly tags: readonly string[];
  /** `gap`: the text before and after is not one run. `none`: it takes no room, the text runs on. */
  readonly leaves: 'gap' | 'none';
}

const EXCLUSIONS: readonly Exclusion[] = [
  // Not rendered; the text around it runs on.
  {
    tags: ['script', 'style', 'template', 'noscript', 'head'],
    leaves: 'none',
  },
  // Ruby readings are not part of the sentence.
  { tags: ['rt', 'rp', 'rtc'], leaves: 'none' },
  // What a person is typing or choosing.
  {
    tags: ['input', 'textarea', 'select', 'datalist', 'option'],
    leaves: 'gap',
  },
  // Code, not prose.
  { tags: ['code', 'pre', 'kbd', 'samp'], leaves: 'gap' },
  // Formulas.
  { tags: ['math', 'annotation'], leaves: 'gap' },
  // Definitions that are drawn elsewhere, titles that are not drawn.
  {
    tags: ['defs', 'symbol', 'metadata'],
    leaves: 'gap',
  },
  // Fallback text of things that are drawn otherwise.
  {
    tags: ['iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'picture', 'map', 'progress', 'meter'],
    leaves: 'gap',
  },
  // Our own card.
  { tags: ['gakju-card'], leaves: 'none' },
];

const BY_TAG = new Map(EXCLUSIONS.flatMap(({ tags, leaves }) => tags.map((tag) => [tag, leaves] as const)));

/** Attributes whose change can exclude a region or let it in again; the watcher listens to these. */
export const EXCLUDING_ATTRIBUTES = ['contenteditable', 'role', 'hidden', 'data-gakju'];

/** Roles of editors that are not form fields. */
const TEXT_BOX_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'code']);

function isEditing(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role !== null && TEXT_BOX_ROLES.has(role);
}

/** What the element does to the text around it if nothing inside may be marked; undefined if marks are allowed. */
export function exclusionOf(element: Element): 'gap' | 'none' | undefined {
  const byTag = BY_TAG.get(tagOf(element));
  if (byTag !== undefined) return byTag;
  // Most elements have no attribute that matters: one native test keeps the walk near its floor.
  if (!hasAnyAttribute(element)) return undefined;
  if (isEditing(element) || attributeOf(element, 'data-gakju') === 'off') return 'gap';
  return attributeOf(element, 'hidden') === null ? undefined : 'none';
}

/** Whether the node stands inside anything excluded, up to and including its root's host elements. */
export function isInsideExcluded(node: Node): boolean {
  for (let at: Node | null = node; at; at = composedParentOf(at)) {
    if (at instanceof Element && exclusionOf(at) !== undefined) return true;
  }
  return false;
}

/** Whether the whole document is left alone: the page asked for it, or it is being edited. */
export function isDocumentExcluded(document: Document): boolean {
  if (document.designMode === 'on') return true;
  return document.querySelector('meta[name="gakju" i][content="off" i]') !== null;
}
