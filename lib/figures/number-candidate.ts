/** Where in a text a number may begin, and the number that does. */
import {
  ENGLISH_NUMERALS,
  englishNumeralAt,
  NATIVE_NUMERALS,
  nativeNumeral,
  sinoNumeral,
} from './number-words';
import { type Numeral, numeralAt } from './numeral';

const MONEY = '(?:엔|원|달러)';
const COUNTERS = '(?:개|곳|가지|건|명|배|대|종|사람)';
const SCALES = '십백천만억조';

/** Kinds of numbers by how they begin; each is a named group of the pattern. The examples are what each finds. */
const FORMS = {
  // 421, 1.7, 3,600
  digits: '\\d',
  // 수십 배, 수백억 원, 몇 개, 십여 개
  vagueKorean: `(?<![가-힣])(?:수[${SCALES}]+|몇[${SCALES}]*|[이삼사오육칠팔구]?[십백천]+(?=여))(?=여? ?[가-힣])`,
  // 数十億円, 十数社; not 複数社, 数学
  vagueJapanese:
    '(?<![複多少人件個点回総関変整実係指度単奇偶算因分])(?:[一二三四五六七八九]?十)?数[十百千万]*[兆億万]?',
  // 삼조엔, 이십억 원; not 구조원, a rescuer, or 조사원, who asks questions
  sino: `(?<![가-힣])(?!구조|[억조])[일이삼사오육칠팔구${SCALES}]+[${SCALES}](?=${MONEY}| ${MONEY}(?:[을의은에과도,. )]|$))`,
  // 삼십 명, 백 명; not 천명, the mandate of heaven
  sinoCount: '(?<![가-힣])(?:[이삼사오육칠팔구][십백천]+(?= ?[명개곳])|[십백천](?= [명개곳]))',
  // 三兆円, 二倍; a numeral goes before a kanji only behind 約, 最大, 総額, 合計
  kanji: '(?<!(?![約大低高計額])[一-龠])[一二三四五六七八九十百千万億兆]+(?=円|ドル|ウォン|倍|割)',
  // 여섯 개, 스무 명
  native: `(?<![가-힣])(?:${NATIVE_NUMERALS})(?= ?${COUNTERS})`,
  // tens of billions of yen, several firms
  vagueEnglish:
    '\\b(?:dozens|tens|scores|hundreds|thousands|millions|billions|trillions|several)\\b(?: of (?:thousands|millions|billions|trillions))?(?: hundred| thousand)?(?: of)?(?! [a-z]+(?:ty|teen)\\b)',
  // six, a trillion; half a trillion is another number
  english: `\\b(?:${ENGLISH_NUMERALS}|(?<!half |quarter of )an?(?= (?:thousand|million|billion|trillion)[ -]))\\b`,
} as const;

const CANDIDATE = new RegExp(
  Object.entries(FORMS)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join('|'),
  'gi',
);

/** A place where a number may begin. */
export interface Candidate {
  readonly start: number;
  /** Not written in digits. */
  readonly isWord: boolean;
  /** Reads it; undefined when it is none after all. */
  readonly read: () => Numeral | undefined;
}

/** The next candidate from `from` on. */
export function nextCandidate(text: string, from: number): Candidate | undefined {
  CANDIDATE.lastIndex = from;
  const match = CANDIDATE.exec(text);
  if (!match) return undefined;
  const start = match.index;
  return {
    start,
    isWord: match.groups?.digits === undefined,
    read: () => read(text, start, match.groups ?? {}),
  };
}

type Groups = Readonly<Partial<Record<string, string>>>;

function read(text: string, start: number, groups: Groups): Numeral | undefined {
  const { digits, vagueKorean, vagueJapanese, vagueEnglish, native, english } = groups;
  if (digits !== undefined) return numeralAt(text, start);
  if (english !== undefined) return englishNumeralAt(text, start);
  const vague = vagueKorean ?? vagueJapanese ?? vagueEnglish;
  if (vague !== undefined) {
    const end = start + vague.length;
    return { end: text[end] === '여' ? end + 1 : end, scale: 'none' };
  }
  const word = native ?? groups.sino ?? groups.sinoCount ?? groups.kanji ?? '';
  const amount = native === undefined ? sinoNumeral(word) : nativeNumeral(word);
  return amount === undefined ? undefined : { end: start + word.length, amount, scale: 'none' };
}
