import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPOSED_UNITS } from '@/lib/text';
// The search is the room's own business; its speed is why it is not the naive one it is compared with here.
import { createNameSearch } from '../../../lib/names/name-search';

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** Where a name ends that is read from `at` on, sign by sign; undefined where it does not stand there. */
function naiveEnd(text: string, at: number, name: string): number | undefined {
  let end = at;
  for (const sign of name) {
    if (text.charAt(end).normalize('NFKC').toLowerCase().replace(/\s/, ' ') !== sign) return undefined;
    end++;
    if (sign === ' ') while (/\s/.test(text.charAt(end))) end++;
  }
  return end;
}

function isComposed(unit: number): boolean {
  return COMPOSED_UNITS.some(([first, last]) => unit >= first && unit <= last);
}

const letters = ['가', '나', 'a', 'b', '日', ' '];
const name = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 })
  .map((text) => text.trim().replace(/ +/g, ' '))
  .filter((text) => text.length > 0);
const text = fc.string({ unit: fc.constantFrom(...letters, 'A', 'Ａ', '\n', '\u00A0', '.'), maxLength: 40 });

describe('the search for names at a place of a text', () => {
  it('finds what comparing every name at every place finds, longest first, however it is written', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), text, (names, page) => {
        const keys = sorted(names);
        const { findAt, starts } = createNameSearch(keys);
        const found = starts(page).at;
        for (let at = 0; at < page.length; at++) {
          const naive = keys
            .flatMap((key, row) => {
              const end = naiveEnd(page, at, key);
              return end === undefined ? [] : [{ row, end }];
            })
            .sort((a, b) => b.end - a.end || b.row - a.row);
          // Two spaces of the page are one of a name, so of several names that end at one place the longer is first.
          expect(findAt(page, at)).toEqual(naive);
          if (naive.length > 0) expect(found).toContain(at);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('passes over nearly all of a text without names', () => {
    const { starts } = createNameSearch(sorted(['소프트뱅크', '사카나ai', 'openai']));
    expect(starts('오늘은 날씨가 맑고 바람이 분다. '.repeat(1000)).at.length).toBeLessThan(200);
  });

  it('does so where names are of two letters, after which anything may stand', () => {
    const countries =
      '구글 규슈 남한 대만 도쿄 독일 메타 미국 영국 인도 일본 중국 큐슈 한국 韓国 日本 米国 中国 英国 台湾';
    const names = sorted(countries.split(' '));
    const { starts, findAt } = createNameSearch(names);
    // The names' own letters in no order.
    const letters = names.join('');
    let random = 1;
    const text = Array.from({ length: 10_000 }, () => {
      random = (random * 48_271) % 0x7fffffff;
      return letters.charAt(random % letters.length);
    }).join('');
    const inVain = starts(text).at.filter((at) => findAt(text, at).length === 0);
    expect(inVain.length).toBeLessThan(200);
  });

  it.each(['소프트\u00AD뱅크', '소프트뱅크'.normalize('NFD'), 'ｿﾌﾄﾊﾞﾝｸ', 'e\u0301', '㈜네이버'])(
    'says where in %j something has to be composed first',
    (written) => {
      const { starts } = createNameSearch(sorted(['소프트뱅크']));
      for (const text of [written, `그것은 ${written}`, `${written}. `, '소프트뱅크'])
        expect(starts(text).composed).toEqual(
          Array.from(text, (_, at) => at).filter((at) => isComposed(text.charCodeAt(at))),
        );
      expect(starts(`${written} 소프트뱅크`).at).toContain(written.length + 1);
    },
  );

  it('finds nothing without names', () => {
    const { starts, findAt } = createNameSearch(sorted([]));
    expect(starts('소프트뱅크').at).toEqual([]);
    expect(findAt('소프트뱅크', 0)).toEqual([]);
  });
});
