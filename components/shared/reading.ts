import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type CardKey, cardTranslator, type Translate } from '@/lib/i18n';
import type { Language } from '@/lib/text';
import { createLookup, type Lookup } from './lookup';

/** What every piece of a fact needs to be read: the interface's language and its words, and the records by id. */
export interface Reading extends Lookup {
  readonly language: Language;
  readonly t: Translate<CardKey>;
  /** Opens the card of another entity in place of this one. Absent: names of others are plain text. */
  readonly onEntity?: ((id: string) => void) | undefined;
  /** Called before more is shown on demand, so that the frame around can keep its size. */
  readonly onGrow?: () => void;
}

export const ReadingContext = createContext<Reading>({
  ...createLookup({ sources: [], entities: [], properties: [], facts: [] }),
  language: 'en',
  t: cardTranslator('en'),
});

export const useReading = (): Reading => useContext(ReadingContext);
