import type { RankFigure } from './figure';
import { englishNumeral } from './numeral';

type Place = Pick<RankFigure, 'rank' | 'outside' | 'within'>;

interface Form {
  readonly pattern: RegExp;
  readonly place: (n: number) => Place;
}

const rank = (n: number): Place => ({ rank: n });
const outside = (n: number): Place => ({ outside: n });
const within = (n: number): Place => ({ within: n });

/** No ranking of interest is longer, and a longer number is something else. */
const HIGHEST_PLACE = 9999;
const N = '(?<![\\d.,/])(\\d{1,4})';
const NUMBER_WORD = '(two|three|four|five|six|seven|eight|nine|ten|twenty)';
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDINAL = `(${ORDINALS.join('|')})`;

/**
 * Korean headlines and sentences deny a place behind it: `10위권에 이름을 올리지도 못했다`. So far ahead, in
 * characters and within one sentence, the denial is looked for.
 */
const DENIAL = '(?=[^.!?]{0,20}(?:못|않))';

/** An English ordinal is a rank unless it counts something else. */
const NOT_A_RANK =
  '(?! (?:century|centuries|meeting|session|anniversary|edition|generation|floor|district|street|avenue|day|birthday|time|quarter|grade|amendment|round|year|of (?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)|or \\d+(?:st|nd|rd|th) of))';

/** Tried in this order, so a denial before the plain place; text that one form took is not read by another. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`\\b(?:outside|below|missed|not in|not among) the top[ -]${N}\\b`, 'gi'),
    place: outside,
  },
  { pattern: new RegExp(`${N}위권? ?(?:밖|바깥)`, 'g'), place: outside },
  { pattern: new RegExp(`${N}위권에?(?:는|도)?${DENIAL}`, 'g'), place: outside },
  { pattern: new RegExp(`${N}위(?:권 ?)?(?: ?이?내| ?안|권)`, 'g'), place: within },
  {
    pattern: new RegExp(`(?:상위 ?|톱 ?|トップ|上位|[Tt]op[ -]?)${N}(?:위|位)?(?![\\d.,]\\d|[%\\d])`, 'g'),
    place: within,
  },
  { pattern: new RegExp(`${N}位圏?外`, 'g'), place: outside },
  { pattern: new RegExp(`${N}位(?:以内|圏内?)`, 'g'), place: within },
  { pattern: new RegExp(`第?${N}位(?!置)`, 'g'), place: rank },
  { pattern: new RegExp(`제?${N} ?위(?![가-힣]*(?:원|안화|치|협|반|험|성|전))`, 'g'), place: rank },
  // 1, 2위 and 1・2位: the unit stands once, behind the last.
  { pattern: new RegExp(`${N}(?=(?:, ?\\d{1,4}|[·・]\\d{1,4})+ ?[위位])`, 'g'), place: rank },
  {
    pattern: new RegExp(
      `\\b(?:outside|below|missed|not in|not among) the top[ -](?:${NUMBER_WORD})\\b`,
      'gi',
    ),
    place: outside,
  },
  { pattern: new RegExp(`\\btop[ -]${NUMBER_WORD}\\b`, 'gi'), place: within },
  { pattern: new RegExp(`${N}(?:st|nd|rd|th)\\b(?: (?:place|spot))?${NOT_A_RANK}`, 'g'), place: rank },
  {
    pattern: new RegExp(
      `(?<=\\b(?:rank(?:s|ed|ing)?|came|placed|finished|stood|from|to|at|put|in|listed)(?: it| in| at)?(?: the)? )${ORDINAL}\\b(?: (?:place|spot))?${NOT_A_RANK}`,
      'gi',
    ),
    place: rank,
  },
  { pattern: new RegExp(`\\b${ORDINAL} (?:place|spot)\\b`, 'gi'), place: rank },
  {
    pattern: new RegExp(
      `\\b(?:[Nn]umber|[Nn]o\\.) ?${N}(?![\\d.,]\\d)(?= (?:in|on|among|worldwide|globally))`,
      'g',
    ),
    place: rank,
  },
];

function numberOf(written: string): number {
  const ordinal = ORDINALS.indexOf(written.toLowerCase());
  return ordinal >= 0 ? ordinal + 1 : Number(englishNumeral(written) ?? written);
}

/** The places in text that `foldWidth` has made plain, in no particular order; none overlaps another. */
export function readRanks(text: string): RankFigure[] {
  const found: RankFigure[] = [];
  const taken = new Set<number>();
  for (const { pattern, place } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const n = numberOf(match[1] ?? '');
      if (!(n >= 1 && n <= HIGHEST_PLACE) || taken.has(start) || taken.has(end - 1)) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      found.push({ kind: 'rank', ...place(n), start, end, text: text.slice(start, end) });
    }
  }
  return found;
}
