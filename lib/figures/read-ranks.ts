import type { RankFigure } from './figure';
import { englishNumeral } from './number-words';

type Place = Pick<RankFigure, 'rank' | 'outside' | 'within' | 'between'>;

interface Form {
  readonly pattern: RegExp;
  readonly place: (...places: number[]) => Place;
}

const rank = (n = 0): Place => ({ rank: n });
const outside = (n = 0): Place => ({ outside: n });
const within = (n = 0): Place => ({ within: n });
const between = (high = 0, low = 0): Place => ({ between: [high, low] });

/** No ranking of interest is longer, and a longer number is something else. */
const HIGHEST_PLACE = 9999;
const N = '(?<![\\d.,/])(\\d{1,4})';
const NUMBER_WORD = '(two|three|four|five|six|seven|eight|nine|ten|twenty)';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL = `(${ORDINALS.join('|')})`;
/** Behind `top 10`: not a share, a sum or a decimal. */
const NO_MORE =
  '(?![\\d%만억조천백]|[.,]\\d| ?[~∼〜–-] ?\\d| ?(?:분의|퍼센트|percent|per cent|million|billion|trillion))';

/** Words that only begin like 위: 3위원회, 2위안 (which is also two yuan), 3/4위전. */
const OTHER_WORD = '(?!안|[가-힣]*(?:원|치|협|반|험|성|전))';

/**
 * Korean headlines and sentences deny a place behind it: `10위권에 이름을 올리지도 못했다`. So far ahead, in
 * characters and within one sentence, the denial is looked for.
 */
const DENIAL = '(?=[^.!?]{0,20}(?:못|않))';

const KOREAN: readonly Form[] = [
  { pattern: new RegExp(`${N}위권? ?(?:밖|바깥)`, 'g'), place: outside },
  { pattern: new RegExp(`${N}위권에?(?:는|도)?${DENIAL}`, 'g'), place: outside },
  {
    pattern: new RegExp(`${N}위(?:권 ?)?(?: ?이?내(?!려)| 안(?=[에으의 ,.)]|$)|권| 이상)`, 'g'),
    place: within,
  },
  { pattern: new RegExp(`(?:상위|톱|TOP) ?${N}(?:위|개사?|곳|명)?${NO_MORE}`, 'g'), place: within },
  { pattern: new RegExp(`${N}위? ?[~∼〜-] ?(\\d{1,4}) ?위${OTHER_WORD}`, 'g'), place: between },
  // 8위 이하 is anywhere below, 5위 안팎 somewhere near.
  { pattern: new RegExp(`제?${N} ?위(?! ?(?:이하|안팎|내외|전후))${OTHER_WORD}`, 'g'), place: rank },
  // 1, 2위: the unit stands once, behind the last.
  { pattern: new RegExp(`${N}(?=(?:, ?\\d{1,4}|[·・ㆍ]\\d{1,4})+ ?위${OTHER_WORD})`, 'g'), place: rank },
];

const JAPANESE: readonly Form[] = [
  { pattern: new RegExp(`(?:ベスト|トップ|上位) ?${N}位?の?圏外`, 'g'), place: outside },
  { pattern: new RegExp(`${N}位圏?外`, 'g'), place: outside },
  { pattern: new RegExp(`${N}位(?:以[内上]|圏内?)`, 'g'), place: within },
  { pattern: new RegExp(`(?:トップ|上位|ベスト) ?${N}[位社]?${NO_MORE}`, 'g'), place: within },
  { pattern: new RegExp(`第?${N}位?[~〜-](\\d{1,4})位(?!置)`, 'g'), place: between },
  { pattern: new RegExp(`第?${N}位(?![置相以台]|前後)`, 'g'), place: rank },
  { pattern: new RegExp(`${N}(?=(?:、\\d{1,4}|[·・]\\d{1,4})+位(?!置))`, 'g'), place: rank },
];

const OUTSIDE = "\\b(?:outside|below|missed|not in|not among)(?: of)? the (?:world's )?top[ -]";
/** An ordinal in figures is as often a date, a street or a session: these words make it a place. */
const RANKED =
  '(?<=\\b(?:[Rr]ank(?:s|ed|ing)?|came|come|comes|placed|finished|stood|stands|sits?|fell|slipped|dropped|rose|climbed|moved|jumped|listed|put|remains?|is|are|was|were|at|in|from|to)(?: it| in| at| to| from| up| down)? )';
const NOT_A_RANK =
  '(?! (?:century|centuries|meeting|session|anniversary|edition|generation|floor|district|street|avenue|day|birthday|time|quarter|grade|amendment|round|year|week|month|of|or|[A-Z][a-z]))';

const ENGLISH: readonly Form[] = [
  { pattern: new RegExp(`${OUTSIDE}${N}\\b`, 'gi'), place: outside },
  { pattern: new RegExp(`${OUTSIDE}${NUMBER_WORD}\\b`, 'gi'), place: outside },
  {
    pattern: new RegExp(
      `(?:\\bwithin the )?\\btop[ -]${N}(?![ -](?:percent|per cent|million|billion))${NO_MORE}`,
      'gi',
    ),
    place: within,
  },
  {
    pattern: new RegExp(
      `(?:\\bwithin the )?\\btop[ -]${NUMBER_WORD}(?! (?:percent|per cent|million|billion))\\b`,
      'gi',
    ),
    place: within,
  },
  {
    pattern: new RegExp(`${N}(?:st|nd|rd|th)[–-](\\d{1,4})(?:st|nd|rd|th)\\b${NOT_A_RANK}`, 'g'),
    place: between,
  },
  { pattern: new RegExp(`^\\s*${N}(?:st|nd|rd|th)\\s*$`, 'g'), place: rank },
  {
    pattern: new RegExp(`${N}(?:st|nd|rd|th) (?:place|spot|worldwide|globally|overall)\\b`, 'g'),
    place: rank,
  },
  { pattern: new RegExp(`${RANKED}${N}(?:st|nd|rd|th)\\b${NOT_A_RANK}`, 'g'), place: rank },
  // ranks South Korea 9th
  {
    pattern: new RegExp(
      `(?<=\\b[Rr]ank(?:s|ed|ing)\\b[^.!?\\d]{1,40} )${N}(?:st|nd|rd|th)\\b${NOT_A_RANK}`,
      'g',
    ),
    place: rank,
  },
  { pattern: new RegExp(`\\b${ORDINAL} (?:place|spot)\\b`, 'gi'), place: rank },
  {
    pattern: new RegExp(
      `(?<=\\b(?:rank(?:s|ed|ing)?|came|placed|finished)(?: it| in| at)?(?: the)? )${ORDINAL}\\b${NOT_A_RANK}`,
      'gi',
    ),
    place: rank,
  },
  // From fourth to ninth.
  { pattern: new RegExp(`(?<=\\bfrom )${ORDINAL}(?= to (?:${ORDINALS.join('|')})\\b)`, 'gi'), place: rank },
  {
    pattern: new RegExp(`(?<=\\bfrom (?:${ORDINALS.join('|')}) to )${ORDINAL}\\b${NOT_A_RANK}`, 'gi'),
    place: rank,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Nn]umber|[Nn]o\\.) ?${N}(?![\\d.,]\\d)(?= (?:in|on|among|worldwide|globally))`,
      'g',
    ),
    place: rank,
  },
];

/** Tried in this order, so a denial before the plain place; text that one form took is not read by another. */
const FORMS: readonly Form[] = [...KOREAN, ...JAPANESE, ...ENGLISH];

function numberOf(written: string): number {
  const ordinal = ORDINALS.indexOf(written.toLowerCase());
  return ordinal >= 0 ? ordinal + 1 : Number(englishNumeral(written) ?? written);
}

function isPlace(places: readonly number[]): boolean {
  const [high = 0, low = Number.POSITIVE_INFINITY] = places;
  return high < low && places.every((n) => n >= 1 && n <= HIGHEST_PLACE);
}

/** The places in plain text, in no particular order; none overlaps another. */
export function readRanks(text: string): RankFigure[] {
  const found: RankFigure[] = [];
  const taken = new Set<number>();
  for (const { pattern, place } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const [, ...written] = match;
      const places = written.map(numberOf);
      if (!isPlace(places) || taken.has(start) || taken.has(end - 1)) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      found.push({ kind: 'rank', ...place(...places), start, end, text: text.slice(start, end) });
    }
  }
  return found;
}
