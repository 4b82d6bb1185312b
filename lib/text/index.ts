export { COMPOSED_UNITS, type ComposedText, compose } from './compose';
export { endOfHangul, isKoreanTail } from './korean-tail';
export { LANGUAGES, type Language, type Localised } from './language';
export { FULL_WIDTH, plain } from './plain';
export { FIRST_SYLLABLE, LAST_SYLLABLE, scriptAt } from './script';
