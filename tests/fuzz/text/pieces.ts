import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';

const ENDS = [
  '가',
  '은',
  '는',
  '이',
  '의',
  '에서',
  '들',
  '그룹',
  '정부',
  '은행',
  '人',
  '政府',
  'の',
  'は',
  'グループ',
];
const BREAKS = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '“',
  '”',
  '(',
  ')',
  '·',
  '-',
  '/',
  '.com',
  '@',
  "'s",
  ':',
  '…',
];
const OTHERS = [
  '오늘',
  '日',
  '주',
  '대',
  '新',
  'the ',
  'THE ',
  'AI',
  '2026년',
  '3',
  'ᄉ',
  'サ',
  '\ud83d',
  '😀',
  'x',
];

const names = index.entities.flatMap(({ names, notThis = [] }) => [
  ...names.map(({ text }) => text),
  ...notThis,
]);
const cues = index.entities.flatMap(({ names }) =>
  names.flatMap(({ context = [], veto = [] }) => [...context, ...veto]),
);

/** A name that ships, or one that is somebody else's. */
export const name = fc.constantFrom(...names);

/** A word that speaks for a name or against it. */
export const cue = fc.constantFrom(...cues);

/** The beginning or the end of a name: what is nearly one. */
const part = fc
  .tuple(name, fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([text, cut, isEnd]) => (isEnd ? text.slice(-cut) : text.slice(0, cut)));

const piece = fc.oneof(
  { weight: 5, arbitrary: name },
  { weight: 2, arbitrary: part },
  { weight: 1, arbitrary: name.map((text) => text.toUpperCase()) },
  { weight: 2, arbitrary: cue },
  { weight: 4, arbitrary: fc.constantFrom(...ENDS) },
  { weight: 5, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
);

/** Text full of the names that ship, whole, cut and followed by what may stand behind names. */
export const textOfNames: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 20 })
  .map((pieces) => pieces.join(''));
