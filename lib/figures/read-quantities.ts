import { shiftDecimal } from './decimal';
import { isEnglishCount } from './english-count';
import type { FigureUnit, QuantityFigure } from './figure';
import { boundBehind, hedgeBefore, hedgeBehind } from './hedge';
import { type Candidate, nextCandidate } from './number-candidate';
import type { Numeral } from './numeral';
import { matchAt } from './pattern';
import { endsOf, isSecondHalf, type Joint, jointAt, secondNumeral } from './range';
import {
  isForeignSymbolBefore,
  isOtherUnitAt,
  isOtherwiseMeant,
  isSizeAt,
  type MoneySign,
  symbolBefore,
  type UnitMatch,
  unitAt,
} from './unit';

/** What a number, or two, amounts to, with its unit and without hedges. */
interface Measure {
  readonly start: number;
  readonly end: number;
  readonly unit?: FigureUnit;
  readonly amount?: string;
  readonly between?: readonly [string, string];
}

/** What stands right before a number that belongs to it: the number alone says nothing then. */
const GLUED_BEFORE = new RegExp(
  [
    // a code, a handle, an ordinal: H200, #3, 제3조
    '[A-Za-z#@_제第]',
    // the end of a range, a negative number: ~5조, -3%, △3%
    '[~∼〜–−—△▲-]|[~∼〜] ',
    '(?:마이너스|マイナス|minus) ?',
    // the rest of a longer number or list: 1.2.3, 10:30, 3·4, 1조2조, 3, 4명, 5、6人
    '[\\dA-Za-z][.,:/·・ㆍ]',
    '\\d[만억조경万億兆京천千]',
    '(?<![\\d.,])\\d{1,2}(?:, |、)',
  ]
    .map((glue) => `(?:${glue})$`)
    .join('|'),
);
/** UTF-16 units. */
const LOOK_BACK = 8;

const isGlued = (text: string, start: number): boolean =>
  GLUED_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start));

/** It goes on as a code, or as a scale that was mistyped: `$68.5 billionin`. */
const CODE_BEHIND = /[–-]\d|[.:/]\d|[A-Za-z]| ?(?:m|b|tr)illion/iy;

/** A number without a unit says an amount from a hundred million on, when its surroundings say so or all of the text. */
const LEAST_BARE_DIGITS = 9;

function isBareAmount(text: string, start: number, { scale, amount, end }: Numeral): boolean {
  if (scale === 'none' || scale === 'letter' || amount === undefined) return false;
  const [whole = ''] = amount.split('.');
  if (whole.length < LEAST_BARE_DIGITS) return false;
  if (isSizeAt(text, end)) return true;
  const before = text.slice(0, hedgeBefore(text, start, false).start);
  return before.trimEnd() === '' && text.slice(hedgeBehind(text, end).end).trimStart() === '';
}

/** 파라미터 수 700억 개: what is counted stands before the number. */
const PARAMETERS_BEFORE =
  /(?:파라미터|매개 ?변수|パラメー?ター?)(?: ?수|数)?(?:가|는|를|만|은|이|が|は)? ?(?:약|約|총|최대|最大)? ?$/;
const LONGEST_PARAMETERS = 16;

function unitBehind(text: string, start: number, { end, amount, scale }: Numeral) {
  const unit = unitAt(text, end, amount);
  if (unit) {
    const before = text.slice(Math.max(0, start - LONGEST_PARAMETERS), start);
    return unit.unit === 'count' && PARAMETERS_BEFORE.test(before)
      ? { ...unit, unit: 'parameters' as const }
      : unit;
  }
  if (isOtherUnitAt(text, end)) return undefined;
  // 4K TVs are no four thousand.
  const isCount = amount !== '1' && scale !== 'letter' && isEnglishCount(text, start, end);
  return isCount ? { unit: 'count' as const, end, shift: 0 } : undefined;
}

/** 11.7 of something is no count: points, litres, whatever the words behind it mean. */
const isWhole = ({ amount, between }: Measure) =>
  ![amount, ...(between ?? [])].some((size) => size?.includes('.'));

function scaled(amount: string | undefined, shift: number): { amount?: string } {
  return amount === undefined ? {} : { amount: shiftDecimal(amount, shift) };
}

/** A range that begins with `first`; `none` when nothing joins it to a second number, undefined when it is unclear. */
function rangeFrom(text: string, start: number, first: Numeral, symbol: MoneySign | undefined) {
  const own = unitAt(text, first.end, first.amount);
  const joint = jointAt(text, symbol?.start ?? start, own?.end ?? first.end);
  if (!joint) return 'none';
  return rangeTo(text, first, symbol, own, joint) ?? (joint.isWord ? 'none' : undefined);
}

function rangeTo(
  text: string,
  first: Numeral,
  symbol: MoneySign | undefined,
  own: UnitMatch | undefined,
  joint: Joint,
): Measure | undefined {
  const second = secondNumeral(text, joint);
  if (!second) return undefined;
  const behind = unitBehind(text, joint.second, second);
  const unit = symbol?.unit ?? behind?.unit;
  if (!unit || (own && own.unit !== unit) || (behind && behind.unit !== unit)) return undefined;
  const shift = behind?.shift ?? 0;
  const ends = own
    ? endsOf(
        { ...first, ...scaled(first.amount, own.shift), factor: undefined },
        { ...second, ...scaled(second.amount, shift), factor: undefined },
      )
    : endsOf(first, second);
  if (!ends) return undefined;
  const [low, high] = own ? ends : [shiftDecimal(ends[0], shift), shiftDecimal(ends[1], shift)];
  return { start: joint.start, end: behind?.end ?? second.end, unit, between: [low, high] };
}

function single(
  text: string,
  start: number,
  numeral: Numeral,
  symbol: MoneySign | undefined,
): Measure | undefined {
  const behind = unitBehind(text, start, numeral);
  if (symbol) {
    const end = behind?.unit === symbol.unit ? behind.end : numeral.end;
    return { start: symbol.start, end, unit: symbol.unit, ...scaled(numeral.amount, 0) };
  }
  if (behind) return { start, end: behind.end, unit: behind.unit, ...scaled(numeral.amount, behind.shift) };
  return isBareAmount(text, start, numeral)
    ? { start, end: numeral.end, ...scaled(numeral.amount, 0) }
    : undefined;
}

function measure(text: string, { start, isWord }: Candidate, numeral: Numeral): Measure | undefined {
  const symbol = isWord ? undefined : symbolBefore(text, start);
  if (!isWord && isGlued(text, symbol?.start ?? start)) return undefined;
  if (!symbol && (isForeignSymbolBefore(text, start) || isSecondHalf(text, start))) return undefined;
  const range = rangeFrom(text, start, numeral, symbol);
  const found = range === 'none' ? single(text, start, numeral, symbol) : range;
  if (!found || matchAt(CODE_BEHIND, text, found.end) || isOtherwiseMeant(text, found.end)) return undefined;
  return found.unit === 'count' && !isWhole(found) ? undefined : found;
}

/**
 * What a count counts, when only that stands between it and its hedge: 6개 분야 이상, 6 fields or more, 6 fields a year; but
 * not 6 fields in a year.
 */
const COUNTED =
  /(?: [가-힣]{1,8}|(?: (?!(?:in|within|for|of|over|once|twice|times|than|as|at|by|with|from|on|to)\b)[a-z-]{2,16}){1,2}?)(?= (?:이상|이하|미만|남짓|초과|or |(?:a|per|each|every) year\b)|\/year\b)/y;

function withHedges(text: string, { start, end, ...found }: Measure): QuantityFigure {
  const { unit, amount, between } = found;
  const before = hedgeBefore(text, start, unit === 'years');
  const behindNoun = unit === 'count' ? end + (matchAt(COUNTED, text, end)?.[0].length ?? 0) : end;
  const hedged = hedgeBehind(text, behindNoun);
  const behind = hedged.bound || hedged.per ? hedged : hedgeBehind(text, end);
  const isVague = amount === undefined && between === undefined;
  const bound = behind.bound ?? boundBehind(text, end) ?? before.bound ?? 'exact';
  const per = before.per ?? behind.per;
  return {
    kind: 'quantity',
    ...found,
    bound: isVague ? 'vague' : bound,
    ...(per ? { per } : {}),
    start: before.start,
    end: behind.end,
    text: text.slice(before.start, behind.end),
  };
}

const DIGIT_RUN = /[\d,.]*/y;

/**
 * The amounts in plain text, in its order. `isTaken` tells which UTF-16 units other readers have read already or
 * nobody may read.
 */
export function readQuantities(text: string, isTaken: (at: number) => boolean): QuantityFigure[] {
  const found: QuantityFigure[] = [];
  let candidate = nextCandidate(text, 0);
  while (candidate) {
    const { start } = candidate;
    const numeral = isTaken(start) ? undefined : candidate.read();
    const measured = numeral && measure(text, candidate, numeral);
    const figure = measured && withHedges(text, measured);
    if (figure) found.push(figure);
    // Behind digits that are no amount the search goes on, not inside them.
    const behind = figure?.end ?? numeral?.end ?? start + (matchAt(DIGIT_RUN, text, start)?.[0].length ?? 0);
    candidate = nextCandidate(text, Math.max(start + 1, behind));
  }
  return found;
}
