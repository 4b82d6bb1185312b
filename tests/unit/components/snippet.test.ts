import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '@/components/popup/snippet';

describe('the part of a long text that a result shows', () => {
  it('is the whole of a short one', () => {
    const short = { matched: '최대 421억 엔', spans: [[3, 7]] as const };
    expect(snippet(short)).toEqual(short);
  });

  it('begins a little before the first match and still marks the same words', () => {
    const matched = `${'앞에 오는 말 '.repeat(20)}찾는말 ${'뒤에 오는 말 '.repeat(20)}`;
    const start = matched.indexOf('찾는말');
    const part = snippet({ matched, spans: [[start, start + 3]] });
    expect(part.matched.length).toBeLessThan(matched.length);
    expect(part.spans.map(([from, to]) => part.matched.slice(from, to))).toEqual(['찾는말']);
    expect(part.matched.startsWith('… ')).toBe(true);
  });

  it('never marks other words than those that matched', () => {
    const words = fc.array(fc.constantFrom('가', '나다', '라마바', 'abc', '日本'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.nat(79), (list, pick) => {
        const at = pick % list.length;
        const start = list.slice(0, at).reduce((sum, word) => sum + word.length + 1, 0);
        const word = list[at] ?? '';
        const part = snippet({ matched: list.join(' '), spans: [[start, start + word.length]] });
        return (
          part.spans.length === 1 && part.spans.every(([from, to]) => part.matched.slice(from, to) === word)
        );
      }),
    );
  });
});
