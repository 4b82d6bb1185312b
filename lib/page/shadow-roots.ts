import marksCss from './marks.css?inline';
import { getter, isHere, tagOf } from './tree';

/** Looks into closed shadow roots, which only the browser's extension API can. */
export type ClosedRootOf = (element: HTMLElement) => ShadowRoot | undefined;

/**
 * Milliseconds after which custom elements without a shadow root are looked at again. Attaching a root fires no mutation;
 * most elements get theirs when their script arrives, within the first seconds.
 */
const LOOK_AGAIN_MS = [100, 400, 1500, 5000, 15_000];

interface ShadowRootsParts {
  readonly closedRootOf: ClosedRootOf;
  readonly onCome: (root: ShadowRoot) => void;
  readonly onGone: (root: ShadowRoot) => void;
}

/** The shadow roots of the document, for as long as they are in it. */
export interface ShadowRoots {
  /** Takes in the element's root. A custom element that has none yet is looked at again, ever more rarely. */
  look(element: Element, tag?: string): void;
  /** Lets go of what the page has taken out, or given to a frame. */
  sweep(): void;
  all(): ShadowRoot[];
}

const shadowRootOf = getter(Element, 'shadowRoot');

/** The sheet that paints marks; one for all roots of the document. */
let sheet: CSSStyleSheet | undefined;

export function followShadowRoots(parts: ShadowRootsParts, signal: AbortSignal): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  const rootless = new Set<Element>();
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    rootless.clear();
    release(() => true);
  });

  function look(element: Element, tag = tagOf(element)): void {
    let root: ShadowRoot | null | undefined = shadowRootOf(element);
    const isCustom = tag.includes('-');
    // Closed ones are looked for on custom elements only: asking for every element would cost more than the whole walk.
    if (!root && isCustom) root = parts.closedRootOf(element as HTMLElement);
    if (root) take(root);
    if (root) rootless.delete(element);
    else if (isCustom && !rootless.has(element)) {
      rootless.add(element);
      // New ones start the looking anew.
      round = 0;
      timer ??= lookLater();
    }
  }

  function take(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    adoptMarkSheet(root);
    parts.onCome(root);
  }

  function lookLater(): ReturnType<typeof setTimeout> | undefined {
    const delay = LOOK_AGAIN_MS[round++];
    if (delay === undefined || rootless.size === 0) return undefined;
    return setTimeout(() => {
      sweep();
      for (const element of rootless) look(element);
      timer = lookLater();
    }, delay);
  }

  function sweep(): void {
    release((root) => !isHere(root));
    for (const element of rootless) if (!isHere(element)) rootless.delete(element);
  }

  function release(isGone: (root: ShadowRoot) => boolean): void {
    for (const root of roots) {
      if (!isGone(root)) continue;
      roots.delete(root);
      const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
      if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
      parts.onGone(root);
    }
  }

  return { look, sweep, all: () => [...roots] };
}

/** Whether a sheet is one of ours, of this version or another: no page has rules for our highlight. */
function isMarkSheet(other: CSSStyleSheet | undefined): boolean {
  return other?.cssRules[0]?.cssText.startsWith('::highlight(gakju)') === true;
}

/**
 * Paints marks inside the root. Firefox needs this (a document's ::highlight rule does not reach shadow roots there);
 * Chromium paints the same either way.
 */
function adoptMarkSheet(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(marksCss);
    }
    const sheets = root.adoptedStyleSheets;
    // Firefox ends an older script without a word (the extension was updated), and its sheet stays behind.
    for (let i = sheets.length; i--; ) if (isMarkSheet(sheets[i])) sheets.splice(i, 1);
    sheets.push(sheet);
  } catch {
    // A root of another document (adopted by the page) refuses our sheet: its names stay unmarked in Firefox.
  }
}
