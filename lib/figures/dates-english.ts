import { type DateGrammar, partWords } from './date-form';

/** Capitalised: may and march are verbs. */
const MONTH_NAME =
  '\\b(?<monthName>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
/** The 1800s too, as in the other languages, where a word says that it is a year; a bare 1868 is rather an amount. */
const DIGITS = '(?:18|19|20)\\d\\d';
const YEAR = `(?<year>${DIGITS})(?![\\da-z]|[.,]\\d|/\\d|[%-])`;
/** 2014–2018, 2014–18 */
const TO_YEAR = '(?:[–—-](?<toYear>(?:18|19|20)?\\d\\d)(?![\\da-z]|[.,]\\d|[%-]))';
/** `The last year` is the past twelve months. */
const YEAR_WORD = '(?<!\\b(?:the|past|every) )\\b(?<yearWord>last|this|next) year\\b';
const A_YEAR = `(?:(?:the )?(?:year )?(?<year>${DIGITS})(?![\\da-z%-]|[.,]\\d)|${YEAR_WORD})`;
const FISCAL = `(?:FY ?|fiscal (?:year )?)(?<year>${DIGITS})`;
const FISCAL_YEAR = `${FISCAL}(?![\\da-z-]|[.,]\\d|/\\d)`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const PHASE = '(?<phase>early|mid|late|(?:the )?(?:start|beginning|middle|end) of)';
const QUARTER = '(?:Q(?<quarter>[1-4])|(?:the )?(?<quarterWord>first|second|third|fourth) quarter(?: of)?)';
const HALF = '(?:the )?(?<half>first half|second half|latter half|H1|H2)(?: of)?';
const SEASON = '(?<season>spring|summer|autumn|fall|winter)';

export const ENGLISH_DATES: DateGrammar = {
  forms: [
    // FY2026–2030, fiscal 2026
    { pattern: new RegExp(`\\b${FISCAL}${TO_YEAR}`, 'gi'), fiscal: true },
    {
      pattern: new RegExp(`(?:\\b(?:${QUARTER}|${HALF}|${PHASE})[ -])?\\b${FISCAL_YEAR}`, 'gi'),
      fiscal: true,
    },
    // March 5, 2026 · 5 March 2026 · mid-March 2026
    { pattern: new RegExp(`${MONTH_NAME} ${DAY},? ${YEAR}`, 'g') },
    { pattern: new RegExp(`(?<![\\d.,:])${DAY} ${MONTH_NAME} ${YEAR}`, 'g') },
    { pattern: new RegExp(`(?:\\b${PHASE}[ -])?${MONTH_NAME},? ${YEAR}`, 'g') },
    // March (of) next year
    { pattern: new RegExp(`(?:\\b${PHASE}[ -])?${MONTH_NAME}(?: of)? ${YEAR_WORD}`, 'g') },
    // the first half of 2026, Q1 2026, the third quarter of last year
    { pattern: new RegExp(`\\b(?:${QUARTER}|${HALF}) ${A_YEAR}`, 'gi') },
    // spring 2026, the summer of next year
    { pattern: new RegExp(`\\b(?:the )?${SEASON}(?: of)? ${A_YEAR}`, 'gi') },
    // early 2026, the end of next year
    { pattern: new RegExp(`\\b${PHASE}[ -]${A_YEAR}`, 'gi') },
    // 2014–2018
    { pattern: new RegExp(`(?<![\\d.,$¥₩/-])(?<year>(?:19|20)\\d\\d)${TO_YEAR}(?![/\\w])`, 'g') },
    // A bare year counts behind a word that takes a year, or when there is nothing else; 2000 cities are no year.
    {
      pattern:
        /(?<=\b(?:in|by|since|until|till|from|to|through|before|after|during|for|of|the|year|and|around|between) )(?<year>(?:19|20)\d\d)(?![\d%-]|[.,]\d| ?[–—]\d| (?:yen|won|people|percent|million|billion|k[gm]|[cm]?m)\b| (?!was\b|as\b|is\b|has\b|this\b|its\b)[a-z]+s\b)\b/gi,
    },
    { pattern: /\b(?<year>(?:19|20)\d\d)(?= (?:to|through) (?:19|20)\d\d\b)/gi },
    { pattern: /^\s*(?<year>(?:19|20)\d\d)\s*$/g },
    { pattern: new RegExp(YEAR_WORD, 'gi') },
    { pattern: /(?<!\b(?:the|past|every) )\b(?<monthWord>last|this|next) month\b/gi },
    // This spring; last spring may be this year's, and next spring in January is anybody's guess.
    { pattern: /\b(?<yearWord>this) (?<season>spring|summer|autumn|fall)\b/gi },
    { pattern: /\b(?<comingSeason>next) (?<season>spring|summer|autumn|fall)\b/gi },
  ],
  boundsBefore: [
    ['until', /\b(?:by|until|till|through|no later than|up to)(?: the year)? $/i],
    ['from', /\b(?:from|since|starting(?: in)?|beginning(?: in)?|as of)(?: the year)? $/i],
    ['before', /\b(?:before|prior to)(?: the year)? $/i],
    ['after', /\bafter(?: the year)? $/i],
    ['about', /\b(?:around|about|circa) $/i],
  ],
  boundsBehind: [],
  words: {
    years: { last: -1, this: 0, next: 1 },
    months: { last: -1, this: 0, next: 1 },
    ways: {},
    parts: {
      ...partWords(
        ['spring', 'summer', 'autumn', 'winter'],
        { firsthalf: 0, h1: 0, secondhalf: 1, latterhalf: 1, h2: 1 },
        { early: 0, mid: 1, late: 2 },
      ),
      fall: 'autumn',
      ...{ first: 'q1', second: 'q2', third: 'q3', fourth: 'q4' },
      ...{ startof: 'start', beginningof: 'start', middleof: 'middle', endof: 'end' },
      ...{ thestartof: 'start', thebeginningof: 'start', themiddleof: 'middle', theendof: 'end' },
    },
  },
};
