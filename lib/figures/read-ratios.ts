import type { QuantityFigure } from './figure';
import { hedgeBefore, hedgeBehind } from './hedge';
import { englishNumeral } from './number-words';

/** Denominators in which news writes shares. 24/7, 9/11 and most dates fall out by this. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000]);

const ENGLISH_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

interface Form {
  readonly pattern: RegExp;
  readonly ratio: (match: RegExpExecArray) => readonly [number, number];
}

const FORMS: readonly Form[] = [
  // 1/4분기 is a quarter of a year, 1/2/2024 and 3/4일 are dates, (1/3) counts pages, on 4/5 is a day.
  {
    pattern:
      /(?<![\d/.,:A-Za-z-]|\b[Oo]n )(?!(?<=[([])\d+\/\d+[)\]])(\d{1,3})\/(\d{1,4})(?![\d/:A-Za-z]|[.,]\d| ?분기|[위일월차호기층동번판쪽점승회강日月]|四半期)/g,
    ratio: (match) => [Number(match[1]), Number(match[2])],
  },
  { pattern: /(?<!\d)(\d{1,4}) ?분의 ?(\d{1,4})/g, ratio: (match) => [Number(match[2]), Number(match[1])] },
  { pattern: /(?<!\d)(\d{1,4})分の(\d{1,4})/g, ratio: (match) => [Number(match[2]), Number(match[1])] },
  {
    pattern:
      /\b(one|two|three|four|a)[ -](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b(?= of| the| as|[.,;)]|$)/gi,
    ratio: (match) => [
      match[1]?.toLowerCase() === 'a' ? 1 : Number(englishNumeral(match[1] ?? '')),
      ENGLISH_PARTS[match[2]?.toLowerCase() ?? ''] ?? 0,
    ],
  },
];

/** The shares in plain text: 1/3, 3분의 1, 3分の1, one-third. */
export function readRatios(text: string): QuantityFigure[] {
  const found: QuantityFigure[] = [];
  for (const { pattern, ratio } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [part, whole] = ratio(match);
      if (part < 1 || part >= whole || !DENOMINATORS.has(whole)) continue;
      const before = hedgeBefore(text, match.index, false);
      const behind = hedgeBehind(text, match.index + match[0].length);
      found.push({
        kind: 'quantity',
        amount: `${part}/${whole}`,
        unit: 'ratio',
        bound: behind.bound ?? before.bound ?? 'exact',
        start: before.start,
        end: behind.end,
        text: text.slice(before.start, behind.end),
      });
    }
  }
  return found;
}
