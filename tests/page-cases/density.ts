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
      title: 'the first in its paragraph when one comes before it there',
      html: '<p id="a">소프트뱅크는</p>',
      steps: [() => document.getElementById('a')?.prepend('오늘 소프트뱅크와 ')],
      marked: ['소프트뱅크'],
    },
  ],
};
