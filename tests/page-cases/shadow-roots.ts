import type { PageCase, Theme } from './types';

export const shadowRoots: Theme<PageCase> = {
  name: 'names in shadow roots are marked',
  cases: [
    {
      title: 'when the page attaches one',
      html: '',
      steps: [
        () => {
          const host = document.createElement('div');
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
          document.body.append(host);
        },
      ],
      marked: ['소프트뱅크'],
    },
    {
      title: 'when what is in it changes',
      html: '',
      steps: [
        () => {
          const host = document.createElement('div');
          host.id = 'a';
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
          document.body.append(host);
        },
        () => {
          const root = document.getElementById('a')?.shadowRoot;
          if (root) root.innerHTML = '<p>오픈AI</p>';
        },
      ],
      marked: ['오픈AI'],
    },
    {
      title: 'when one is inside another',
      html: '',
      steps: [
        () => {
          const host = document.createElement('section');
          const inner = document.createElement('div');
          inner.attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
          host.attachShadow({ mode: 'open' }).append('다른 말', inner);
          document.body.append(host);
        },
      ],
      marked: ['소프트뱅크'],
    },
    {
      title: 'in the order a reader meets them',
      html: '<p>오픈AI</p><div id="a"></div><p>손정의</p>',
      steps: [
        () => {
          const host = document.createElement('div');
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
          document.getElementById('a')?.append(host);
        },
      ],
      marked: ['오픈AI', '소프트뱅크', '손정의'],
    },
    {
      title: 'and in what the page slots into one',
      html: '',
      steps: [
        () => {
          const host = document.createElement('div');
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>오픈AI</p><slot></slot>';
          host.append('소프트뱅크');
          document.body.append(host);
        },
      ],
      marked: ['오픈AI', '소프트뱅크'],
    },
    {
      title: 'when a custom element gets its own late, without any other change',
      html: '<x-card id="a"></x-card>',
      steps: [
        () => {
          const root = document.getElementById('a')?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = '<p>소프트뱅크</p>';
        },
      ],
      marked: ['소프트뱅크'],
    },
    {
      title: 'but not in one that a plain element gets late, without any other change',
      html: '<div id="a"></div>',
      steps: [
        () => {
          const root = document.getElementById('a')?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = '<p>소프트뱅크</p>';
        },
      ],
      marked: [],
    },
    {
      title: 'when the page then puts that element elsewhere',
      html: '<section><div id="a"></div></section>',
      steps: [
        () => {
          const root = document.getElementById('a')?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = '<p>소프트뱅크</p>';
        },
        () => document.body.append(document.getElementById('a') ?? ''),
      ],
      marked: ['소프트뱅크'],
    },
    {
      title: 'when it is closed',
      html: '',
      steps: [
        () => {
          const host = document.createElement('x-closed');
          host.attachShadow({ mode: 'closed' }).innerHTML = '<p>소프트뱅크</p>';
          document.body.append(host);
        },
      ],
      marked: ['소프트뱅크'],
      isOnlyForExtension: true,
    },
    {
      title: 'but not in one whose host is being edited',
      html: '',
      steps: [
        () => {
          const host = document.createElement('div');
          host.setAttribute('contenteditable', '');
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
          document.body.append(host);
        },
      ],
      marked: [],
    },
    {
      title: 'but not any more when the page has taken the host out',
      html: '<div id="b"></div>',
      steps: [
        () => {
          const host = document.createElement('div');
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
          document.getElementById('b')?.append(host);
        },
        () => document.getElementById('b')?.replaceChildren(),
      ],
      marked: [],
    },
  ],
};
