import { describe, expect, it } from 'vitest';
import { isKoreanTail } from '@/lib/text';

/** The noun is everything before the bar. */
function accepts(marked: string): boolean {
  const end = marked.indexOf('|');
  return isKoreanTail(marked.replace('|', ''), end);
}

describe('what may follow a Korean noun in one word', () => {
  it.each([
    '소프트뱅크|가 투자한다',
    '소프트뱅크|는',
    '소프트뱅크|를',
    '소프트뱅크|와',
    '소프트뱅크|로',
    '소프트뱅크|의',
    '소프트뱅크|에서',
    '소프트뱅크|에서는',
    '소프트뱅크|서',
    '소프트뱅크|선',
    '소프트뱅크|엔',
    '소프트뱅크|로부터',
    '소프트뱅크|로서는',
    '소프트뱅크|뿐만',
    '소프트뱅크|까지도',
    '소프트뱅크|와의',
    '소프트뱅크|만으로는',
    '소프트뱅크|만으론',
    '소프트뱅크|조차',
    '소프트뱅크|이다',
    '소프트뱅크|라는',
    '소프트뱅크|이라는',
    '소프트뱅크|였다',
    '소프트뱅크|들도',
    '경제산업성|은',
    '경제산업성|이',
    '경제산업성|을',
    '경제산업성|과',
    '경제산업성|으로',
    '경제산업성|인가',
    '구글|로',
    '구글|은',
    'AI|가',
    'AI|는',
    'NTT|가',
    'KDDI|와',
    'LLM|은',
    'LLM|으로',
    '2030|년을'.replace('년', ''),
    '소프트뱅크|, 오픈AI',
    '소프트뱅크|',
  ])('accepts %s', (marked) => {
    expect(accepts(marked)).toBe(true);
  });

  it.each([
    '소프트뱅크|은',
    '소프트뱅크|을',
    '소프트뱅크|으로',
    '경제산업성|가',
    '경제산업성|는',
    '경제산업성|로',
    '구글|으로',
    'AI|은',
    'LLM|는',
    '한국|은행',
    '한국|전력',
    '인도|네시아',
    '메타|버스',
    '소프트뱅크|호크스',
    '소프트뱅크|의가',
    '소프트뱅크|가는',
  ])('refuses %s', (marked) => {
    expect(accepts(marked)).toBe(false);
  });

  it('gives up quietly on a run of Hangul no tail is as long as', () => {
    expect(accepts(`소프트뱅크|${'도'.repeat(100_000)}`)).toBe(false);
  });
});
