import type { PageCase, Theme } from './types';

const whole = (title: string, html: string): PageCase => ({ title, html, marked: ['소프트뱅크'] });
const halves = (title: string, html: string): PageCase => ({ title, html, marked: ['소프트', '뱅크'] });

export const flows: Theme<PageCase> = {
  name: 'a name is marked',
  cases: [
    whole('in a paragraph', '<p>소프트뱅크가 투자했다</p>'),
    whole('at the very beginning and end of a paragraph', '<p>소프트뱅크</p>'),
    whole('directly in the body', '소프트뱅크'),
    whole('in a heading', '<h1>日소프트뱅크, 투자</h1>'),
    whole('in a link', '<a href="#">소프트뱅크</a>'),
    whole('in a button', '<button>소프트뱅크</button>'),
    whole('in a label', '<label>소프트뱅크 <input></label>'),
    whole('in a table cell', '<table><tr><td>소프트뱅크</td><td>421억</td></tr></table>'),
    whole('in a table heading', '<table><tr><th>소프트뱅크</th></tr></table>'),
    whole('in a table caption', '<table><caption>소프트뱅크 실적</caption><tr><td>1</td></tr></table>'),
    whole('in a list', '<ul><li>소프트뱅크<li>다음</ul>'),
    whole('in a definition list', '<dl><dt>소프트뱅크<dd>통신</dl>'),
    whole('in a figure caption', '<figure><figcaption>소프트뱅크 본사</figcaption></figure>'),
    whole('in open details', '<details open><summary>더 보기</summary>소프트뱅크</details>'),
    whole('in the summary of details', '<details><summary>소프트뱅크</summary>더</details>'),
    whole('in a quotation', '<blockquote><q>소프트뱅크</q>라고 했다</blockquote>'),
    whole('in text columns', '<div style="columns: 2"><p>소프트뱅크</p><p>다음 단</p></div>'),
    whole('in vertical text', '<p style="writing-mode: vertical-rl">소프트뱅크</p>'),
    whole('in right-to-left surroundings', '<p dir="rtl">مرحبا <bdi>소프트뱅크</bdi> مرحبا</p>'),
    whole('between right-to-left words', '<p>שלום 소프트뱅크 שלום</p>'),
    whole('in SVG text', '<svg width="200" height="40"><text y="20">소프트뱅크</text></svg>'),
    whole(
      'in HTML within SVG',
      '<svg width="200" height="40"><foreignObject width="200" height="40"><p>소프트뱅크</p></foreignObject></svg>',
    ),
    whole('in a grid item', '<div style="display: grid"><span>경제</span><span>소프트뱅크</span></div>'),
    whole('in a flex item', '<p style="display: flex"><span>경제</span><span>소프트뱅크</span></p>'),
    whole(
      'next to a block made of a span',
      '<span style="display: block">경제</span><span style="display: block">소프트뱅크</span>',
    ),
    whole('beside a floating initial', '<p><span style="float: left">경제</span>소프트뱅크</p>'),
    whole('before a line break', '소프트뱅크<br>은행'),
    whole('after an image', '<p><img alt="">소프트뱅크</p>'),
    whole('in an element of a name nobody knows', '<x-teaser>소프트뱅크</x-teaser>'),
    whole("in a slot's own text", '<slot>소프트뱅크</slot>'),
    whole(
      'in a form whose fields have the names of DOM properties',
      '<form><input name="parentNode"><input name="firstChild"><input name="localName"><input name="nextSibling"><p>소프트뱅크</p></form>',
    ),
    whole(
      'after a text of twenty thousand characters',
      `<p hidden></p><p style="font-size: 2px">${'가나다라 '.repeat(4000)}소프트뱅크</p>`,
    ),
    whole(
      'in the middle of a text of twenty thousand characters',
      `<p style="font-size: 2px">${'가나다라 '.repeat(2000)}소프트뱅크 ${'가나다라 '.repeat(2000)}</p>`,
    ),
    whole(
      'around the four-thousandth character of a text',
      `<p style="font-size: 2px">${'가나다라 '.repeat(799)}가 소프트뱅크</p>`,
    ),
    whole(
      'in the middle of a thousand inline elements',
      `<p style="font-size: 2px">${'<i>가나 </i>'.repeat(500)}소프트뱅크 ${'<i>가나 </i>'.repeat(500)}</p>`,
    ),
    halves('split by bold type', '<p><b>소프트</b>뱅크가</p>'),
    halves('split by a link over half of it', '<p><a href="#">소프트</a>뱅크가</p>'),
    halves('split by a line-break opportunity', '<p>소프트<wbr>뱅크는</p>'),
    halves('around a comment', '<p>소프트<!-- x -->뱅크는</p>'),
    halves(
      'around a script the page put into it',
      '<p>소프트<script type="text/plain">뱅</script>뱅크는</p>',
    ),
    halves('around a style the page put into it', '<p>소프트<style>b{}</style>뱅크는</p>'),
    halves('around a template', '<p>소프트<template>말</template>뱅크는</p>'),
    halves('around something hidden', '<p>소프트<span hidden>숨은 말</span>뱅크는</p>'),
    halves(
      'around something hidden in a paragraph of many elements',
      `<p>${'<i>가나 </i>'.repeat(50)}소프트<span hidden>숨은 <b>말</b></span>뱅크는${'<i> 가나</i>'.repeat(50)}</p>`,
    ),
    halves(
      'around a script in a paragraph of many elements',
      `<p>${'<i>가나 </i>'.repeat(50)}소프트<script type="text/plain">뱅</script>뱅크는${'<i> 가나</i>'.repeat(50)}</p>`,
    ),
    halves(
      'around many empty elements, far down on a page',
      `<p>${'가나다라 '.repeat(600)}</p><p><i>${'가나다라 '.repeat(300)}소프트</i>${'<b></b>'.repeat(20)}<i>뱅크는</i></p>`,
    ),
    halves('around an empty element', '<p>소프트<span></span>뱅크는</p>'),
    halves('around an anchor without text', '<p>소프트<a id="here"></a>뱅크는</p>'),
    halves(
      'in an element without a box of its own',
      '<p><span style="display: contents">소프트</span>뱅크는</p>',
    ),
    halves('in an inline block', '<p><span style="display: inline-block">소프트</span>뱅크는</p>'),
    halves(
      'deep in inline elements',
      '<p><b><i><u><em>소프트</em></u></i></b><span><span>뱅크</span></span>가</p>',
    ),
    {
      title: 'split by several tags',
      html: '<p><a href="#"><i>소</i>프<em>트</em></a><span>뱅크</span>가</p>',
      marked: ['소', '프', '트', '뱅크'],
    },
    { title: 'with its particle in another tag', html: '<p><b>소프트뱅크</b>가</p>', marked: ['소프트뱅크'] },
    { title: 'split by a soft hyphen', html: '<p>소프트&shy;뱅크는</p>', marked: ['소프트\u00ad뱅크'] },
    {
      title: 'in the base text of ruby',
      html: '<p><ruby>孫<rt>そん</rt>正義<rt>まさよし</rt></ruby>は</p>',
      marked: ['孫', '正義'],
    },
    {
      title: 'in ruby with fallback brackets',
      html: '<p><ruby>孫正義<rp>(</rp><rt>そんまさよし</rt><rp>)</rp></ruby>は</p>',
      marked: ['孫正義'],
    },
    { title: 'in Latin letters', html: '<p>The <b>OpenAI</b> office.</p>', marked: ['OpenAI'] },
  ],
};
