import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type SettingsKey, settingsTranslator, type Translate } from '@/lib/i18n';

export const WordsContext = createContext<Translate<SettingsKey>>(settingsTranslator('en'));

/** The settings page's words in the interface's language. */
export const useWords = (): Translate<SettingsKey> => useContext(WordsContext);
