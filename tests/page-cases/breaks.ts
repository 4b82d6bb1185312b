import type { PageCase, Theme } from './types';

const none = (title: string, html: string): PageCase => ({ title, html, marked: [] });

export const breaks: Theme<PageCase> = {
  name: 'two halves of a name are not one',
  cases: [
    none('across paragraphs', '<p>소프트</p><p>뱅크</p>'),
    none('across a line break', '<p>소프트<br>뱅크</p>'),
    none('across a rule', '소프트<hr>뱅크'),
    none('across table cells', '<table><tr><td>소프트</td><td>뱅크</td></tr></table>'),
    none('across list items', '<ul><li>소프트</li><li>뱅크</li></ul>'),
    none('across a heading and its text', '<h2>소프트</h2>뱅크'),
    none('across a term and its definition', '<dl><dt>소프트</dt><dd>뱅크</dd></dl>'),
    none(
      'across spans laid out as blocks',
      '<span style="display: block">소프트</span><span style="display: block">뱅크</span>',
    ),
    none('across flex items', '<p style="display: flex; gap: 1em"><span>소프트</span><span>뱅크</span></p>'),
    none(
      'across spans laid out as table cells',
      '<span style="display: table-cell">소프트</span><span style="display: table-cell">뱅크</span>',
    ),
    none('across a floating box', '<p><span style="float: left">소프트</span>뱅크</p>'),
    none(
      'across a box positioned elsewhere',
      '<p><span style="position: absolute; top: 90px">소프트</span>뱅크</p>',
    ),
    none('across an image', '<p>소프트<img alt="">뱅크</p>'),
    none('across an input', '<p>소프트<input>뱅크</p>'),
    none('across code', '<p>소프트<code>x</code>뱅크</p>'),
    none('across a block inside a link', '<a href="#">소프트<div>뱅크</div></a>'),
    none('when the tail of the word stands in another tag', '<p><b>소프트뱅크</b>은행</p>'),
    none('inside another name', '<p>소프트뱅크 <b>호크스</b>가</p>'),
  ],
};
