import type { PageCase, Theme } from './types';

export const watching: Theme<PageCase> = {
  name: 'marks follow the page when',
  cases: [
    {
      title: 'a paragraph is added',
      html: '<p>소프트뱅크</p>',
      steps: [() => document.body.insertAdjacentHTML('beforeend', '<div><p>오픈AI</p></div>')],
      marked: ['소프트뱅크', '오픈AI'],
    },
    {
      title: 'a paragraph is added before the others',
      html: '<p>소프트뱅크</p>',
      steps: [() => document.body.insertAdjacentHTML('afterbegin', '<p>오픈AI</p>')],
      marked: ['오픈AI', '소프트뱅크'],
    },
    {
      title: 'a paragraph is removed',
      html: '<p id="a">소프트뱅크</p><p>오픈AI</p>',
      steps: [() => document.getElementById('a')?.remove()],
      marked: ['오픈AI'],
    },
    {
      title: 'text is rewritten',
      html: '<p id="a">소프트뱅크는</p>',
      steps: [() => document.getElementById('a')?.replaceChildren('이제 오픈AI가')],
      marked: ['오픈AI'],
    },
    {
      title: 'the data of a text node changes',
      html: '<p id="a">소프트뱅크는</p>',
      steps: [() => document.getElementById('a')?.firstChild?.replaceWith('손정의는')],
      marked: ['손정의'],
    },
    {
      title: 'the end of a name arrives later',
      html: '<p id="a">소프트</p>',
      steps: [
        () => {
          const text = document.getElementById('a')?.firstChild;
          if (text instanceof Text) text.appendData('뱅크가');
        },
      ],
      marked: ['소프트뱅크'],
    },
    {
      title: 'the end of a name arrives in nodes of its own, as chats stream it',
      html: '<p id="a">소프트</p>',
      steps: [
        () => document.getElementById('a')?.append('뱅'),
        () => document.getElementById('a')?.append('크'),
        () => document.getElementById('a')?.append('와 오픈', 'AI'),
      ],
      marked: ['소프트', '뱅', '크', '오픈', 'AI'],
    },
    {
      title: 'what follows makes it another word',
      html: '<p id="a">소프트뱅크</p>',
      steps: [() => document.getElementById('a')?.append('은행')],
      marked: [],
    },
    {
      title: 'what followed goes, and it is the name again',
      html: '<p id="a">소프트뱅크<b>은행</b></p>',
      steps: [() => document.querySelector('#a b')?.remove()],
      marked: ['소프트뱅크'],
    },
    {
      title: 'a text node is split',
      html: '<p id="a">소프트뱅크가</p>',
      steps: [
        () => {
          const text = document.getElementById('a')?.firstChild;
          if (text instanceof Text) text.splitText(3);
        },
      ],
      marked: ['소프트', '뱅크'],
    },
    {
      title: 'text nodes are joined',
      html: '<p id="a">소프트<b></b>뱅크가</p>',
      steps: [
        () => document.querySelector('#a b')?.remove(),
        () => document.getElementById('a')?.normalize(),
      ],
      marked: ['소프트뱅크'],
    },
    {
      title: 'what stood between two halves goes',
      html: '<p>소프트<br id="a">뱅크</p>',
      steps: [() => document.getElementById('a')?.remove()],
      marked: ['소프트', '뱅크'],
    },
    {
      title: 'a line break comes between two halves',
      html: '<p id="a">소프트<b>뱅크</b></p>',
      steps: [() => document.querySelector('#a b')?.before(document.createElement('br'))],
      marked: [],
    },
    {
      title: 'a paragraph comes between two halves',
      html: '<div><b>소프트</b><i id="a">뱅크</i></div>',
      steps: [() => document.getElementById('a')?.before(document.createElement('p'))],
      marked: [],
    },
    {
      title: 'one half is moved elsewhere',
      html: '<p><b id="a">소프트</b>뱅크</p><p id="b"></p>',
      steps: [() => document.getElementById('b')?.append(document.getElementById('a') ?? '')],
      marked: [],
    },
    {
      title: 'two halves are brought together',
      html: '<p id="a">소프트</p><p><b id="b">뱅크</b></p>',
      steps: [() => document.getElementById('a')?.append(document.getElementById('b') ?? '')],
      marked: ['소프트', '뱅크'],
    },
    {
      title: 'the whole content is swapped',
      html: '<p>소프트뱅크</p>'.repeat(50),
      steps: [
        () => {
          document.body.innerHTML = '<main>오픈AI와 손정의</main>';
        },
      ],
      marked: ['오픈AI', '손정의'],
    },
    {
      title: 'the body itself is replaced',
      html: '<p>소프트뱅크</p>',
      steps: [
        () => {
          const body = document.createElement('body');
          body.innerHTML = '<p>손정의</p>';
          document.body.replaceWith(body);
        },
      ],
      marked: ['손정의'],
    },
    {
      title: 'a node is moved',
      html: '<p id="a">소프트뱅크</p><p>오픈AI</p>',
      steps: [() => document.body.append(document.getElementById('a') ?? '')],
      marked: ['오픈AI', '소프트뱅크'],
    },
    {
      title: 'a node goes out and comes back changed',
      html: '<p id="a">소프트뱅크</p>',
      steps: [
        () => {
          const node = document.getElementById('a');
          node?.remove();
          Object.assign(window, { kept: node });
        },
        () => {
          const node = Reflect.get(window, 'kept');
          node.textContent = '오픈AI';
          document.body.append(node);
        },
      ],
      marked: ['오픈AI'],
    },
    {
      title: 'a virtual list gives its rows other texts',
      html: '<ul><li>소프트뱅크</li><li>다른 말</li></ul>',
      steps: [
        () => {
          const rows = [...document.querySelectorAll('li')];
          for (const [i, row] of rows.entries()) row.textContent = i === 0 ? '빈 줄' : '손정의';
        },
      ],
      marked: ['손정의'],
    },
    {
      title: 'a list is sorted anew',
      html: '<ul id="a"><li>소프트뱅크</li><li>오픈AI</li><li>손정의</li></ul>',
      steps: [() => document.getElementById('a')?.append(...[...document.querySelectorAll('li')].reverse())],
      marked: ['손정의', '오픈AI', '소프트뱅크'],
    },
    {
      title: 'more is scrolled in, again and again',
      html: '<div id="a"><p>소프트뱅크</p></div>',
      steps: [
        () => document.getElementById('a')?.insertAdjacentHTML('beforeend', '<p>오픈AI</p>'),
        () => document.getElementById('a')?.insertAdjacentHTML('beforeend', '<p>손정의</p>'),
        () => document.getElementById('a')?.firstElementChild?.remove(),
      ],
      marked: ['오픈AI', '손정의'],
    },
    {
      title: 'an application goes to another of its pages',
      html: '<main id="a"><h1>소프트뱅크</h1></main>',
      steps: [
        () => {
          history.pushState({}, '', '#next');
          document.getElementById('a')?.replaceChildren(document.createElement('h1'));
        },
        () => document.querySelector('h1')?.append('오픈AI'),
      ],
      marked: ['오픈AI'],
    },
    {
      title: 'a region becomes editable',
      html: '<div id="a"><p>소프트뱅크</p></div><p>오픈AI</p>',
      steps: [() => document.getElementById('a')?.setAttribute('contenteditable', '')],
      marked: ['오픈AI'],
    },
    {
      title: 'a region is not editable any more',
      html: '<div id="a" contenteditable><p>소프트뱅크</p></div>',
      steps: [() => document.getElementById('a')?.removeAttribute('contenteditable')],
      marked: ['소프트뱅크'],
    },
    {
      title: 'a region becomes a text box by role',
      html: '<div id="a"><p>소프트뱅크</p></div>',
      steps: [() => document.getElementById('a')?.setAttribute('role', 'textbox')],
      marked: [],
    },
    {
      title: 'someone types into an editable region',
      html: '<div id="a" contenteditable>가</div>',
      steps: [() => document.getElementById('a')?.replaceChildren('소프트뱅크')],
      marked: [],
    },
    {
      title: 'a region opts out',
      html: '<div id="a"><p>소프트뱅크</p></div>',
      steps: [() => document.getElementById('a')?.setAttribute('data-gakju', 'off')],
      marked: [],
    },
    {
      title: 'something is shown that was hidden',
      html: '<p id="a" hidden>소프트뱅크</p>',
      steps: [() => document.getElementById('a')?.removeAttribute('hidden')],
      marked: ['소프트뱅크'],
    },
    {
      title: 'a hidden word within a name is shown',
      html: '<p>소프트<span id="a" hidden>의 </span>뱅크</p>',
      steps: [() => document.getElementById('a')?.removeAttribute('hidden')],
      marked: [],
    },
    {
      title: 'a field comes in at the very beginning of an inline element',
      html: '<p>소프트뱅크<b><span id="a"></span>소프트뱅크</b></p>',
      steps: [() => document.getElementById('a')?.setAttribute('role', 'textbox')],
      density: 'every',
      marked: ['소프트뱅크', '소프트뱅크'],
    },
    {
      title: 'a block comes into an inline element without text, beside which something else changes',
      html: '<p><span>소프트뱅크<wbr id="a"><b id="b"></b></span>소프트뱅크</p>',
      steps: [
        () => {
          document.getElementById('a')?.setAttribute('hidden', '');
          document.getElementById('b')?.append(document.createElement('div'));
        },
      ],
      density: 'every',
      marked: ['소프트뱅크', '소프트뱅크'],
    },
    {
      title: 'the second of two words that stood after a name is hidden too',
      html: '<p>소프트뱅크<span hidden>의</span><span id="a">소프트뱅크</span></p>',
      steps: [() => document.getElementById('a')?.setAttribute('hidden', '')],
      marked: ['소프트뱅크'],
    },
    {
      title: 'details are opened',
      html: '<details id="a"><summary>더</summary>소프트뱅크</details>',
      steps: [() => document.getElementById('a')?.setAttribute('open', '')],
      marked: ['소프트뱅크'],
    },
    {
      title: 'the page throws all highlights out, and changes',
      html: '<p>소프트뱅크</p>',
      steps: [() => CSS.highlights.clear(), () => document.body.append('오픈AI')],
      marked: ['소프트뱅크', '오픈AI'],
    },
    {
      title: 'nodes come from another document',
      html: '<p>소프트뱅크</p>',
      steps: [
        () => {
          const other = new DOMParser().parseFromString('<p>오픈AI</p>', 'text/html');
          document.body.append(document.adoptNode(other.body.firstElementChild ?? other.body));
        },
      ],
      marked: ['소프트뱅크', '오픈AI'],
    },
    {
      title: 'nodes are given to another document',
      html: '<p id="a">소프트뱅크</p><p>오픈AI</p>',
      steps: [
        () => {
          const other = document.implementation.createHTMLDocument();
          other.body.append(document.getElementById('a') ?? '');
        },
      ],
      marked: ['오픈AI'],
    },
    {
      title: 'a comment between two halves of a name changes',
      html: '<p id="a">소프트<!-- x -->뱅크</p>',
      steps: [
        () => {
          const comment = document.getElementById('a')?.childNodes[1];
          if (comment) comment.nodeValue = '은';
        },
      ],
      marked: ['소프트', '뱅크'],
    },
    {
      title: 'the document becomes editable, and someone types',
      html: '<p id="a">소프트뱅크</p>',
      steps: [
        () => {
          document.designMode = 'on';
          document.getElementById('a')?.append('!');
        },
      ],
      marked: [],
    },
    {
      title: 'the document is not editable any more',
      html: '<p id="a">소프트뱅크</p>',
      steps: [
        () => {
          document.designMode = 'on';
          document.getElementById('a')?.append('!');
        },
        () => {
          document.designMode = 'off';
          document.getElementById('a')?.append('!');
        },
      ],
      marked: ['소프트뱅크'],
    },
  ],
};
