import { describe, expect, test } from 'vitest';
import { asLines } from './as-lines';

/** A text and its figures, each as `asLines` gives them. */
type Case = [text: string, ...readings: string[]];

describe('readFigures, in Japanese', () => {
  describe('money', () => {
    test.each<Case>([
      ['2.9兆円を投じる', '2900000000000 JPY <2.9兆円>'],
      ['１兆円', '1000000000000 JPY <１兆円>'],
      ['1兆2,345億6,789万円', '1234567890000 JPY <1兆2,345億6,789万円>'],
      ['1億5千万円', '150000000 JPY <1億5千万円>'],
      ['102億4千万円', '10240000000 JPY <102億4千万円>'],
      ['19億3千万円', '1930000000 JPY <19億3千万円>'],
      ['約29億ドル', '2900000000 USD about <約29億ドル>'],
      ['30億米ドル', '3000000000 USD <30億米ドル>'],
      ['5000億ウォン', '500000000000 KRW <5000億ウォン>'],
      ['三兆円以上', '3000000000000 JPY at-least <三兆円以上>'],
      ['百億円', '10000000000 JPY <百億円>'],
      ['一億五千万円', '150000000 JPY <一億五千万円>'],
      ['最大４２１億円を補助', '42100000000 JPY at-most <最大４２１億円>'],
      ['毎年90億ドル以上', '9000000000 USD at-least per year <毎年90億ドル以上>'],
      ['3千億円', '300000000000 JPY <3千億円>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('hedges', () => {
    test.each<Case>([
      ['約5兆円', '5000000000000 JPY about <約5兆円>'],
      ['およそ3割', '30 percent about <およそ3割>'],
      ['最大30%', '30 percent at-most <最大30%>'],
      ['最低10兆円', '10000000000000 JPY at-least <最低10兆円>'],
      ['少なくとも3社', '3 count at-least <少なくとも3社>'],
      ['5兆円超', '5000000000000 JPY more-than <5兆円超>'],
      ['5兆円を超える', '5000000000000 JPY more-than <5兆円を超え>'],
      ['1兆円を上回る', '1000000000000 JPY more-than <1兆円を上回>'],
      ['1兆円を下回る', '1000000000000 JPY less-than <1兆円を下回>'],
      ['1兆円以下', '1000000000000 JPY at-most <1兆円以下>'],
      ['10%未満', '10 percent less-than <10%未満>'],
      ['3割弱', '30 percent less-than <3割弱>'],
      ['5割強', '50 percent slightly-more <5割強>'],
      ['10社余り', '10 count slightly-more <10社余り>'],
      ['10%前後', '10 percent about <10%前後>'],
      ['100人程度', '100 count about <100人程度>'],
      ['1000億円近く', '100000000000 JPY about <1000億円近く>'],
      ['総額約3兆円', '3000000000000 JPY about <約3兆円>'],
      ['約総額3兆円', '3000000000000 JPY about <約総額3兆円>'],
      ['年間約3億円', '300000000 JPY about per year <年間約3億円>'],
      ['5年以内に30%以内', '30 percent at-most <30%以内>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('ranges', () => {
    test.each<Case>([
      ['3〜5兆円', '3000000000000..5000000000000 JPY <3〜5兆円>'],
      ['3兆〜5兆円', '3000000000000..5000000000000 JPY <3兆〜5兆円>'],
      ['10～20%', '10..20 percent <10～20%>'],
      ['5000万〜1億円', '50000000..100000000 JPY <5000万〜1億円>'],
      ['100〜200人', '100..200 count <100〜200人>'],
      ['2〜3倍', '2..3 times <2〜3倍>'],
      ['3千〜5千億円', '300000000000..500000000000 JPY <3千〜5千億円>'],
      ['500MW〜1GW', '500000000..1000000000 watts <500MW〜1GW>'],
      ['5〜3兆円'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('vague', () => {
    test.each<Case>([
      ['数十億円', '? JPY vague <数十億円>'],
      ['数百社、十数社', '? count vague <数百社>', '? count vague <十数社>'],
      ['数十倍', '? times vague <数十倍>'],
      ['約数千億円', '? JPY vague <約数千億円>'],
      ['数年間', '? years vague <数年間>'],
      ['複数社、数学'],
      ['10余りの企業'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('shares', () => {
    test.each<Case>([
      ['全体の3割以上', '30 percent at-least <3割以上>'],
      ['約3分の1を', '1/3 ratio about <約3分の1>'],
      ['70%の根拠', '70 percent <70%>'],
      ['3パーセント', '3 percent <3パーセント>'],
      ['3%ポイント、3ポイント', '3 percentage-points <3%ポイント>'],
      ['3倍、二倍', '3 times <3倍>', '2 times <二倍>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('counts', () => {
    test.each<Case>([
      ['16分野のうち6つ', '16 count <16分野>', '6 count <6つ>'],
      ['20社、500人、7件', '20 count <20社>', '500 count <500人>', '7 count <7件>'],
      ['25カ国、3か所', '25 count <25カ国>', '3 count <3か所>'],
      ['GPUを1万基', '10000 count <1万基>'],
      ['約2,300台', '2300 count about <約2,300台>'],
      ['5万枚のGPU', '50000 count <5万枚>'],
      ['5種類、3チーム', '5 count <5種類>', '3 count <3チーム>'],
      ['10名、2個', '10 count <10名>', '2 count <2個>'],
      ['9店舗', '9 count <9店舗>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('parameters and watts', () => {
    test.each<Case>([
      ['1兆パラメータのモデル', '1000000000000 parameters <1兆パラメータ>'],
      ['700億パラメーター', '70000000000 parameters <700億パラメーター>'],
      ['パラメータ数は700億個', '70000000000 parameters <700億個>'],
      ['1.2ギガワット', '1200000000 watts <1.2ギガワット>'],
      ['100万キロワット', '1000000000 watts <100万キロワット>'],
      ['100万キロワット時'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('years', () => {
    test.each<Case>([['5年間、5カ年', '5 years <5年間>', '5 years <5カ年>'], ['7年ぶり、3年前']])(
      '%s',
      (text, ...readings) => {
        expect(asLines(text)).toEqual(readings);
      },
    );
  });

  describe('conversion', () => {
    test.each<Case>([
      ['10億ドル（約1500億円）', '1000000000 USD <10億ドル>', '150000000000 JPY about of 0 <約1500億円>'],
      [
        '3兆円（約28兆ウォン）を',
        '3000000000000 JPY <3兆円>',
        '28000000000000 KRW about of 0 <約28兆ウォン>',
      ],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('places', () => {
    test.each<Case>([
      ['第9位、9位', 'rank 9 <第9位>', 'rank 9 <9位>'],
      ['10位圏外に沈んだ', 'rank >10 <10位圏外>'],
      ['3位以内、3位以上、3位以下', 'rank <=3 <3位以内>', 'rank <=3 <3位以上>'],
      ['トップ10、上位10社、上位10%', 'rank <=10 <トップ10>', 'rank <=10 <上位10社>', '10 percent <10%>'],
      ['ベスト50の圏外', 'rank >50 <ベスト50の圏外>'],
      ['1・2位', 'rank 1 <1>', 'rank 2 <2位>'],
      ['5〜6位', 'rank 5..6 <5〜6位>'],
      ['3位置'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('dates', () => {
    test.each<Case>([
      ['2032年3月まで', '2032-03 until <2032年3月まで>'],
      ['2025年11月25日', '2025-11-25 <2025年11月25日>'],
      ['2030年までに', '2030 until <2030年までに>'],
      ['2030年以降', '2030 from <2030年以降>'],
      ['2030年以前', '2030 before <2030年以前>'],
      ['2030年ごろ、2030年前後', '2030 about <2030年ごろ>', '2030 about <2030年前後>'],
      ['2026年度から', '2026 fiscal from <2026年度から>'],
      ['2026年度第1四半期', '2026 q1 fiscal <2026年度第1四半期>'],
      ['2026年第2四半期', '2026 q2 <2026年第2四半期>'],
      ['2026年上半期', '2026 first-half <2026年上半期>'],
      ['2027年春', '2027 spring <2027年春>'],
      ['2027年末まで', '2027 end until <2027年末まで>'],
      ['2027年3月末', '2027-03 end <2027年3月末>'],
      ['2026年3月期'],
      ['令和7年3月', '2025-03 <令和7年3月>'],
      ['平成10年度', '1998 fiscal <平成10年度>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('periods', () => {
    test.each<Case>([
      ['2014〜2018年', '2014..2018 <2014〜2018年>'],
      ['2014-18年', '2014..2018 <2014-18年>'],
      ['2014年から2018年まで', '2014..2018 <2014年から2018年まで>'],
      ['1973年から1974年には', '1973..1974 <1973年から1974年>'],
      ['2025年4月〜2026年3月', '2025-04..2026-03 <2025年4月〜2026年3月>'],
      ['2026年1〜3月期', '2026-01..2026-03 <2026年1〜3月期>'],
      ['2025年11月～2026年1月期', '2025-11..2026-01 <2025年11月～2026年1月期>'],
      ['2008年1月から6月に', '2008-01..2008-06 <2008年1月から6月>'],
      ['2026年度から5年間で', '2026..2030 fiscal <2026年度から5年間>'],
      ['2026〜2030年度', '2026..2030 fiscal <2026〜2030年度>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });
});
