import type { PointingCase, Theme } from './types';

const on = (title: string, html: string, at = '소프트뱅크'): PointingCase => ({
  title,
  html,
  at,
  on: '소프트뱅크',
});
const off = (title: string, html: string, at: string, besideBy?: number): PointingCase =>
  besideBy === undefined ? { title, html, at } : { title, html, at, besideBy };

export const pointing: Theme<PointingCase> = {
  name: 'the pointer',
  cases: [
    on('is on a name in a paragraph', '<p>일찍이 소프트뱅크가</p>'),
    on('is on the first half of a split name', '<p><b>소프트</b>뱅크가</p>', '소프트'),
    on('is on the second half of a split name', '<p><b>소프트</b>뱅크가</p>', '뱅크가'.slice(0, 2)),
    on('is on a name in a link', '<p><a href="#">소프트뱅크</a></p>'),
    on(
      'is on a name under a stretched link',
      '<div style="position: relative"><p>소프트뱅크가</p><a href="#" style="position: absolute; inset: 0"></a></div>',
    ),
    on(
      'is on a name under two covers',
      '<div style="position: relative"><p>소프트뱅크가</p><i style="position: absolute; inset: 0"></i><a href="#" style="position: absolute; inset: 0"></a></div>',
    ),
    on(
      'is on a name under a cover of no opacity',
      '<div style="position: relative"><p>소프트뱅크가</p><div style="position: absolute; inset: 0; background: red; opacity: 0"></div></div>',
    ),
    on(
      'is on a name in a turned and scaled box',
      '<p style="width: max-content; margin: 60px; transform: rotate(10deg) scale(1.3)">소프트뱅크가</p>',
    ),
    on('is on a name in text that cannot be selected', '<p style="user-select: none">소프트뱅크가</p>'),
    on('is on a name in vertical text', '<p style="writing-mode: vertical-rl">소프트뱅크가</p>'),
    on('is on a name in a zoomed box', '<p style="zoom: 1.7">소프트뱅크가</p>'),
    on('is on a name in columns', '<div style="columns: 2"><p>앞 단</p><p>뒤 단의 소프트뱅크가</p></div>'),
    on(
      'is on a name in SVG text',
      '<svg width="300" height="60"><text x="10" y="40" font-size="24">소프트뱅크</text></svg>',
    ),
    on(
      'is on a name in a box that scrolls',
      '<div style="height: 60px; overflow: auto"><p style="margin-top: 200px">소프트뱅크가</p></div>',
    ),
    on('is on a name in a fixed box', '<p style="position: fixed; top: 80px; left: 80px">소프트뱅크가</p>'),
    on(
      'is on a name in an element without a box',
      '<div style="display: contents"><p>소프트뱅크가</p></div>',
    ),
    off('is on no name beside the text of its line', '<p>소프트뱅크</p>', '소프트뱅크', 60),
    off('is on no name on the words before it', '<p>일찍이 그리고 소프트뱅크</p>', '일찍이'),
    off(
      'is on no name where a menu is drawn over it',
      '<div style="position: relative"><p>소프트뱅크가</p><div style="position: absolute; inset: 0; background: white">메뉴</div></div>',
      '소프트뱅크',
    ),
    off(
      'is on no name where a picture is drawn over it',
      '<div style="position: relative"><p>소프트뱅크가</p><img alt="" style="position: absolute; inset: 0; width: 100%; height: 100%"></div>',
      '소프트뱅크',
    ),
    off('is on no name that is not underlined', '<p>소프트뱅크와 <b>그 소프트뱅크</b></p>', '그 소프트뱅크'),
    off('is on no name in an editor', '<div contenteditable>소프트뱅크</div>', '소프트뱅크'),
  ],
};
