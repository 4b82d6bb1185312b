import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '@/lib/figures';

/** The one amount in a text. */
function amountIn(text: string): string | undefined {
  const figures = readFigures(text);
  if (figures.length !== 1) return `${figures.length} figures`;
  return figures[0]?.kind === 'quantity' ? figures[0].amount : figures[0]?.kind;
}

/** The largest number that every language below can say: below ten thousand 경. */
const amount = fc.bigInt({ min: 1n, max: 10n ** 20n - 1n });

const MYRIADS = { ko: ['', '만', '억', '조', '경'], ja: ['', '万', '億', '兆', '京'] };

/** The parts of ten thousand of a number, the least first. */
function inMyriads(value: bigint): number[] {
  const parts: number[] = [];
  for (let rest = value; rest > 0n; rest /= 10_000n) parts.push(Number(rest % 10_000n));
  return parts;
}

/** How a part below ten thousand may be written: 3600, 3,600, 3천600. */
const writePart = {
  digits: (part: number) => String(part),
  commas: (part: number) => part.toLocaleString('en'),
  mixed: (part: number) => {
    const [thousands, rest] = [Math.floor(part / 1000), part % 1000];
    return thousands === 0 ? String(rest) : `${thousands}천${rest === 0 ? '' : rest}`;
  },
};

const SINO = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const KANJI = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A part in words: 3600 → 삼천육백. Korean leaves 일 out before 십, 백, 천. */
function partInWords(part: number, ones: readonly string[], powers: readonly string[]): string {
  return [...String(part)]
    .map((digit, i, all) => {
      const power = powers[all.length - 1 - i] ?? '';
      if (digit === '0') return '';
      return digit === '1' && power !== '' ? power : `${ones[Number(digit)]}${power}`;
    })
    .join('');
}

function inWords(
  value: bigint,
  ones: readonly string[],
  powers: readonly string[],
  myriads: readonly string[],
) {
  return inMyriads(value)
    .map((part, i) => (part === 0 ? '' : partInWords(part, ones, powers) + (myriads[i] ?? '')))
    .toReversed()
    .join('');
}

describe('numbers are read as BigInt counts them', () => {
  test('written in myriads, with and without commas and spaces', () => {
    const gap = fc.constantFrom('', ' ');
    const style = fc.constantFrom(writePart.digits, writePart.commas, writePart.mixed);
    fc.assert(
      fc.property(amount, gap, style, (value, gap, write) => {
        const korean = inMyriads(value)
          .map((part, i) => (part === 0 ? '' : write(part) + (MYRIADS.ko[i] ?? '')))
          .filter((part) => part !== '')
          .toReversed()
          .join(gap);
        expect(amountIn(`${korean}원`)).toBe(String(value));
      }),
      { numRuns: 3000 },
    );
  });

  test('written in kanji myriads', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const japanese = inMyriads(value)
          .map((part, i) => (part === 0 ? '' : `${part}${MYRIADS.ja[i] ?? ''}`))
          .toReversed()
          .join('');
        expect(amountIn(`${japanese}円`)).toBe(String(value));
      }),
      { numRuns: 3000 },
    );
  });

  test('written in digits, with commas or full width', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const wide = String(value).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        expect(amountIn(`$${value}`)).toBe(String(value));
        expect(amountIn(`${value.toLocaleString('en')}원`)).toBe(String(value));
        expect(amountIn(`${wide}円`)).toBe(String(value));
      }),
    );
  });

  test('written with a decimal before the scale', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 9999n }), fc.bigInt({ min: 0n, max: 999n }));
    fc.assert(
      fc.property(decimal, fc.constantFrom(4, 8, 12), ([whole, thousandths], power) => {
        const scale = MYRIADS.ko[power / 4] ?? '';
        const expected = (whole * 1000n + thousandths) * 10n ** BigInt(power - 3);
        expect(amountIn(`${whole}.${String(thousandths).padStart(3, '0')}${scale} 원`)).toBe(
          String(expected),
        );
      }),
    );
  });

  test('written in Korean and Japanese words', () => {
    // Words that end in a scale: others end like too many nouns (조사원 asks questions, 구조원 rescues).
    const round = fc
      .tuple(fc.bigInt({ min: 1n, max: 9999n }), fc.constantFrom(4n, 8n, 12n))
      .map(([part, power]) => part * 10n ** power);
    fc.assert(
      fc.property(round, (value) => {
        const korean = inWords(value, SINO, ['', '십', '백', '천'], MYRIADS.ko);
        const japanese = inWords(value, KANJI, ['', '十', '百', '千'], MYRIADS.ja);
        // 구조 is also a word (rescue).
        if (korean !== '구조') expect(amountIn(`${korean}엔`)).toBe(String(value));
        expect(amountIn(`約${japanese}円`)).toBe(String(value));
      }),
      { numRuns: 2000 },
    );
  });

  test('written in English scales', () => {
    const scale = fc.constantFrom(['million', 6n], ['bn', 9n], ['trillion', 12n], ['tn', 12n], ['M', 6n]);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999n }), scale, (hundredths, [word, power]) => {
        const written = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
        const gap = String(word).length > 2 ? ' ' : '';
        expect(amountIn(`¥${written}${gap}${word}`)).toBe(String(hundredths * 10n ** (BigInt(power) - 2n)));
      }),
    );
  });
});
