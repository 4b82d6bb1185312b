import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bearing, Citations, Fact, Footnote, SideBySide, Written, WrittenFact } from '@/lib/facts';
import type { CardKey, Translate } from '@/lib/i18n';
import type { Language } from '@/lib/text';
import { createLookup, type Lookup } from './lookup';

/** What every piece of a fact needs to be read: the interface's language and its words, and the records by id. */
export interface Reading extends Lookup {
  readonly language: Language;
  readonly t: Translate<CardKey>;
  /** A fact's figure in the interface's language; undefined when its statement is all there is. */
  readonly figure: (fact: Fact) => WrittenFact | undefined;
  /** Opens the card of another entity in place of this one. Absent: names of others are plain text. */
  readonly onEntity?: ((id: string) => void) | undefined;
  /** Called before more is shown on demand, so that the frame around can keep its size. */
  readonly onGrow?: () => void;
  /** Facts that stand side by side, each under the fact it names. */
  readonly beside?: readonly SideBySide[];
  /** In what facts that are held apart cannot be compared. */
  readonly apart?: Footnote['apart'];
  /** The figures that are not a fact's own: sums of parts, ends of scales. */
  readonly written?: Written;
  /** The facts that bear on the reader's sentence, and why. */
  readonly bearing?: readonly Bearing[];
  /** Citing facts. Absent: nothing can be cited here. */
  readonly citing?: Citing | undefined;
}

/** How facts are cited where they are shown. */
export interface Citing {
  /** The fact in every style; null when there is nobody to ask. */
  readonly cite: (fact: string) => Promise<Citations | null>;
  /** Puts text on the clipboard; whether it worked. */
  readonly copy: (text: string) => Promise<boolean>;
}

export const ReadingContext = createContext<Reading>({
  ...createLookup({ sources: [], entities: [], properties: [], facts: [] }),
  language: 'en',
  t: (key) => key,
  figure: () => undefined,
});

export const useReading = (): Reading => useContext(ReadingContext);
