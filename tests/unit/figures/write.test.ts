import { describe, expect, test } from 'vitest';
import { readFigures, writeFigure, writeRank, writeReading, writtenText } from '@/lib/figures';
import { LANGUAGES } from '@/lib/text';

const SUBSIDY = { amount: '42100000000', unit: 'JPY', bound: 'at-most', printed: '최대 421억 엔' } as const;
const FIELDS = { ko: '분야', ja: '分野', en: 'fields' };

describe('writeFigure', () => {
  test('gives hedge, number and unit apart, in the units of each language', () => {
    expect(writeFigure(SUBSIDY, 'ko')).toEqual({ before: '최대', number: '421억', unit: '엔', after: '' });
    expect(writeFigure(SUBSIDY, 'ja')).toEqual({ before: '最大', number: '421億', unit: '円', after: '' });
    expect(writeFigure(SUBSIDY, 'en')).toEqual({
      before: 'up to',
      number: '¥42.1 billion',
      unit: '',
      after: '',
    });
  });

  test.each([
    [
      { amount: '1027600000000', unit: 'KRW', bound: 'about', printed: '' },
      '약 1조 276억 원',
      '約1兆276億ウォン',
      'about ₩1.0276 trillion',
    ],
    [
      { amount: '442900000000', unit: 'JPY', bound: 'exact', printed: '4,429억 엔' },
      '4,429억 엔',
      '4429億円',
      '¥442.9 billion',
    ],
    [
      { amount: '1700000000000', unit: 'JPY', bound: 'more-than', printed: '1.7조 엔을 넘어' },
      '1.7조 엔 초과',
      '1兆7000億円超',
      'more than ¥1.7 trillion',
    ],
    [
      { amount: '9000000000', unit: 'USD', bound: 'at-least', per: 'year', printed: '매년 90억 달러 이상' },
      '매년 90억 달러 이상',
      '毎年90億ドル以上',
      '$9 billion or more a year',
    ],
    [
      { amount: '10000000000000', unit: 'JPY', bound: 'at-least', printed: '최소 10조 엔' },
      '최소 10조 엔',
      '最低10兆円',
      'at least ¥10 trillion',
    ],
    [
      { amount: '1000000000000', unit: 'KRW', bound: 'slightly-more', printed: '1조 원 남짓' },
      '1조 원 남짓',
      '1兆ウォン強',
      'just over ₩1 trillion',
    ],
    [
      { amount: '1/3', unit: 'ratio', bound: 'about', printed: '약 1/3' },
      '약 3분의 1',
      '約3分の1',
      'about 1/3',
    ],
    [{ amount: '68.1', unit: 'percent', bound: 'exact', printed: '68.1%' }, '68.1%', '68.1%', '68.1%'],
    [{ amount: '5', unit: 'years', bound: 'exact', printed: '5년간' }, '5년간', '5年間', '5 years'],
    [
      { amount: '6', unit: 'count', counted: FIELDS, bound: 'exact', printed: '6개' },
      '6개 분야',
      '6分野',
      '6 fields',
    ],
    [
      { amount: '1000000000000', unit: 'parameters', bound: 'exact', printed: '1조 파라미터' },
      '1조 파라미터',
      '1兆パラメータ',
      '1 trillion parameters',
    ],
  ] as const)('writes %j in three languages', (value, ko, ja, en) => {
    expect(LANGUAGES.map((language) => writtenText(writeFigure(value, language)))).toEqual([ko, ja, en]);
  });

  test('leaves a vague quantity as it was printed', () => {
    const vague = { unit: 'times', bound: 'vague', printed: '수십 배' } as const;
    expect(writtenText(writeFigure(vague, 'en'))).toBe('수십 배');
  });
});

describe('writeReading, in English', () => {
  test.each([
    ['1개', '1 item'],
    ['6개', '6 items'],
    ['매년 6개', '6 items a year'],
    ['3배', '3x'],
    ['421억배', '42.1 billion-fold'],
    ['2억~3억배', '200 million–300 million-fold'],
    ['1800회계연도', 'FY1800'],
  ])('writes %s as %s', (korean, english) => {
    expect(readFigures(korean).map((figure) => writeReading(figure, 'en'))).toEqual([english]);
  });
});

describe('writeRank', () => {
  test('writes a place, and what is known only to be outside or inside a top N', () => {
    expect(LANGUAGES.map((language) => writtenText(writeRank({ outside: 10 }, language)))).toEqual([
      '10위 밖',
      '10位圏外',
      'outside the top 10',
    ]);
    expect([1, 2, 3, 4, 11, 22].map((rank) => writtenText(writeRank({ rank }, 'en')))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '22nd',
    ]);
  });
});
