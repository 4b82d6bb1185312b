import { type DateGrammar, partWords } from './date-form';

const YEAR = '(?<!\\d)(?<year>(?:18|19|20)\\d\\d)';
/** Not 2030년대 (a decade), 2000년간 (a span), 2000년 전에 (long ago). */
const YEAR_SIGN = '년(?!대|간| ?동안|여| ?전(?:에|의|부터|까지))';
const YEAR_WORD =
  '(?<![가-힣])(?<yearWord>지지난 ?해|지난 ?해|재작년|작년|올 ?해|올(?= ?(?:[1-4]분기|[상하]반기|봄|여름|가을|연말))|금년|내후년|내년|명년)(?!도)';
const MONTH = '(?<month>1[0-2]|0?[1-9])월';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])일(?!간| ?동안| ?만에|여)';
const NO_MORE_MONTH = '(?! ?\\d{1,2}(?:월| ?[~∼〜-] ?\\d{1,2}월))';
/** A word ends here, or a particle follows: not 올해 초등학교, 2027년 말레이시아. */
const WORD_END = '(?=까지|부터|에|엔|로|의|이후|이전|쯤|경|께|[ ,.)~∼〜]|$)';
const PHASE = `(?: ?(?<phase>초반?|중순|중반|하순|상순|말)${WORD_END})?`;

/** 3월 5일, 3월 말, 1분기, 하반기, 봄, 말 */
const WITHIN_YEAR = `(?: ?(?:${MONTH}(?: ?${DAY}|${PHASE.replace('<phase>', '<monthPhase>')})|(?<quarter>[1-4])(?:/4)? ?분기|(?<half>[상하]반기)|(?<season>봄|여름|가을|겨울)(?=철|[까부에엔로의이께쯤경 ,.)~]|$)|(?<phase>초반?|중반|말)${WORD_END}))?${NO_MORE_MONTH}`;

export const KOREAN_DATES: DateGrammar = {
  forms: [
    // 2025년 1~3월
    {
      pattern: new RegExp(
        `(?:${YEAR}년|${YEAR_WORD}) ?(?<month>\\d{1,2})월?(?: ?[~∼〜-] ?|부터 )(?<toMonth>\\d{1,2})월(?! ?\\d)(?:까지)?`,
        'g',
      ),
    },
    // 2014~2018년, 2026~30회계연도
    {
      pattern: new RegExp(
        `${YEAR} ?(?:회계 ?연도|년도)? ?[~∼〜–-] ?(?<toYear>(?:18|19|20)?\\d\\d) ?(?:회계 ?연도|년도)`,
        'g',
      ),
      fiscal: true,
    },
    {
      pattern: new RegExp(
        `${YEAR}년? ?[~∼〜–-] ?(?<toYear>(?:18|19|20)?\\d\\d)${YEAR_SIGN}(?! ?\\d{1,2}월)`,
        'g',
      ),
    },
    // 2026회계연도, 2026년도 1분기
    {
      pattern: new RegExp(
        `${YEAR} ?(?:회계 ?연도|년도)(?: ?(?<quarter>[1-4])(?:/4)? ?분기| ?(?<half>[상하]반기))?`,
        'g',
      ),
      fiscal: true,
    },
    // 2032년 3월, 내년 봄, 2027년 말
    { pattern: new RegExp(`(?:${YEAR}${YEAR_SIGN}|${YEAR_WORD})${WITHIN_YEAR}`, 'g') },
    // 지난달, 내달 5일, 이달 말
    {
      pattern: new RegExp(
        `(?<![가-힣])(?<monthWord>지지난 ?달|지난 ?달|이번 ?달|이달|다음 ?달|내달|새달)(?: ?${DAY}|${PHASE})`,
        'g',
      ),
    },
    // 지난 14일, 오는 3월, 지난 5월 2일
    {
      pattern: new RegExp(
        `(?<![가-힣])(?<wayWord>지난|오는) (?:${MONTH}(?: ?${DAY})?(?! ?\\d{1,2}일)|${DAY.replace('<day>', '<dayAlone>')})`,
        'g',
      ),
    },
    { pattern: /(?<![가-힣\d])(?<yearWord>연내)(?=에|로|[ ,.)]|$)/g, until: true },
  ],
  // (~2030년)
  boundsBefore: [['until', /(?:^|(?<=\())[~∼〜]$/]],
  boundsBehind: [
    ['before', / ?이전(?:까지)?| ?전까지| 전(?=에 )/y],
    ['after', / ?이후/y],
    ['until', / ?까지| ?(?:안에|안으로|내에|내로)/y],
    ['from', / ?부터| ?이래|[~∼〜](?=[,.)]|$)/y],
    ['about', / ?(?:쯤|께|경|무렵|전후|안팎)(?![가-힣])| ?(?:쯤|께|경|무렵)(?=[에엔까])/y],
  ],
  words: {
    years: {
      ...{ 지지난해: -2, 재작년: -2, 지난해: -1, 작년: -1, 올해: 0, 올: 0, 금년: 0, 연내: 0 },
      ...{ 내년: 1, 명년: 1, 내후년: 2 },
    },
    months: { 지지난달: -2, 지난달: -1, 이번달: 0, 이달: 0, 다음달: 1, 내달: 1, 새달: 1 },
    ways: { 지난: -1, 오는: 1 },
    parts: partWords(
      ['봄', '여름', '가을', '겨울'],
      { 상반기: 0, 하반기: 1 },
      { 초: 0, 초반: 0, 상순: 0, 중순: 1, 중반: 1, 하순: 2, 말: 2 },
    ),
  },
};
