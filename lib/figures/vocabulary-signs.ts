import { NONE, type Vocabulary } from './vocabulary';

/** What is written alike in all three languages: signs, codes, symbols of the SI. */
export const SIGNS: Vocabulary = {
  units: [
    { unit: 'percentage-points', pattern: / ?%[ -]?(?:p(?![a-z])|points?(?![a-z]))/iy },
    { unit: 'percent', pattern: / ?%(?! ?포인트|・?ポイント)/y },
    { unit: 'JPY', pattern: / ?JPY(?![A-Za-z])/y },
    { unit: 'KRW', pattern: / ?KRW(?![A-Za-z])/y },
    { unit: 'USD', pattern: / ?USD(?![A-Za-z])/y },
    // Not kWh, and not Mw, the magnitude of an earthquake. U+33BE, U+33BF: ㎾, ㎿.
    { unit: 'watts', pattern: / ?(?:[kK]W|㎾)(?![A-Za-z시時])/y, shift: 3 },
    { unit: 'watts', pattern: / ?(?:MW|㎿)(?![A-Za-z시時])/y, shift: 6 },
    { unit: 'watts', pattern: / ?GW(?![A-Za-z시時])/y, shift: 9 },
    { unit: 'watts', pattern: / ?TW(?![A-Za-z시時])/y, shift: 12 },
    { unit: 'watts', pattern: /W(?![A-Za-z시時])/y },
  ],
  otherUnits: / ?(?:EUR|GBP|CNY|RMB|TEU|[℃㎡㎢㎞㎝㎜㎏㎎])/y,
  sizeBehind: NONE,
  hedgesBefore: [],
  hedgesBehind: [],
  yearlyBefore: /(?!)/,
  yearlyBehind: NONE,
  paddingBefore: /(?!)/,
};
