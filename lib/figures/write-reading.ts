/** Any reading, written in a language: what `readFigures` reads from it is the same again. */
import type { Language } from '@/lib/text';
import { compareDecimals, shiftDecimal } from './decimal';
import type { Figure, FigureUnit, QuantityFigure, RankFigure } from './figure';
import {
  ordinal,
  type WrittenNumber,
  withHedge,
  withUnit,
  writeFigure,
  writeRank,
  writtenText,
} from './write';
import { writeDateReading, writePeriodReading } from './write-date';
import { groupThousands, writeNumber } from './write-number';

/** What a count counts is not part of its reading; English alone cannot do without a noun. */
const COUNTED = { ko: '', ja: '', en: 'items' };
const ONE_COUNTED = { ...COUNTED, en: 'item' };
/** Behind a number without a unit and without a hedge: it is an amount. English has no such word. */
const SIZE: Readonly<Record<Language, string>> = { ko: ' 규모', ja: '規模', en: '' };
const POINTS: Readonly<Record<Language, string>> = {
  ko: '%포인트',
  ja: '%ポイント',
  en: 'percentage points',
};
const DASH: Readonly<Record<Language, string>> = { ko: '~', ja: '〜', en: '–' };

const WATTS = [
  ['TW', 12],
  ['GW', 9],
  ['MW', 6],
  ['kW', 3],
] as const;

function writeWatts(amount: string): WrittenNumber {
  const [sign, power] = WATTS.find(
    ([, power]) => compareDecimals(shiftDecimal(amount, -power), '1') >= 0,
  ) ?? ['W', 0];
  return { number: groupThousands(shiftDecimal(amount, -power)) + sign, unit: '' };
}

function writeAmount(
  amount: string,
  unit: Exclude<FigureUnit, 'ratio'> | undefined,
  number: string,
  language: Language,
): WrittenNumber {
  switch (unit) {
    case undefined:
      return { number, unit: '' };
    case 'watts':
      return writeWatts(amount);
    case 'percentage-points':
      return { number: groupThousands(amount), unit: POINTS[language] };
    case 'percent':
      return withUnit(groupThousands(amount), unit, language);
    default:
      return withUnit(number, unit, language, amount === '1' ? ONE_COUNTED : COUNTED);
  }
}

const HAS_SCALE = /[만억조경万億兆京]|illion/;

/** Both ends in full, in digits where only one of them has a scale: `5,000~1억` could lend it to the other. */
function writeRange(
  ends: readonly [string, string],
  unit: QuantityFigure['unit'],
  language: Language,
): WrittenNumber {
  const scaled = ends.map((amount) => writeNumber(amount, language));
  const isMixed = new Set(scaled.map((number) => HAS_SCALE.test(number))).size > 1;
  const [low, high] = ends.map((amount, i) =>
    writeAmount(
      amount,
      unit === 'ratio' ? undefined : unit,
      (isMixed ? groupThousands(amount) : scaled[i]) ?? amount,
      language,
    ),
  );
  return { number: `${low?.number}${DASH[language]}${high?.number}`, unit: high?.unit ?? '' };
}

function writeQuantity(figure: QuantityFigure, language: Language): string {
  const { amount, between, unit, bound, per, text } = figure;
  const hedge = { bound, per, printed: '' };
  if (between) return writtenText(withHedge(writeRange(between, unit, language), hedge, language));
  if (amount === undefined) return text;
  if (unit === 'ratio') return writtenText(writeFigure({ ...hedge, amount, unit }, language));
  const plain = writeAmount(amount, unit, writeNumber(amount, language), language);
  const written = withHedge(plain, hedge, language);
  const size = unit === undefined && written.after === '' ? SIZE[language] : '';
  return writtenText(written) + size;
}

function writePlace({ rank, outside, within, between }: RankFigure, language: Language): string {
  if (!between) return writtenText(writeRank({ rank, outside, within }, language));
  const [high, low] = between;
  if (language === 'en') return `${ordinal(high)}–${ordinal(low)}`;
  return `${high}${DASH[language]}${low}${language === 'ko' ? '위' : '位'}`;
}

/**
 * Writes a reading in the language's own units: 最大421億円, 5〜6位, 2026年度から, March 2026. A vague amount (수십 배) stays
 * as it was read, in its own language.
 */
export function writeReading(figure: Figure, language: Language): string {
  switch (figure.kind) {
    case 'quantity':
      return writeQuantity(figure, language);
    case 'rank':
      return writePlace(figure, language);
    case 'date':
      return writeDateReading(figure, language);
    case 'period':
      return writePeriodReading(figure, language);
  }
}
