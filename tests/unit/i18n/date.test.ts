import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDate, writePeriod } from '@/lib/i18n';

describe('writing a date', () => {
  it.each([
    ['2024', '2024년', '2024年', '2024'],
    ['2024-06', '2024년 6월', '2024年6月', 'June 2024'],
    ['2024-06-19', '2024년 6월 19일', '2024年6月19日', 'June 19, 2024'],
    ['2025-12-31', '2025년 12월 31일', '2025年12月31日', 'December 31, 2025'],
  ])('writes %s no more precisely than it is known', (date, ko, ja, en) => {
    expect([writeDate(date, 'ko'), writeDate(date, 'ja'), writeDate(date, 'en')]).toEqual([ko, ja, en]);
  });

  it('gives back what is not a date instead of inventing one', () => {
    expect(writeDate('sometime', 'en')).toBe('sometime');
  });

  it('writes the day that is meant, in every month', () => {
    const day = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        const date = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        return writeDate(date, 'ja') === `${y}年${m}月${d}日`;
      }),
    );
  });
});

describe('writing a period', () => {
  it.each([
    [{ from: '2024', to: '2025' }, '2024~2025년', '2024〜2025年', '2024–2025'],
    [{ from: '2024', to: '2024' }, '2024년', '2024年', '2024'],
    [{ from: '2026', to: '2030', fiscal: true }, '2026~2030 회계연도', '2026〜2030年度', 'FY2026–2030'],
    [{ from: '2024', fiscal: true }, '2024 회계연도부터', '2024年度から', 'from FY2024'],
    [{ to: '2032-03' }, '2032년 3월까지', '2032年3月まで', 'until March 2032'],
    [{ from: '2024-04', to: '2025' }, '2024년 4월~2025년', '2024年4月〜2025年', 'April 2024 – 2025'],
  ])('writes %o as a newspaper would', (period, ko, ja, en) => {
    expect([writePeriod(period, 'ko'), writePeriod(period, 'ja'), writePeriod(period, 'en')]).toEqual([
      ko,
      ja,
      en,
    ]);
  });

  it('says nothing of a period of which neither end is known', () => {
    expect(writePeriod({}, 'ko')).toBeUndefined();
  });
});
