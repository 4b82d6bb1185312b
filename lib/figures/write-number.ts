import type { Language } from '@/lib/text';
import { compareDecimals, shiftDecimal } from './decimal';

const MYRIADS = {
  ko: ['', '만', '억', '조', '경'],
  ja: ['', '万', '億', '兆', '京'],
} as const;
/** Decimal digits of one myriad step. */
const STEP = 4;

/** `1027600` → `1,027,600`; what stands behind the point is left alone. */
export function groupThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * In myriads when nothing is left over below ten thousand, else in plain digits, so that no digit is ever dropped.
 * Japanese newspapers set no comma inside a myriad part, Korean ones do.
 */
function inMyriads(decimal: string, language: 'ko' | 'ja'): string {
  if (
    decimal.includes('.') ||
    !decimal.endsWith('0'.repeat(STEP)) ||
    decimal.length > STEP * MYRIADS.ko.length
  )
    return groupThousands(decimal);
  const parts: string[] = [];
  for (const [index, scale] of MYRIADS[language].entries()) {
    const end = decimal.length - index * STEP;
    const part = end <= 0 ? '' : decimal.slice(Math.max(0, end - STEP), end).replace(/^0+/, '');
    if (part !== '') parts.unshift((language === 'ko' ? groupThousands(part) : part) + scale);
  }
  return parts.join(language === 'ko' ? ' ' : '');
}

const SHORT_SCALES = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const;
/** More decimals than this are hard to read: 1.0276 trillion yes, 4.2150375 million no. */
const MOST_DECIMALS = 4;

function inShortScale(decimal: string): string {
  for (const [scale, power] of SHORT_SCALES) {
    const scaled = shiftDecimal(decimal, -power);
    const decimals = scaled.split('.')[1]?.length ?? 0;
    if (compareDecimals(scaled, '1') >= 0 && decimals <= MOST_DECIMALS)
      return `${groupThousands(scaled)} ${scale}`;
  }
  return groupThousands(decimal);
}

/** A decimal string as the language writes large numbers, exactly: `42100000000` → 421억, 421億, 42.1 billion. */
export function writeNumber(decimal: string, language: Language): string {
  return language === 'en' ? inShortScale(decimal) : inMyriads(decimal, language);
}
