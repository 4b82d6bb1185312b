import { describe, expect, test } from 'vitest';
import { asLines } from './as-lines';

/** A text and its figures, each as `asLines` gives them. */
type Case = [text: string, ...readings: string[]];

describe('readFigures, in English', () => {
  describe('money', () => {
    test.each<Case>([
      ['worth $2.9bn in all', '2900000000 USD <$2.9bn>'],
      ['up to ¥42.1 billion for it', '42100000000 JPY at-most <up to ¥42.1 billion>'],
      ['about 300 billion yen', '300000000000 JPY about <about 300 billion yen>'],
      ['₩370 billion or more', '370000000000 KRW at-least <₩370 billion or more>'],
      ['a 1-T.-Yen plan', '1000000000000 JPY <1-T.-Yen>'],
      ['one trillion yen over five years', '1000000000000 JPY <one trillion yen>', '5 years <five years>'],
      ['$9 billion a year', '9000000000 USD per year <$9 billion a year>'],
      ['13,703.9 billion yen', '13703900000000 JPY <13,703.9 billion yen>'],
      ['JPY387.3 billion', '387300000000 JPY <JPY387.3 billion>'],
      ['USD3bn and US$500 million', '3000000000 USD <USD3bn>', '500000000 USD <US$500 million>'],
      ['$1.5T, $500M, $29B', '1500000000000 USD <$1.5T>', '500000000 USD <$500M>', '29000000000 USD <$29B>'],
      ['¥3tn', '3000000000000 JPY <¥3tn>'],
      ['28 trillion won', '28000000000000 KRW <28 trillion won>'],
      ['5 dollars, 5 U.S. dollars', '5 USD <5 dollars>', '5 USD <5 U.S. dollars>'],
      ['a trillion yen', '1000000000000 JPY <a trillion yen>'],
      ['two hundred and fifty million yen', '250000000 JPY <two hundred and fifty million yen>'],
      ['half a trillion yen'],
      ['quarter of a billion dollars'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('hedges', () => {
    test.each<Case>([
      ['at least $5 billion', '5000000000 USD at-least <at least $5 billion>'],
      ['as much as $5 billion', '5000000000 USD at-most <as much as $5 billion>'],
      ['as little as $5', '5 USD at-least <as little as $5>'],
      ['no more than 10 percent', '10 percent at-most <no more than 10 percent>'],
      ['more than $100 billion', '100000000000 USD more-than <more than $100 billion>'],
      ['well over 60%', '60 percent more-than <well over 60%>'],
      ['just over ₩1 trillion', '1000000000000 KRW slightly-more <just over ₩1 trillion>'],
      ['less than 3%', '3 percent less-than <less than 3%>'],
      ['under 5%', '5 percent less-than <under 5%>'],
      ['nearly $5 billion', '5000000000 USD about <nearly $5 billion>'],
      ['almost 30 percent', '30 percent about <almost 30 percent>'],
      ['some 20 firms', '20 count about <some 20>'],
      [
        'approximately a total of 300 billion yen',
        '300000000000 JPY about <approximately a total of 300 billion yen>',
      ],
      ['10 firms or so', '10 count about <10 firms or so>'],
      ['20% or less', '20 percent at-most <20% or less>'],
      ['$3bn annually', '3000000000 USD per year <$3bn annually>'],
      ['$100 million-plus', '100000000 USD at-least <$100 million-plus>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('ranges', () => {
    test.each<Case>([
      ['$5-10 billion', '5000000000..10000000000 USD <$5-10 billion>'],
      ['$5 billion-$10 billion', '5000000000..10000000000 USD <$5 billion-$10 billion>'],
      ['$5bn to $10bn', '5000000000..10000000000 USD <$5bn to $10bn>'],
      [
        'between $5 billion and $10 billion',
        '5000000000..10000000000 USD <between $5 billion and $10 billion>',
      ],
      ['from 5 to 10 percent', '10 percent <10 percent>'],
      ['5 to 10 percent', '5..10 percent <5 to 10 percent>'],
      ['10–20%', '10..20 percent <10–20%>'],
      ['2–3x', '2..3 times <2–3x>'],
      ['3-5 years', '3..5 years <3-5 years>'],
      ['10 to 20 firms', '10..20 count <10 to 20>'],
      ['1,500–2,500 jobs', '1500..2500 count <1,500–2,500>'],
      ['$10-5 billion'],
      ['fell 1.2% to 5,000 points', '1.2 percent <1.2%>'],
      ['rose 3% to 5%', '3 percent <3%>', '5 percent <5%>'],
      ['one to two trillion yen, three or four firms'],
      ['$1.01 – $1.02', '1.01..1.02 USD <$1.01 – $1.02>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('vague', () => {
    test.each<Case>([
      ['dozens of firms', '? count vague <dozens of>'],
      ['tens of billions of dollars', '? USD vague <tens of billions of dollars>'],
      ['hundreds of companies', '? count vague <hundreds of>'],
      ['thousands of jobs', '? count vague <thousands of>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('shares', () => {
    test.each<Case>([
      ['about one-third of it', '1/3 ratio about <about one-third>'],
      ['1/3 of it', '1/3 ratio <1/3>'],
      ['half of it, two-thirds of them', '2/3 ratio <two-thirds>'],
      ['68.1 percent', '68.1 percent <68.1 percent>'],
      ['3 percentage points', '3 percentage-points <3 percentage points>'],
      ['60 per cent', '60 percent <60 per cent>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('multiples', () => {
    test.each<Case>([
      ['42.1 billion-fold', '42100000000 times <42.1 billion-fold>'],
      ['5-fold, 50x, 10 times more', '5 times <5-fold>', '50 times <50x>', '10 times <10 times>'],
      ['won three times, 3 times a day'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('counts', () => {
    test.each<Case>([
      ['six of 16 fields and ten firms', '16 count <16>', '10 count <ten>'],
      ['twenty-five companies', '25 count <twenty-five>'],
      ['10,000 Nvidia H200 GPUs', '10000 count <10,000>'],
      ['12 people have gone', '12 count <12>'],
      ['45 Embraer jets', '45 count <45>'],
      ['About 12 people', '12 count about <About 12>'],
      ['Llama 3 models, unit 6 workers'],
      ['2030 models'],
      ['10 large firms', '10 count <10>'],
      ['6 new firms a year', '6 count per year <6 new firms a year>'],
      ['20 firms or more a year', '20 count at-least per year <20 firms or more a year>'],
      ['16 fields in a year, 16 fields of the year', '16 count <16>', '16 count <16>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('parameters and watts', () => {
    test.each<Case>([
      ['a 1-trillion-parameter model', '1000000000000 parameters <1-trillion-parameter>'],
      ['70B parameters', '70000000000 parameters <70B parameters>'],
      [
        '1.2 gigawatts, 500 MW, 1GW',
        '1200000000 watts <1.2 gigawatts>',
        '500000000 watts <500 MW>',
        '1000000000 watts <1GW>',
      ],
      ['3 gigawatt-hours, 5 kWh'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('years', () => {
    test.each<Case>([
      ['five-year plan, 10 years', '5 years <five-year>', '10 years <10 years>'],
      ['5 years ago, 30-year-old'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('conversion', () => {
    test.each<Case>([
      ['$1bn (£800m)', '1000000000 USD <$1bn>'],
      ['¥3 trillion ($20 billion)', '3000000000000 JPY <¥3 trillion>', '20000000000 USD of 0 <$20 billion>'],
      [
        '$1 billion (about ¥150 billion)',
        '1000000000 USD <$1 billion>',
        '150000000000 JPY about of 0 <about ¥150 billion>',
      ],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('places', () => {
    test.each<Case>([
      ['ranked 10th and ninth place', 'rank 10 <10th>', 'rank 9 <ninth place>'],
      [
        'outside the top ten, not in the top 5',
        'rank >10 <outside the top ten>',
        'rank >5 <not in the top 5>',
      ],
      ['in the top 10, top 10 percent', 'rank <=10 <top 10>', '10 percent <10 percent>'],
      ['ranks South Korea 9th', 'rank 9 <9th>'],
      ['fell from fourth to ninth', 'rank 4 <fourth>', 'rank 9 <ninth>'],
      ['was 5th, behind China', 'rank 5 <5th>'],
      ['No. 1 in Asia', 'rank 1 <No. 1>'],
      ['the 16th or 17th of July'],
      ['the 19th century, the 9th floor'],
      ['8th–9th', 'rank 8..9 <8th–9th>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('dates', () => {
    test.each<Case>([
      ['by 2030 or March 2032', '2030 until <by 2030>', '2032-03 <March 2032>'],
      ['March 5, 2026', '2026-03-05 <March 5, 2026>'],
      ['5 March 2026', '2026-03-05 <5 March 2026>'],
      ['since Nov. 2022', '2022-11 from <since Nov. 2022>'],
      [
        'FY2026, fiscal 2026, fiscal year 2026',
        '2026 fiscal <FY2026>',
        '2026 fiscal <fiscal 2026>',
        '2026 fiscal <fiscal year 2026>',
      ],
      ['FY1868, March 1868, in 1868', '1868 fiscal <FY1868>', '1868-03 <March 1868>'],
      ['Q1 2026, the first quarter of 2026', '2026 q1 <Q1 2026>', '2026 q1 <the first quarter of 2026>'],
      ['the second half of 2026', '2026 second-half <the second half of 2026>'],
      ['H1 2026', '2026 first-half <H1 2026>'],
      ['spring 2027, the summer of 2027', '2027 spring <spring 2027>', '2027 summer <the summer of 2027>'],
      [
        'early 2026, mid-2026, the end of 2027',
        '2026 start <early 2026>',
        '2026 middle <mid-2026>',
        '2027 end <the end of 2027>',
      ],
      [
        'before 2030, after 2030, until 2030',
        '2030 before <before 2030>',
        '2030 after <after 2030>',
        '2030 until <until 2030>',
      ],
      ['from 2026', '2026 from <from 2026>'],
      ['May 2025, it may 2025', '2025-05 <May 2025>'],
      ['in 2025 alone', '2025 <2025>'],
      ['around 2030', '2030 about <around 2030>'],
      ['for 2001 released', '2001 <2001>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });

  describe('periods', () => {
    test.each<Case>([
      ['2014–2018', '2014..2018 <2014–2018>'],
      ['from 2014 to 2018', '2014..2018 <from 2014 to 2018>'],
      ['between 2014 and 2018', '2014..2018 <between 2014 and 2018>'],
      ['2014-18', '2014..2018 <2014-18>'],
      ['from March 2025 to February 2026', '2025-03..2026-02 <from March 2025 to February 2026>'],
      ['FY2026–2030', '2026..2030 fiscal <FY2026–2030>'],
      ['five years from fiscal 2026', '2026..2030 fiscal <five years from fiscal 2026>'],
    ])('%s', (text, ...readings) => {
      expect(asLines(text)).toEqual(readings);
    });
  });
});
