import type { Amount, Bound, RankValue, Unit } from '@/lib/facts';
import type { Language, Localised } from '@/lib/text';
import { groupThousands, writeNumber } from './write-number';

/** A figure in pieces, so that a card can set the number large: 최대 · 421억 · 엔. Absent pieces are ''. */
export interface WrittenFigure {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

type Quantity = Amount & { readonly per?: 'year'; readonly counted?: Localised };
type Hedge = Pick<WrittenFigure, 'before' | 'after'>;
/** A figure without its hedge. */
export type WrittenNumber = Omit<WrittenFigure, keyof Hedge>;

const NO_HEDGE: Hedge = { before: '', after: '' };
const before = (text: string): Hedge => ({ before: text, after: '' });
const after = (text: string): Hedge => ({ before: '', after: text });

const HEDGES: Readonly<Record<Language, Readonly<Record<Bound, Hedge>>>> = {
  ko: {
    exact: NO_HEDGE,
    about: before('약'),
    'at-least': after('이상'),
    'at-most': before('최대'),
    'more-than': after('초과'),
    'less-than': after('미만'),
    'slightly-more': after('남짓'),
    vague: NO_HEDGE,
  },
  ja: {
    exact: NO_HEDGE,
    about: before('約'),
    'at-least': after('以上'),
    'at-most': before('最大'),
    'more-than': after('超'),
    'less-than': after('未満'),
    'slightly-more': after('強'),
    vague: NO_HEDGE,
  },
  en: {
    exact: NO_HEDGE,
    about: before('about'),
    'at-least': after('or more'),
    'at-most': before('up to'),
    'more-than': before('more than'),
    'less-than': before('less than'),
    'slightly-more': before('just over'),
    vague: NO_HEDGE,
  },
};

/** 최소 says of a plan what 이상 says of a sum: where the print has it, it is kept. */
const LEAST_BEFORE: Readonly<Record<Language, Hedge>> = {
  ko: before('최소'),
  ja: before('最低'),
  en: before('at least'),
};
const SAYS_LEAST_BEFORE = /최소|적어도|最低|少なくとも|at least/;

const YEARLY: Readonly<Record<Language, Hedge>> = {
  ko: before('매년'),
  ja: before('毎年'),
  en: after('a year'),
};

const MONEY: Readonly<Record<'JPY' | 'KRW' | 'USD', Readonly<Record<Language, string>>>> = {
  JPY: { ko: '엔', ja: '円', en: '¥' },
  KRW: { ko: '원', ja: 'ウォン', en: '₩' },
  USD: { ko: '달러', ja: 'ドル', en: '$' },
};

const WORDS: Readonly<
  Record<'percent' | 'parameters' | 'times' | 'years', Readonly<Record<Language, string>>>
> = {
  percent: { ko: '%', ja: '%', en: '%' },
  parameters: { ko: '파라미터', ja: 'パラメータ', en: 'parameters' },
  // `3 times` may count occasions, 3x does not.
  times: { ko: '배', ja: '倍', en: 'x' },
  years: { ko: '년간', ja: '年間', en: 'years' },
};

/** 3x, but 42.1 billion-fold. */
const FOLD = '-fold';

/**
 * The Korean number as the article prints it (1.7조, not 1조 7,000억). That it is the amount's number is proved where the
 * data is built; reading it again here would bring the whole reader into every page's card.
 */
function printedNumber(printed: string): string | undefined {
  return /\d[\d,.]*(?: ?[조억만천백십]+(?: ?\d[\d,.]*)?)*/.exec(printed)?.[0].trimEnd();
}

function writeRatio(amount: string, language: Language): WrittenNumber {
  const [part = '', whole = ''] = amount.split('/');
  const number = { ko: `${whole}분의 ${part}`, ja: `${whole}分の${part}`, en: `${part}/${whole}` };
  return { number: number[language], unit: '' };
}

/** 6개 분야, 6分野, 6 fields. A Korean noun that brings its own counter (명, 곳, 개국) is not given another. */
function writeCount(number: string, counted: Localised | undefined, language: Language) {
  const noun = counted?.[language] ?? '';
  if (language === 'ko')
    return /^(?:개|명|곳|건|종|가지)/.test(noun)
      ? { number, unit: noun }
      : { number: `${number}개`, unit: noun };
  if (language === 'ja') return { number, unit: noun === '' ? '件' : noun };
  return { number, unit: noun };
}

/** A number that is written already, with its unit. */
export function withUnit(
  number: string,
  unit: Exclude<Unit, 'ratio'>,
  language: Language,
  counted?: Localised,
): WrittenNumber {
  switch (unit) {
    case 'JPY':
    case 'KRW':
    case 'USD': {
      const sign = MONEY[unit][language];
      return language === 'en' ? { number: sign + number, unit: '' } : { number, unit: sign };
    }
    case 'count':
      return writeCount(number, counted, language);
    case 'years':
      return { number, unit: language === 'en' && number === '1' ? 'year' : WORDS.years[language] };
    case 'times':
      return { number, unit: /[a-z]$/.test(number) ? FOLD : WORDS.times[language] };
    default:
      return { number, unit: WORDS[unit][language] };
  }
}

function writePlain({ unit, printed, counted }: Quantity, amount: string, language: Language): WrittenNumber {
  if (unit === 'ratio') return writeRatio(amount, language);
  if (unit === 'percent') return withUnit(groupThousands(amount), unit, language);
  const number = (language === 'ko' ? printedNumber(printed) : undefined) ?? writeNumber(amount, language);
  return withUnit(number, unit, language, counted);
}

/** Puts the words for bound and yearliness around a number; `printed` decides between 최소 and 이상. */
export function withHedge(
  plain: WrittenNumber,
  { bound, per, printed }: Pick<Quantity, 'bound' | 'per' | 'printed'>,
  language: Language,
): WrittenFigure {
  const isLeastBefore = bound === 'at-least' && SAYS_LEAST_BEFORE.test(printed);
  const hedge = isLeastBefore ? LEAST_BEFORE[language] : HEDGES[language][bound];
  const yearly = per === 'year' ? YEARLY[language] : NO_HEDGE;
  return {
    ...plain,
    before: joinPieces([yearly.before, hedge.before]),
    after: joinPieces([hedge.after, yearly.after]),
  };
}

/**
 * Writes an amount in the language's own units: 최대 421억 엔, 最大421億円, up to ¥42.1 billion. Nothing is rounded and
 * no currency is turned into another. A vague amount (수십 배) is given as printed. What this writes, `readFigures`
 * reads back as the same amount, unit and bound.
 */
export function writeFigure(value: Quantity, language: Language): WrittenFigure {
  const { amount, printed } = value;
  if (amount === undefined) return { ...NO_HEDGE, number: printed, unit: '' };
  return withHedge(writePlain(value, amount, language), value, language);
}

/** Writes a place in a ranking: 10위, 10위 밖, 10위 이내; 10位圏外; 10th, outside the top 10. */
export function writeRank(
  value: Omit<RankValue, 'kind' | 'ranking' | 'printed'>,
  language: Language,
): WrittenFigure {
  const n = String(value.rank ?? value.outside ?? value.within ?? '');
  if (language === 'en') {
    if (value.rank !== undefined) return { ...NO_HEDGE, number: ordinal(value.rank), unit: '' };
    return {
      before: value.outside === undefined ? 'within the top' : 'outside the top',
      number: n,
      unit: '',
      after: '',
    };
  }
  const ending = { ko: { outside: '밖', within: '이내' }, ja: { outside: '圏外', within: '以内' } }[language];
  const behind = value.rank !== undefined ? '' : value.outside === undefined ? ending.within : ending.outside;
  return { before: '', number: n, unit: language === 'ko' ? '위' : '位', after: behind };
}

/** 1st, 2nd, 3rd, 11th. */
export function ordinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return n + ((isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th');
}

const KANA_OR_HAN = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Units that Korean and everybody writes right behind the digits. */
const GLUED = /^(?:%|x|년간|배|위|개|명|곳|건|종|가지)/;

function joinPieces(pieces: readonly string[]): string {
  let text = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    const isTight =
      text === '' ||
      piece === FOLD ||
      KANA_OR_HAN.test(text.at(-1) ?? '') ||
      KANA_OR_HAN.test(piece[0] ?? '') ||
      (/\d$/.test(text) && GLUED.test(piece));
    text += isTight ? piece : ` ${piece}`;
  }
  return text;
}

/** The pieces as running text, with the spaces the language sets: `최대 421억 엔`, `最大421億円`. */
export function writtenText({ before, number, unit, after }: WrittenFigure): string {
  return joinPieces([before, number, unit, after]);
}
