import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, cite, type FactIndex, type Source } from '@/lib/facts';
import { citationWords } from '@/lib/i18n';
import type { Language } from '@/lib/text';

const words = citationWords();

const article: Source = {
  id: 'article-009',
  kind: 'article',
  article: '009',
  title: '日 AI 급성장',
  label: { ko: '아시아신문', ja: 'アジア新聞', en: 'Asia Paper' },
  publisher: '아시아신문',
  author: '홍길동 특파원',
  published: { date: '2025-11-03', basis: 'stated' },
  language: 'ko',
  url: 'https://news.example.kr/view?key=1&no=2_3',
  urlBasis: 'printed',
};

const bare: Source = {
  id: 'article-010',
  kind: 'article',
  article: '010',
  label: { ko: '게시판 재게시', ja: '掲示板への転載', en: 'board repost' },
  published: { date: '2024-06', basis: 'inferred' },
  language: 'ko',
  urlBasis: 'unknown',
};

const paper: Source = {
  ...bare,
  id: 'paper',
  kind: 'unnamed',
  label: { ko: '신문 보도(매체명 없음)', ja: '新聞報道（媒体名なし）', en: 'a newspaper' },
};

const ministry: FactIndex['entities'][number] = {
  id: 'meti',
  type: 'public-body',
  label: { ko: '경제산업성', ja: '経済産業省', en: 'METI' },
  description: { ko: '부처', ja: '省', en: 'ministry' },
  names: [],
};

/** The subsidy as told by these sources. */
function indexOf(
  references: FactIndex['facts'][number]['references'],
  sources: readonly Source[] = [article, bare, paper],
): FactIndex {
  return {
    sources,
    entities: [ministry],
    properties: [],
    facts: [
      {
        id: 'subsidy',
        subject: 'meti',
        property: 'subsidy',
        value: { kind: 'text' },
        asOf: { basis: 'unknown' },
        status: 'planned',
        statement: {
          ko: '최대 421억 엔을 준다.',
          ja: '最大421億円を出す。',
          en: 'It gives up to ¥42.1 billion.',
        },
        references,
      },
    ],
  };
}

const whole = indexOf([{ source: 'article-009', line: 1, chain: [] }]);
const hearsay = indexOf([{ source: 'article-010', line: 1, chain: ['meti', 'paper'] }]);

const cited = (index: FactIndex, language: Language = 'ko') => {
  const citations = cite(index, 'subsidy', language, words);
  if (!citations) throw new Error('not cited');
  return citations;
};

describe('a fact whose source is known whole', () => {
  const { plain, korean, apa, markdown, bibtex } = cited(whole);

  it('is cited in plain text with its sentence', () => {
    expect(plain).toBe(
      '최대 421억 엔을 준다.\n— 아시아신문, 2025년 11월 3일, https://news.example.kr/view?key=1&no=2_3',
    );
  });

  it('is cited as a Korean footnote', () => {
    expect(korean).toBe(
      '홍길동 특파원, 「日 AI 급성장」, 『아시아신문』, 2025년 11월 3일, https://news.example.kr/view?key=1&no=2_3.',
    );
  });

  it('is cited by APA, in English', () => {
    expect(apa).toBe(
      '홍길동 특파원. (2025, November 3). 日 AI 급성장. 아시아신문. https://news.example.kr/view?key=1&no=2_3',
    );
  });

  it('is cited in Markdown with the article linked', () => {
    expect(markdown).toBe(
      '> 최대 421억 엔을 준다.\n>\n> — [아시아신문](<https://news.example.kr/view?key=1&no=2_3>), 2025년 11월 3일',
    );
  });

  it('is cited in BibTeX', () => {
    expect(bibtex).toBe(
      [
        '@misc{gakju-article-009,',
        '  title = {{日 AI 급성장}},',
        '  author = {{홍길동 특파원}},',
        '  howpublished = {아시아신문},',
        '  year = {2025},',
        '  month = nov,',
        '  url = {https://news.example.kr/view?key=1&no=2_3},',
        '  langid = {korean},',
        '}',
      ].join('\n'),
    );
  });
});

describe('a fact that has come by hearsay', () => {
  it('is cited with the chain and all that is unknown', () => {
    const { plain, korean, apa, bibtex } = cited(hearsay);
    expect(plain).toBe(
      '최대 421억 엔을 준다.\n— 경제산업성 ← 신문 보도(매체명 없음) ← 게시판 재게시, 2024년 6월(추정), 저자 미상·제목 미상·매체 미상·링크 없음',
    );
    expect(korean).toBe(
      '저자 미상, 제목 미상, 게시판 재게시, 2024년 6월(추정), 링크 없음. 재인용: 경제산업성 ← 신문 보도(매체명 없음).',
    );
    expect(apa).toBe(
      '[board repost; title not given]. [ca. 2024, June].\n(METI, as cited in a newspaper, as cited in board repost, 2024)',
    );
    expect(bibtex).not.toContain('author =');
    expect(bibtex).toContain('저자 미상');
  });

  it('speaks the language of the interface, but a Korean footnote stays Korean and APA English', () => {
    const [ko, ja] = [cited(hearsay, 'ko'), cited(hearsay, 'ja')];
    expect(ja.plain).toContain('経済産業省 ← 新聞報道（媒体名なし） ← 掲示板への転載, 2024年6月（推定）');
    expect([ja.korean, ja.apa]).toEqual([ko.korean, ko.apa]);
  });
});

describe('a fact that one article has from several', () => {
  it('is cited once, with all who told it', () => {
    const index = indexOf([
      { source: 'article-009', line: 1, chain: ['meti'] },
      { source: 'article-009', line: 5, chain: ['paper'] },
      { source: 'article-009', line: 9, chain: ['meti'] },
    ]);
    const { plain, bibtex } = cited(index);
    expect(plain.match(/아시아신문/g)).toHaveLength(1);
    expect(plain).toContain('경제산업성; 신문 보도(매체명 없음) ← 아시아신문');
    expect(bibtex.match(/@misc/g)).toHaveLength(1);
  });
});

describe('a fact without a source that the index knows', () => {
  it('is cited as such', () => {
    const { plain, korean, apa, markdown, bibtex } = cited(indexOf([{ source: 'gone', line: 1, chain: [] }]));
    expect(plain).toBe('최대 421억 엔을 준다.\n— 출처 미상');
    expect(korean).toBe('출처 미상.');
    expect(apa).toBe('[source not given].');
    expect(markdown).toContain('출처 미상');
    expect(bibtex).toBe('% 출처 미상');
  });

  it('is not cited at all where there is no such fact', () => {
    expect(cite(whole, 'constructor', 'ko', words)).toBeNull();
  });
});

describe('what a source is called', () => {
  const named = (title: string, url = 'https://x.example/') =>
    cited(indexOf([{ source: 'article-009', line: 1, chain: [] }], [{ ...article, title, url }]));

  it('ends no BibTeX field and begins no TeX command', () => {
    const { bibtex } = named('50% & {more}_\\input{x} #1 ~ ^ $');
    expect(bibtex).toContain(
      '50\\% \\& \\{more\\}\\_\\textbackslash{}input\\{x\\} \\#1 \\textasciitilde{} \\textasciicircum{} \\$',
    );
  });

  it('is no link where its address is not one of the web', () => {
    const citations = named('제목', 'javascript:alert(1)');
    for (const style of CITATION_STYLES) expect(citations[style]).not.toContain('javascript:');
  });

  it('keeps every entry of BibTeX balanced, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, url) => {
        const { bibtex } = named(title, url);
        let depth = 0;
        for (const mark of bibtex.replace(/\\[{}]/g, '')) {
          if (mark === '{') depth++;
          if (mark === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
