import type { SiteRules } from '@/lib/sites';
import type { Language } from '@/lib/text';

/** What the person chose. Stored in `storage.local` under one key; `version` tells how it was written. */
export interface Settings {
  readonly version: 2;
  /** `auto`: the browser's language if it is one of ours, else English. */
  readonly language: 'auto' | Language;
  /** `auto`: on a page, light or dark from the page's real background; in our own pages, the system's. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Milliseconds the pointer rests on a mark before its card opens (0–1500), or only on a click. */
  readonly openDelay: number | 'click';
  /** Which mentions are marked: all, or the first of each name in each paragraph or heading, or on the page. */
  readonly density: 'every' | 'paragraph' | 'page';
  /** How marks look: dots or a line under the name, or a soft colour behind it. */
  readonly markStyle: 'dots' | 'line' | 'tint';
  readonly sites: SiteRules;
  /** Ids of entities whose names the person does not want marked anywhere; the popup's search still finds them. */
  readonly quietNames: readonly string[];
}
