import { type DateGrammar, partWords } from './date-form';

const YEAR = '(?:(?<!\\d)(?<year>(?:18|19|20)\\d\\d)|(?<era>令和|平成|昭和)(?<eraYear>元|\\d{1,2}))';
const PLAIN_YEAR = '(?<!\\d)(?<year>(?:18|19|20)\\d\\d)';
/** Not 2010年代 (a decade), 2000年間 (a span), 2000年前. */
const YEAR_SIGN = '年(?![代間度余]|前(?!後))';
/** 昨今, 毎年 and 前年 say other things. */
const YEAR_WORD = '(?<yearWord>一昨年|昨年|去年|今年|本年|再来年|来年|明年)(?!度)';
const MONTH = '(?<month>1[0-2]|0?[1-9])月';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])日(?![間目])';
/** 2026年3月期 is the fiscal year that ends in March. */
const NO_MORE_MONTH = '(?!\\d{1,2}(?:月|[~∼〜–-]\\d{1,2}月))(?!期)';
const QUARTER = '第?(?<quarter>[1-4])四半期';
const HALF = '(?<half>前半|後半|上半期|下半期|上期|下期)';
const PHASE = '(?<phase>初頭|初め|はじめ|半ば|中頃|終わり|上旬|中旬|下旬|末)';
const WITHIN_YEAR = `(?:の?(?:${MONTH}(?:${DAY}|${PHASE.replace('<phase>', '<monthPhase>')})?|${QUARTER}|${HALF}|(?<season>[春夏秋冬])(?![季節])|${PHASE}))?${NO_MORE_MONTH}`;

export const JAPANESE_DATES: DateGrammar = {
  forms: [
    // 2026年1〜3月期, 今年1〜9月
    {
      pattern: new RegExp(
        `(?:${YEAR}年|${YEAR_WORD})の?(?<month>\\d{1,2})月?(?:[~∼〜–-]|から)(?<toMonth>\\d{1,2})月(?!\\d)(?:期|まで)?`,
        'g',
      ),
    },
    // 2025年11月〜2026年1月期
    {
      pattern: new RegExp(
        `${PLAIN_YEAR}年(?<month>\\d{1,2})月[~∼〜–-](?<toYear>(?:18|19|20)\\d\\d)年(?<toMonth>\\d{1,2})月(?!\\d)期?`,
        'g',
      ),
    },
    // 2014〜2018年, 2026〜30年度
    {
      pattern: new RegExp(`${PLAIN_YEAR}(?:年度)?[~∼〜–-](?<toYear>(?:18|19|20)?\\d\\d)年度`, 'g'),
      fiscal: true,
    },
    {
      pattern: new RegExp(
        `${PLAIN_YEAR}年?[~∼〜–-](?<toYear>(?:18|19|20)?\\d\\d)${YEAR_SIGN}(?!\\d{1,2}月)`,
        'g',
      ),
    },
    // 2026年度, 令和8年度第1四半期, 来年度
    {
      pattern: new RegExp(
        `(?:${YEAR}年度|(?<fiscalWord>一昨年度|昨年度|今年度|本年度|再来年度|来年度))(?:の?(?:${QUARTER}|${HALF}|(?<phase>末)))?`,
        'g',
      ),
      fiscal: true,
    },
    // 2032年3月, 来年春, 2027年末
    { pattern: new RegExp(`(?:${YEAR}${YEAR_SIGN}|${YEAR_WORD})${WITHIN_YEAR}`, 'g') },
    // 来春, 今秋; which winter 今冬 is depends on the day
    { pattern: /(?<![一-龠])(?<yearWord>[昨今来])(?<season>[春夏秋])(?![季節])/g },
    // 先月, 来月5日, 今月末
    {
      pattern: new RegExp(`(?<monthWord>先々月|先月|今月|再来月|来月)(?:の?(?:${DAY}|${PHASE}))?`, 'g'),
    },
    { pattern: /(?<![\d数一-龠])(?<yearWord>年内)(?![一-龠])/g, until: true },
  ],
  boundsBefore: [],
  boundsBehind: [
    ['before', /以前|より前/y],
    ['after', /以後|より後/y],
    ['until', /まで(?!も)に?/y],
    // 以降 takes its own date in.
    ['from', /から|以降|[~∼〜](?=[、。)]|$)/y],
    ['about', /頃|ごろ|前後/y],
  ],
  words: {
    years: {
      ...{ 一昨年: -2, 昨年: -1, 去年: -1, 昨: -1, 今年: 0, 本年: 0, 今: 0, 年内: 0 },
      ...{ 来年: 1, 明年: 1, 来: 1, 再来年: 2 },
      ...{ 一昨年度: -2, 昨年度: -1, 今年度: 0, 本年度: 0, 来年度: 1, 再来年度: 2 },
    },
    months: { 先々月: -2, 先月: -1, 今月: 0, 来月: 1, 再来月: 2 },
    ways: {},
    parts: partWords(
      ['春', '夏', '秋', '冬'],
      { 前半: 0, 上半期: 0, 上期: 0, 後半: 1, 下半期: 1, 下期: 1 },
      {
        ...{ 初頭: 0, 初め: 0, はじめ: 0, 上旬: 0, 半ば: 1, 中頃: 1, 中旬: 1 },
        ...{ 終わり: 2, 下旬: 2, 末: 2 },
      },
    ),
  },
};
