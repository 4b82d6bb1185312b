import type { Vocabulary } from './vocabulary';

/** What is compared, behind `times`: without it the word counts occasions (won three times). */
const COMPARED =
  '(?= (?:more|less|higher|lower|larger|smaller|greater|bigger|faster|slower|as|the (?:size|number|amount|price|rate|level|average)|that of|its|their|annual|current|last)\\b)';

export const ENGLISH: Vocabulary = {
  units: [
    { unit: 'parameters', pattern: /[ -]?parameters?(?![a-z])/iy },
    { unit: 'JPY', pattern: /[ -]?yen(?![a-z])/iy },
    { unit: 'KRW', pattern: /[ -]?won(?![a-z])/iy },
    { unit: 'USD', pattern: /(?: U\.?S\.?)?[ -]?dollars?(?![a-z])/iy },
    { unit: 'percentage-points', pattern: /[ -]?per ?cent(?:age)?[ -]points?(?![a-z])/iy },
    { unit: 'percent', pattern: /[ -]?per ?cent(?![a-z])/iy },
    { unit: 'watts', pattern: /[ -]?kilowatts?(?!-?[a-z]| hour)/iy, shift: 3 },
    { unit: 'watts', pattern: /[ -]?megawatts?(?!-?[a-z]| hour)/iy, shift: 6 },
    { unit: 'watts', pattern: /[ -]?gigawatts?(?!-?[a-z]| hour)/iy, shift: 9 },
    { unit: 'watts', pattern: /[ -]?terawatts?(?!-?[a-z]| hour)/iy, shift: 12 },
    { unit: 'watts', pattern: /[ -]?watts?(?!-?[a-z]| hour)/iy },
    { unit: 'times', pattern: /[ -]?fold(?![a-z])|x(?![a-z0-9])/iy },
    { unit: 'times', pattern: new RegExp(` times${COMPARED}`, 'iy') },
    {
      unit: 'years',
      pattern: /[ -]?years?(?!-old| old| ago| later| earlier| after| before| since| in a row|[a-z])/iy,
    },
  ],
  otherUnits:
    /[ -]?(?:euros?|pounds?|yuan|renminbi|rupees?|francs?|(?:australian|canadian|hong kong|singapore|taiwan) dollars?|tons?|tonnes?|barrels?|miles?|met(?:er|re)s?|lit(?:er|re)s?)(?![a-z])/iy,
  sizeBehind: /(?!)/y,
  hedgesBefore: [
    ['slightly-more', /\b(?:just (?:over|above)|(?:slightly|a little) (?:over|above|more than)) $/i],
    ['at-most', /\b(?:up to|at most|as (?:much|many) as|a maximum of|(?:no|not) more than) $/i],
    ['at-least', /\b(?:at least|(?:no|not) (?:less|fewer) than|a minimum of|as (?:little|few) as) $/i],
    [
      'more-than',
      /\b(?:(?:well )?over|more than|above|exceeding|exceeds?|exceeded|in excess of|upwards? of) $/i,
    ],
    ['less-than', /\b(?:less than|fewer than|under|below) $/i],
    [
      'about',
      /\b(?:about|around|approximately|approx\.|roughly|some|nearly|almost|close to|an estimated) $/i,
    ],
  ],
  hedgesBehind: [
    ['at-least', / or (?:more|above|over|higher)\b|\+|-plus\b/iy],
    ['at-most', / or (?:less|fewer|lower)\b/iy],
    ['about', / or so\b/iy],
  ],
  yearlyBefore: /(?!)/,
  yearlyBehind: /(?:,? (?:a|per|each|every) year|\/year|,? annually)\b/iy,
  paddingBefore: /\b(?:a total of|a) $/i,
};
