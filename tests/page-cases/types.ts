import type { Density } from '@/lib/page';

/**
 * A page of our making and what is marked on it: run in Chromium on the bare annotator (`tests/browser/page`), and in both
 * browsers on the built extension (`tests/e2e/page-cases.test.ts`). The names are the real ones.
 */
export interface PageCase {
  /** Completes the theme's sentence. */
  readonly title: string;
  /** The body. */
  readonly html: string;
  /**
   * What the page does, one after the other, when its names have been marked. Sent to the page as source: nothing from
   * outside, no named function inside.
   */
  readonly steps?: readonly (() => void)[];
  /** The marked pieces in the end, in the order of the text; a name split by tags is as many pieces as text nodes. */
  readonly marked: readonly string[];
  /** The density setting; `paragraph`, as when nothing has been chosen, if not given. */
  readonly density?: Density;
  /** Needs what only an extension may: closed shadow roots. */
  readonly isOnlyForExtension?: true;
}

/** A page, a place on it, and whether a name's card would open there. */
export interface PointingCase {
  readonly title: string;
  readonly html: string;
  /** The text to point at the middle of; must stand in one text node. */
  readonly at: string;
  /** Not at the middle of the text but this far right of its end (CSS pixels). */
  readonly besideBy?: number;
  /** The name the pointer is on. */
  readonly on?: string;
}

/** Cases that share the beginning of a sentence. */
export interface Theme<Case> {
  readonly name: string;
  readonly cases: readonly Case[];
}
