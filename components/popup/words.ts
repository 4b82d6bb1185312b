import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PopupKey, popupTranslator, type Translate } from '@/lib/i18n';

export const WordsContext = createContext<Translate<PopupKey>>(popupTranslator('en'));

/** The popup's words in the interface's language. */
export const useWords = (): Translate<PopupKey> => useContext(WordsContext);
