import { describe, expect, test } from 'vitest';
import { asLines } from './as-lines';

/** A text and its figures, each as `asLines` gives them. */
type Case = [text: string, ...readings: string[]];

const WRITTEN_ON = '2025-11-25';

describe('readFigures, given that the text was written on 25 November 2025', () => {
  describe('korean, years', () => {
    test.each<Case>([
      ['지난해 매출', '2024 <지난해>'],
      ['작년 3월부터', '2024-03 from <작년 3월부터>'],
      ['지난 해 11월 말', '2024-11 end <지난 해 11월 말>'],
      ['올해 하반기', '2025 second-half <올해 하반기>'],
      ['올해 1분기', '2025 q1 <올해 1분기>'],
      ['올 2분기, 올 상반기', '2025 q2 <올 2분기>', '2025 first-half <올 상반기>'],
      ['금년', '2025 <금년>'],
      ['내년 봄 출범', '2026 spring <내년 봄>'],
      ['내년 3월 이전에', '2026-03 before <내년 3월 이전>'],
      ['내년 1~3월', '2026-01..2026-03 <내년 1~3월>'],
      ['내후년까지', '2027 until <내후년까지>'],
      ['재작년', '2023 <재작년>'],
      ['지지난해', '2023 <지지난해>'],
      ['연내에 수립', '2025 until <연내>'],
      ['올해 안에', '2025 until <올해 안에>'],
      ['올해부터 2년 동안', '2025..2026 <올해부터 2년 동안>'],
      ['지난해부터 올해까지', '2024..2025 <지난해부터 올해까지>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text, WRITTEN_ON)).toEqual(readings);
    });
  });

  describe('korean, months and days', () => {
    test.each<Case>([
      ['지난달', '2025-10 <지난달>'],
      ['지난달 27일', '2025-10-27 <지난달 27일>'],
      ['이달 5일', '2025-11-05 <이달 5일>'],
      ['이달 말까지', '2025-11 end until <이달 말까지>'],
      ['이번 달', '2025-11 <이번 달>'],
      ['다음 달 초', '2025-12 start <다음 달 초>'],
      ['내달 5일', '2025-12-05 <내달 5일>'],
      ['지난 14일', '2025-11-14 <지난 14일>'],
      ['지난 30일', '2025-10-30 <지난 30일>'],
      ['오는 14일', '2025-12-14 <오는 14일>'],
      ['오는 28일', '2025-11-28 <오는 28일>'],
      ['지난 4월', '2025-04 <지난 4월>'],
      ['오는 3월', '2026-03 <오는 3월>'],
      ['지난 5월 2일', '2025-05-02 <지난 5월 2일>'],
      ['지난 25일, 오는 11월'],
      ['지난 3일간'],
      ['이번 주'],
      ['4월 발표, 25일'],
      ['올해 초등학교, 내년도', '2025 <올해>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text, WRITTEN_ON)).toEqual(readings);
    });
  });

  describe('japanese', () => {
    test.each<Case>([
      ['今年', '2025 <今年>'],
      ['昨年の3月', '2024-03 <昨年の3月>'],
      ['来年度の予算、昨年の売上', '2026 fiscal <来年度>', '2024 <昨年>'],
      ['一昨年', '2023 <一昨年>'],
      ['来年春に', '2026 spring <来年春>'],
      ['来春', '2026 spring <来春>'],
      ['今秋', '2025 autumn <今秋>'],
      ['昨夏', '2024 summer <昨夏>'],
      ['今年後半', '2025 second-half <今年後半>'],
      ['来年末まで', '2026 end until <来年末まで>'],
      ['今年1〜9月', '2025-01..2025-09 <今年1〜9月>'],
      ['今年度', '2025 fiscal <今年度>'],
      ['来年度から', '2026 fiscal from <来年度から>'],
      ['昨年度第3四半期', '2024 q3 fiscal <昨年度第3四半期>'],
      ['今年度から5年間', '2025..2029 fiscal <今年度から5年間>'],
      ['先月5日', '2025-10-05 <先月5日>'],
      ['今月末', '2025-11 end <今月末>'],
      ['来月', '2025-12 <来月>'],
      ['再来月', '2026-01 <再来月>'],
      ['年内に', '2025 until <年内>'],
      ['5年内、今冬、今日'],
      ['昨今、毎年'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text, WRITTEN_ON)).toEqual(readings);
    });
  });

  describe('english', () => {
    test.each<Case>([
      ['last year', '2024 <last year>'],
      ["next year's", '2026 <next year>'],
      ['this year', '2025 <this year>'],
      ['by the end of this year', '2025 end until <by the end of this year>'],
      ['early next year', '2026 start <early next year>'],
      ['March next year', '2026-03 <March next year>'],
      ['in March of last year', '2024-03 <March of last year>'],
      ['the second half of this year', '2025 second-half <the second half of this year>'],
      ['the third quarter of last year', '2024 q3 <the third quarter of last year>'],
      ['last month, next month', '2025-10 <last month>', '2025-12 <next month>'],
      ['next spring', '2026 spring <next spring>'],
      ['this summer', '2025 summer <this summer>'],
      ['last spring'],
      ['the last year, the next year'],
      ['next winter'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text, WRITTEN_ON)).toEqual(readings);
    });
  });

  describe('from a date known only to the month or year', () => {
    test.each([
      ['지난해 3월', '2025-11', ['2024-03 <지난해 3월>']],
      ['지난해 3월', '2025', ['2024-03 <지난해 3월>']],
      ['이달 5일', '2025-11', ['2025-11-05 <이달 5일>']],
      ['이달 5일', '2025', []],
      ['지난 14일', '2025-11', []],
      ['今年度', '2025', []],
      ['next spring', '2025', []],
    ])('%s, written in %s', (text, writtenOn, readings) => {
      expect(asLines(text, writtenOn)).toEqual(readings);
    });
  });

  describe('at the edges of months and years', () => {
    test.each([
      ['지난달, 다음 달', '2026-01-15', ['2025-12 <지난달>', '2026-02 <다음 달>']],
      ['来月5日', '2025-12-31', ['2026-01-05 <来月5日>']],
      ['今年度', '2026-03-31', ['2025 fiscal <今年度>']],
      ['今年度', '2026-04-01', ['2026 fiscal <今年度>']],
      ['지난 31일', '2025-03-15', []],
      ['next autumn', '2026-02-01', []],
      ['올해 2월 29일, 2024년 2월 29일', '2025-06-01', ['2024-02-29 <2024년 2월 29일>']],
    ])('%s, written on %s', (text, writtenOn, readings) => {
      expect(asLines(text, writtenOn)).toEqual(readings);
    });
  });

  test.each([['지난해'], ['昨年'], ['last year'], ['내달 5일'], ['来春'], ['연내'], ['오는 14일']])(
    'leaves %s unread without a date, or with one that is none',
    (text) => {
      expect(asLines(text)).toEqual([]);
      expect(asLines(text, '2025-13-01')).toEqual([]);
      expect(asLines(text, 'today')).toEqual([]);
    },
  );
});
