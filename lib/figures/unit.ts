/** What stands behind a number and says what it is a number of. */
import type { Unit } from '@/lib/facts';

export interface UnitMatch {
  readonly unit: Unit;
  /** UTF-16 offset behind the unit. */
  readonly end: number;
  /** Power of ten by which the unit multiplies: 3割 is 30 percent. */
  readonly shift?: number;
}

interface UnitPattern {
  readonly unit: Unit;
  readonly pattern: RegExp;
  readonly shift?: number;
}

/**
 * In this order, the first that matches wins: 개년 (years) before 개 (count), %p (no unit of ours) kept out of %.
 * Lookaheads keep out the words that merely begin like a unit: 3원칙, 2엔진, 6개월, 人工, 3割引 is a discount of 30 %.
 */
const UNITS_BEHIND: readonly UnitPattern[] = [
  {
    unit: 'parameters',
    pattern: /(?: ?개)?(?:의)? ?(?:파라미터|매개 ?변수)|個?の?パラメータ|[ -]?parameters?(?![a-z])/iy,
  },
  { unit: 'JPY', pattern: / ?엔(?![진터드])화?| ?円(?![形卓盤滑周熟])|[ -]?yen(?![a-z])| ?JPY(?![a-z])/iy },
  { unit: 'KRW', pattern: / ?원(?![칙소색형심])화?|ウォン|[ -]?won(?![a-z])| ?KRW(?![a-z])/iy },
  {
    unit: 'USD',
    pattern: / ?(?:미국? ?)?달러|米?ドル(?!箱)|(?: U\.?S\.?)?[ -]?dollars?(?![a-z])| ?USD(?![a-z])/iy,
  },
  {
    unit: 'percent',
    pattern:
      / ?%(?! ?p(?![a-z])| ?포인트| ?ポイント| ?points?)| ?퍼센트(?! ?포인트)|パーセント(?!・?ポイント)|[ -]?per ?cent(?!age| points?)/iy,
  },
  { unit: 'percent', pattern: /割(?!合|り)/y, shift: 1 },
  {
    unit: 'times',
    pattern:
      / ?배(?![터출송당럭경우치])|倍(?!率)|[ -]?fold(?![a-z])| times(?! (?:a|per)(?![a-z]))|x(?![a-z])/iy,
  },
  {
    unit: 'years',
    pattern:
      / ?개년| ?년(?:간| ?동안|에 걸[쳐친]|짜리)| ?년(?= ?(?:이상|이하|미만|남짓|가량|정도|넘))|年間|[かカヶヵケ]年|[ -]?years?(?!-old| old| ago| later| earlier|[a-z])/iy,
  },
  {
    unit: 'count',
    pattern:
      / ?개(?![월년발선최막봉편방척통혁념업])국?| ?곳| ?명(?![령제칭])| ?건(?![물강전설])| ?종(?![합료목])| ?가지|[かカヶヵケ](?:国|所)|分野|社(?![会長員])|人(?![気間工材類種])|件|個|つ(?!い)|種類?|項目|領域|拠点|名(?!前)|機関/y,
  },
];

/** Money of which the index knows no unit; a number before it is left unread rather than read as a bare number. */
export const FOREIGN_MONEY =
  / ?(?:유로|위안|파운드|프랑|루블|루피|페소|리라|홍콩|대만|호주|캐나다|싱가포르)|ユーロ|ポンド|元|人民元|豪ドル|[ -]?(?:euros?|pounds?|yuan|rupees?|francs?)(?![a-z])/iy;

/** The unit that starts at `at`, with the space or hyphen before it. */
export function unitAt(text: string, at: number): UnitMatch | undefined {
  for (const { unit, pattern, shift } of UNITS_BEHIND) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { unit, end: at + match[0].length, ...(shift === undefined ? {} : { shift }) };
  }
  return undefined;
}

const SYMBOLS: readonly (readonly [Unit, RegExp])[] = [
  // A letter before the sign makes it another dollar: HK$, A$, NT$. US$ is ours.
  ['USD', /(?:(?<![A-Z])US ?\$|(?<![A-Za-z])\$|(?<![A-Za-z])USD) ?$/],
  ['JPY', /(?:(?<![A-Za-z])¥|(?<![A-Za-z])JP¥|(?<![A-Za-z])JPY) ?$/],
  ['KRW', /(?:₩|(?<![A-Za-z])KRW|(?<![A-Za-z])W(?=$)) ?$/],
];
/** The longest sign with its space: `JPY `. */
const LONGEST_SYMBOL = 5;

/** The currency sign that ends at `at`, and where it starts. */
export function symbolBefore(text: string, at: number): { unit: Unit; start: number } | undefined {
  const window = text.slice(Math.max(0, at - LONGEST_SYMBOL), at);
  for (const [unit, pattern] of SYMBOLS) {
    const match = pattern.exec(window);
    if (match) return { unit, start: at - match[0].length };
  }
  return undefined;
}
