export { type CardKey, type CardWords, cardTranslator, cardWords, translateCard } from './card-words';
export { citationWords } from './citation-words';
export { writeDate, writePeriod } from './date';
export { LANGUAGE_NAMES, pickLanguage } from './pick-language';
export { type PopupKey, popupTranslator } from './popup-words';
export { type SettingsKey, settingsTranslator } from './settings-words';
export type { Translate } from './translator';
export { welcomeTranslator } from './welcome-words';
