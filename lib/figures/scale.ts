/** The words that multiply a number, as powers of ten. */

/** 1조 3,600억, 2兆円: every step is ten thousand times the last. */
export const MYRIADS: Readonly<Record<string, number>> = {
  만: 4,
  万: 4,
  萬: 4,
  억: 8,
  億: 8,
  조: 12,
  兆: 12,
  경: 16,
  京: 16,
};

/** Within a myriad: 3천5백억. */
export const SMALL: Readonly<Record<string, number>> = { 십: 1, 十: 1, 백: 2, 百: 2, 천: 3, 千: 3 };

export const SHORT: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
};

/** $29B, 1-T.-Yen: only beside a unit. */
export const LETTERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };
