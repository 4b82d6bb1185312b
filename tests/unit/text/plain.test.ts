import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/text';

describe('plain text', () => {
  it.each([
    ['사카나AI'.normalize('NFD'), '사카나AI'],
    ['ＳｏｆｔＢａｎｋ', 'SoftBank'],
    ['ｿﾌﾄﾊﾞﾝｸ', 'ソフトバンク'],
    ['OpenAI’s', "OpenAI's"],
    ['“메타”', '"메타"'],
    ['오픈\n    AI', '오픈 AI'],
    ['오픈\u00A0AI', '오픈 AI'],
    ['日本　銀行', '日本 銀行'],
    ['소프트\u200B뱅크', '소프트뱅크'],
  ])('%j reads %j', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  it('has neither runs of white space nor full-width letters, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).not.toMatch(/\s\s|[^\S ]|[\uFF01-\uFF5E‘’“”]/);
      }),
    );
  });
});
