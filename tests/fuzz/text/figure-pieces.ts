import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';

const NUMBERS = [
  '3',
  '421',
  '1.7',
  '0',
  '2026',
  '1,180',
  '19',
  '삼십',
  '수십',
  '몇',
  '数',
  'two',
  'half',
  '１',
  '三',
];
const SCALES = ['조', '억', '만', '천', '兆', '億', '万', ' billion', ' trillion', 'bn', 'tn'];
const UNITS = [
  '엔',
  '원',
  ' 달러',
  '円',
  '$',
  '¥',
  '%',
  '%p',
  '%포인트',
  'GW',
  '위',
  '位',
  'th',
  '명',
  '개',
  '배',
  '倍',
  'x',
  '년간',
];
const HEDGES = [
  '약 ',
  '최대 ',
  ' 이상',
  '約',
  '以上',
  'about ',
  ' or more',
  '매년 ',
  '넘는',
  '미만',
  'up to ',
  '남짓',
];
const CALENDAR = [
  '년',
  '월',
  '일',
  '年',
  '月',
  '日',
  '까지',
  '부터',
  '회계연도',
  '年度',
  '지난해 ',
  '내년 ',
  '来年',
  'last year',
  'by ',
  'since ',
  '말',
  '上半期',
  'March ',
  'FY',
  '분기',
];
const JOINTS = [
  '~',
  '-',
  '–',
  '〜',
  '/',
  ' ',
  ', ',
  '.',
  '(',
  ')',
  '\n',
  ' to ',
  'between ',
  ' and ',
  'from ',
  '에서 ',
  '분의 ',
  'http://',
  '제',
  '\ud800',
];

/** Figures as the index prints them. */
const PRINTED = index.facts.flatMap(({ value, period }) =>
  [value, period].flatMap((part) => (part && 'printed' in part ? [part.printed] : [])),
);

/** Text of figures, parts of figures and what only looks like them. */
export const textOfFigures: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PRINTED) },
      ...[NUMBERS, SCALES, UNITS, HEDGES, CALENDAR, JOINTS].map((pieces) => ({
        weight: 4,
        arbitrary: fc.constantFrom(...pieces),
      })),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
