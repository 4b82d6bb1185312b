/** The words around a figure that say how exactly it is meant, and whether it comes round every year. */
import type { Bound } from '@/lib/facts';

export interface HedgeBefore {
  readonly start: number;
  readonly bound?: Bound;
  readonly per?: 'year';
}

export interface HedgeBehind {
  readonly end: number;
  readonly bound?: Bound;
  readonly per?: 'year';
}

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  // 계약, 예약, 契約 and the like end in the same syllable: a word must begin at the hedge.
  ['about', /(?<![가-힣])(?:약|대략|거의) ?$|(?<![契予公条要節])約$|(?:およそ|ほぼ|おおよそ)$/],
  ['at-most', /(?<![가-힣])(?:최대한?|최대로|많게는|많아야) ?$|最大(?:で|で約)?$/],
  ['at-least', /(?<![가-힣])(?:최소한?|적어도|못해도) ?$|(?:最低(?:でも)?|最小|少なくとも)$/],
  ['slightly-more', /\b(?:just (?:over|above)|(?:slightly|a little) (?:over|above|more than)) $/i],
  ['at-most', /\b(?:up to|at most|as (?:much|many) as|a maximum of|no more than|not more than) $/i],
  ['at-least', /\b(?:at least|no (?:less|fewer) than|not less than|a minimum of) $/i],
  ['more-than', /\b(?:more than|over|above|exceeding|exceeds?|exceeded|in excess of|upwards? of) $/i],
  ['less-than', /\b(?:less than|fewer than|under|below) $/i],
  ['about', /\b(?:about|around|approximately|approx\.|roughly|some|nearly|almost|close to|an estimated) $/i],
];

const YEARLY_BEFORE = /(?<![가-힣])(?:매년|해마다|연간|한 해|연) ?$|(?:毎年|年間)$/;
const PADDING_BEFORE = /(?<![가-힣])(?:총액?|모두) ?$|(?:総額|計)$|\b(?:a total of|a) $/i;

const BEHIND: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', / ?이상|以上| or (?:more|above|over|higher)\b|\+|-plus\b/iy],
  ['at-most', / ?이하|以下| or (?:less|fewer|lower)\b/iy],
  ['less-than', / ?미만|未満/y],
  ['slightly-more', / ?남짓|強(?![いく化調])/y],
  [
    'more-than',
    /[을를]? ?(?:넘(?:는|은|어서?|게|겨|긴|을|었|으며|고|기는)|웃도[는]|웃돌|상회|초과)|超(?!え)|を?[超越]え|を?上回/y,
  ],
  [
    'about',
    / ?(?:가량|정도|쯤|안팎|내외)|에 ?(?:가까[운이]|육박)| 가까이|程度|前後|ほど|くらい|ぐらい|近く| or so\b/iy,
  ],
];
const YEARLY_BEHIND = /(?:,? (?:a|per|each|every) year|\/year|,? annually)\b/iy;

/** The longest hedge with what may stand between it and the number: `approximately a total of `. */
const LOOK_BACK = 32;

/**
 * The hedges that end at `at`. In English, `over` before years is not a hedge but the span itself: over five years.
 */
export function hedgeBefore(text: string, at: number, isYears: boolean): HedgeBefore {
  let start = at;
  let bound: Bound | undefined;
  let per: 'year' | undefined;
  let found = true;
  while (found) {
    found = false;
    const window = text.slice(Math.max(0, start - LOOK_BACK), start);
    if (bound === undefined) {
      for (const [candidate, pattern] of BEFORE) {
        const match = pattern.exec(window);
        if (!match || (isYears && /^over $/i.test(match[0]))) continue;
        bound = candidate;
        start -= window.length - match.index;
        found = true;
        break;
      }
      if (found) continue;
    }
    const yearly = per === undefined ? YEARLY_BEFORE.exec(window) : null;
    if (yearly) {
      per = 'year';
      start -= window.length - yearly.index;
      found = true;
      continue;
    }
    // `총` and `a total of` are no hedge; they are taken in only when one stands before them.
    const padding = PADDING_BEFORE.exec(window);
    if (padding && bound === undefined) {
      const beyond = hedgeBefore(text, start - (window.length - padding.index), isYears);
      if (beyond.bound !== undefined) return { ...beyond, ...(per ? { per } : {}) };
    }
  }
  return { start, ...(bound ? { bound } : {}), ...(per ? { per } : {}) };
}

/** The hedges that begin at `at`, behind the unit. */
export function hedgeBehind(text: string, at: number): HedgeBehind {
  let end = at;
  let bound: Bound | undefined;
  for (const [candidate, pattern] of BEHIND) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (!match) continue;
    bound = candidate;
    end += match[0].length;
    break;
  }
  YEARLY_BEHIND.lastIndex = end;
  const yearly = YEARLY_BEHIND.exec(text);
  if (yearly) end += yearly[0].length;
  return { end, ...(bound ? { bound } : {}), ...(yearly ? { per: 'year' } : {}) };
}
