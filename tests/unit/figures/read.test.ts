import { describe, expect, test } from 'vitest';
import { type Figure, readFigures } from '@/lib/figures';

/** One figure as a short line: what it says, then the text it was read from. */
function line(figure: Figure): string {
  if (figure.kind === 'date') return `${figure.date}${figure.fiscal ? ' fiscal' : ''} <${figure.text}>`;
  if (figure.kind === 'rank') {
    const place = figure.rank ?? (figure.outside ? `>${figure.outside}` : `<=${figure.within}`);
    return `rank ${place} <${figure.text}>`;
  }
  const { amount = '?', unit = '-', bound, per, text } = figure;
  return `${amount} ${unit} ${bound}${per ? ` per ${per}` : ''} <${text}>`;
}

const lines = (text: string) => readFigures(text).map(line);

describe('readFigures', () => {
  test.each([
    ['연구에 1조276억 원을 썼다', ['1027600000000 KRW exact <1조276억 원>']],
    ['모두 1조 3,600억 원이다', ['1360000000000 KRW exact <1조 3,600억 원>']],
    ['최대 421억 엔을 준다', ['42100000000 JPY at-most <최대 421억 엔>']],
    ['시장은 1.7조 엔을 넘어 커진다', ['1700000000000 JPY more-than <1.7조 엔을 넘어>']],
    ['1조 원 남짓', ['1000000000000 KRW slightly-more <1조 원 남짓>']],
    ['매년 90억 달러 이상을 쓴다', ['9000000000 USD at-least per year <매년 90억 달러 이상>']],
    ['예산은 3천억원 가량', ['300000000000 KRW about <3천억원 가량>']],
    ['삼조엔을 모은다', ['3000000000000 JPY exact <삼조엔>']],
    ['28조 규모의 사업', ['28000000000000 - exact <28조>']],
    ['값은 1만 2,345원', ['12345 KRW exact <1만 2,345원>']],
    ['수십억 원을 냈다', ['? KRW vague <수십억 원>']],
    ['2.9兆円を投じる', ['2900000000000 JPY exact <2.9兆円>']],
    ['最大４２１億円を補助', ['42100000000 JPY at-most <最大４２１億円>']],
    ['約29億ドル', ['2900000000 USD about <約29億ドル>']],
    ['三兆円以上', ['3000000000000 JPY at-least <三兆円以上>']],
    ['毎年90億ドル以上', ['9000000000 USD at-least per year <毎年90億ドル以上>']],
    ['worth $2.9bn in all', ['2900000000 USD exact <$2.9bn>']],
    ['up to ¥42.1 billion for it', ['42100000000 JPY at-most <up to ¥42.1 billion>']],
    ['about 300 billion yen', ['300000000000 JPY about <about 300 billion yen>']],
    ['₩370 billion or more', ['370000000000 KRW at-least <₩370 billion or more>']],
    ['a 1-T.-Yen plan', ['1000000000000 JPY exact <1-T.-Yen>']],
    [
      'one trillion yen over five years',
      ['1000000000000 JPY exact <one trillion yen>', '5 years exact <five years>'],
    ],
    ['$9 billion a year', ['9000000000 USD exact per year <$9 billion a year>']],
  ])('reads money in %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['68.1%가 쓴다', ['68.1 percent exact <68.1%>']],
    ['최대 30퍼센트', ['30 percent at-most <최대 30퍼센트>']],
    ['全体の3割以上', ['30 percent at-least <3割以上>']],
    ['약 1/3을 낸다', ['1/3 ratio about <약 1/3>']],
    ['그 3분의 1을', ['1/3 ratio exact <3분의 1>']],
    ['約3分の1を', ['1/3 ratio about <約3分の1>']],
    ['about one-third of it', ['1/3 ratio about <about one-third>']],
    ['6개 분야와 10여 개 기업', ['6 count exact <6개>', '? count vague <10여 개>']],
    ['여섯 개 분야', ['6 count exact <여섯 개>']],
    ['16分野のうち6つ', ['16 count exact <16分野>', '6 count exact <6つ>']],
    ['six of 16 fields and ten firms', ['16 count exact <16>', '10 count exact <ten>']],
    ['1조(Trillion) 파라미터급 모델', ['1000000000000 parameters exact <1조(Trillion) 파라미터>']],
    ['1兆パラメータのモデル', ['1000000000000 parameters exact <1兆パラメータ>']],
    ['a 1-trillion-parameter model', ['1000000000000 parameters exact <1-trillion-parameter>']],
    [
      '5년간, 10년 동안, 5개년',
      ['5 years exact <5년간>', '10 years exact <10년 동안>', '5 years exact <5개년>'],
    ],
    ['5年間', ['5 years exact <5年間>']],
    ['수십 배 차이', ['? times vague <수십 배>']],
  ])('reads shares, counts, durations and multiples in %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['4위에서 9위로', ['rank 4 <4위>', 'rank 9 <9위>']],
    ['각각 1, 2위', ['rank 1 <1>', 'rank 2 <2위>']],
    ['10위권 밖이다', ['rank >10 <10위권 밖>']],
    ['10위권에 이름을 올리지 못했다', ['rank >10 <10위권에>']],
    ['10위 안에 들었다', ['rank <=10 <10위 안>']],
    ['第9位', ['rank 9 <第9位>']],
    ['10位圏外に沈んだ', ['rank >10 <10位圏外>']],
    ['ranked 10th and ninth place', ['rank 10 <10th>', 'rank 9 <ninth place>']],
    [
      'outside the top ten, not in the top 5',
      ['rank >10 <outside the top ten>', 'rank >5 <not in the top 5>'],
    ],
  ])('reads places in a ranking in %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['2032년 3월까지', ['2032-03 <2032년 3월>']],
    ['2014~2018년', ['2014 <2014>', '2018 <2018년>']],
    ['2026회계연도부터', ['2026 fiscal <2026회계연도>']],
    ['2026年度から', ['2026 fiscal <2026年度>']],
    ['2025年11月25日', ['2025-11-25 <2025年11月25日>']],
    ['by 2030 or March 2032', ['2030 <2030>', '2032-03 <March 2032>']],
    ['FY2026', ['2026 fiscal <FY2026>']],
    ['2030년대의 일', []],
  ])('reads dates in %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['02-1234-5678로 전화'],
    ['5G·6G 통신과 H200 칩'],
    ['슈퍼컴퓨터 6호기의 Q1 실적'],
    ['24.06.21 14:47:47 조회'],
    ['6개월 뒤 3원칙과 2엔진'],
    ['3%p 올랐다'],
    ['€3bn, HK$3 billion, 3억 유로'],
    ['1/4분기 실적'],
    ['민법 제3조와 제6회'],
    ['RTX PRO 5000 72GB, GPT-4, Llama 3 models'],
    ['https://example.org/3조원/10위'],
    ['3~5조 원'],
    ['15경기와 3조각, 한 명에게'],
    ['3/4위전에서'],
    ['the 16th or 17th of July'],
    ['the 19th century, unit 6 rose'],
    ['契約3件ではない第3社'],
  ])('reads no amount of ours in %j', (text) => {
    expect(lines(text).filter((read) => !read.startsWith('3 count'))).toEqual([]);
  });

  test('says of a figure in brackets that it converts the one before it', () => {
    const [yen, won] = readFigures('약 3조엔(약 28조원)을 들여');
    expect(yen).toMatchObject({ amount: '3000000000000', unit: 'JPY' });
    expect(won).toMatchObject({ amount: '28000000000000', unit: 'KRW', conversionOf: 0 });
  });

  test('takes a hedge behind the bracket for the figure before it', () => {
    expect(readFigures('90억 달러(약 12조 원) 이상')[0]).toMatchObject({ bound: 'at-least' });
  });

  test('gives offsets that cut the figure out of the text as given, full-width digits and all', () => {
    const text = '補助は最大４２１億円、期間は５年間。';
    for (const figure of readFigures(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(readFigures(text)).toHaveLength(2);
  });

  test.each([
    ['a run of digits', '9'.repeat(200_000)],
    ['commas between digits', '1,111'.repeat(40_000)],
    ['hedges without a figure', '약 '.repeat(100_000)],
    ['lone surrogates', '\ud800\udc00\ud800 3조엔 \udfff'.repeat(10_000)],
    ['myriads in a row', '1조'.repeat(60_000)],
    ['addresses without an end', 'a.b-c_'.repeat(50_000)],
    ['denied places', '10위권에'.repeat(30_000)],
  ])('does not slow down on %s', (_, text) => {
    const before = performance.now();
    readFigures(text);
    // Half a million characters take some tens of milliseconds; quadratic time would take minutes.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
