import marksCss from './marks.css?inline';
import { tagOf } from './tree';

/** Looks into closed shadow roots, which only the browser's extension API can. */
export type ClosedRootOf = (element: HTMLElement) => ShadowRoot | undefined;

/**
 * The element's shadow root, closed ones too. Closed roots are looked for on custom elements only: asking for every
 * element would cost more than the whole walk.
 */
export function shadowRootOf(element: Element, closedRootOf: ClosedRootOf): ShadowRoot | undefined {
  const open: unknown = element.shadowRoot;
  if (open instanceof ShadowRoot) return open;
  return tagOf(element).includes('-') && element instanceof HTMLElement ? closedRootOf(element) : undefined;
}

/** The sheet that paints marks; one for all roots of the document. */
let sheet: CSSStyleSheet | undefined;

/**
 * Paints marks inside the root until `signal` aborts. Firefox needs this (a document's ::highlight rule does not reach
 * shadow roots there); Chromium paints the same either way.
 */
export function adoptMarkSheet(root: ShadowRoot, signal: AbortSignal): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(marksCss);
    }
    const ours = sheet;
    root.adoptedStyleSheets.push(ours);
    signal.addEventListener('abort', () => {
      const at = root.adoptedStyleSheets.indexOf(ours);
      if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
    });
  } catch {
    // A root of another document (adopted by the page) refuses our sheet: its names stay unmarked in Firefox.
  }
}
