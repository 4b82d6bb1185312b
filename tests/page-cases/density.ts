import type { PageCase, Theme } from './types';

export const density: Theme<PageCase> = {
  name: 'of many mentions are underlined',
  cases: [
    {
      title: 'the first in each paragraph',
      html: '<p>소프트뱅크는 소프트뱅크의 오픈AI</p><p>소프트뱅크</p>',
      marked: ['소프트뱅크', '오픈AI', '소프트뱅크'],
    },
    {
      title: 'all, if the reader wants that',
      html: '<p>소프트뱅크는 소프트뱅크의 오픈AI</p><p>소프트뱅크</p>',
      density: 'every',
      marked: ['소프트뱅크', '소프트뱅크', '오픈AI', '소프트뱅크'],
    },
    {
      title: 'the first on the page, if the reader wants that',
      html: '<p>소프트뱅크는 SoftBank의 오픈AI</p><h2>일본</h2><p>소프트뱅크</p><h2>日本</h2>',
      density: 'page',
      marked: ['소프트뱅크', '오픈AI', '일본'],
    },
    {
      title: 'the new first on the page when one comes before it, if the reader wants the first',
      html: '<h2 id="a">경제</h2><p>소프트뱅크</p>',
      density: 'page',
      steps: [() => document.getElementById('a')?.append(' 오늘 SoftBank')],
      marked: ['SoftBank'],
    },
    {
      title: 'the next on the page when the first goes, if the reader wants the first',
      html: '<h2 id="a">소프트뱅크</h2><p>SoftBank</p><p>소프트뱅크</p>',
      density: 'page',
      steps: [() => document.getElementById('a')?.replaceChildren('경제')],
      marked: ['SoftBank'],
    },
    {
      title: 'the first of a country under each heading',
      html: '<h2>경제</h2><p>일본은</p><p>일본의</p><h2>정치</h2><p>일본에서</p><p>일본도</p>',
      marked: ['일본', '일본'],
    },
    {
      title: 'the first of a country in each article',
      html: '<article><p>일본은</p><p>일본의</p></article><article><p>일본에서</p></article>',
      marked: ['일본', '일본'],
    },
    {
      title: 'one country for a heading in a box of its own and the text under it',
      html: '<div><h2>일본의 여름</h2></div><p>일본은</p><p>한국은</p><p>한국의</p>',
      marked: ['일본', '한국'],
    },
    {
      title: 'all of a country, if the reader wants that',
      html: '<p>일본은</p><p>일본의</p>',
      density: 'every',
      marked: ['일본', '일본'],
    },
    {
      title: 'the new first of a country when the page puts a paragraph before it',
      html: '<h2>경제</h2><p id="a">지금 일본은</p>',
      steps: [
        () => document.getElementById('a')?.insertAdjacentHTML('beforebegin', '<p id="b">옛 일본의</p>'),
      ],
      marked: ['일본'],
    },
    {
      title: 'the next of a country when the page takes the first away',
      html: '<h2>경제</h2><p id="a">지금 일본은</p><p>옛 일본의</p>',
      steps: [() => document.getElementById('a')?.remove()],
      marked: ['일본'],
    },
    {
      title: 'the earliest of a country that is left, whatever was changed last',
      html: '<h2>경제</h2><p id="a">일본은</p><p id="b">日本の</p><p>Japan</p>',
      steps: [
        () => document.getElementById('b')?.prepend('오늘 '),
        () => document.getElementById('a')?.remove(),
      ],
      marked: ['日本'],
    },
    {
      title: 'the first of a country under a heading that the page puts between',
      html: '<h2>경제</h2><p>일본은</p><p id="a">日本の</p><p>Japan</p>',
      steps: [() => document.getElementById('a')?.insertAdjacentHTML('beforebegin', '<h2>정치</h2>')],
      marked: ['일본', '日本'],
    },
    {
      title: 'the first of a country under a heading that the page puts between in a box of its own',
      html: '<h2>경제</h2><p>일본은</p><p id="a">日本の</p><p>Japan</p>',
      steps: [
        () =>
          document.getElementById('a')?.insertAdjacentHTML('beforebegin', '<div><i>1</i><h3>정치</h3></div>'),
      ],
      marked: ['일본', '日本'],
    },
    {
      title: 'one of a country where the page takes the heading between away',
      html: '<h2>경제</h2><p>일본은</p><div id="a"><h2>정치</h2></div><p>日本の</p><p>Japan</p>',
      steps: [() => document.getElementById('a')?.remove()],
      marked: ['일본'],
    },
    {
      title: 'the first of a country under a heading that the page moves',
      html: '<h2>경제</h2><p>일본은</p><h2 id="a">정치</h2><p id="b">日本の</p><p>Japan</p>',
      steps: [() => document.getElementById('b')?.after(document.getElementById('a') ?? '')],
      marked: ['일본', 'Japan'],
    },
    {
      title: 'the first of a country under the last heading of a box',
      html: '<div><h2>일본</h2><p>日本の</p><h3>정치</h3><p>Japan</p></div><p>일본은</p>',
      marked: ['일본', 'Japan'],
    },
    {
      title: 'the first in its paragraph when one comes before it there',
      html: '<p id="a">소프트뱅크는</p>',
      steps: [() => document.getElementById('a')?.prepend('오늘 소프트뱅크와 ')],
      marked: ['소프트뱅크'],
    },
  ],
};
