export { endOfHangul, isKoreanTail } from './korean-tail';
export { LANGUAGES, type Language, type Localised } from './language';
export { type NormalisedText, normalise } from './normalise';
export { scriptAt } from './script';
