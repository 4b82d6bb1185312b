import { afterEach, describe, expect, it } from 'vitest';
import { type Annotated, annotate, settle } from './annotated';

let page: Annotated | undefined;
afterEach(() => {
  page?.stop();
  page = undefined;
});

async function on(
  html: string,
): Promise<Annotated & { one(selector: string): HTMLElement; first(selector: string): Text }> {
  const annotated = await annotate(html);
  page = annotated;
  const one = (selector: string) => {
    const found = document.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
    return found;
  };
  const first = (selector: string) => {
    const text = one(selector).firstChild;
    if (!(text instanceof Text)) throw new Error(`no text in ${selector}`);
    return text;
  };
  return { ...annotated, one, first };
}

describe('marks follow the page when', () => {
  it('a paragraph is added', async () => {
    const { body, underlined } = await on('<p>소프트뱅크</p>');
    body.insertAdjacentHTML('beforeend', '<div><p>오픈AI</p></div>');
    await settle();
    expect(underlined()).toEqual(['소프트뱅크', '오픈AI']);
  });

  it('a paragraph is removed', async () => {
    const { one, underlined, ranges } = await on('<p id="a">소프트뱅크</p><p>오픈AI</p>');
    one('#a').remove();
    await settle();
    expect(underlined()).toEqual(['오픈AI']);
    expect(ranges()).toBe(1);
  });

  it('text is rewritten', async () => {
    const { first, underlined, ranges } = await on('<p id="a">소프트뱅크는</p>');
    first('#a').data = '이제 오픈AI가';
    await settle();
    expect(underlined()).toEqual(['오픈AI']);
    expect(ranges()).toBe(1);
  });

  it('the end of a name arrives later', async () => {
    const { first, underlined } = await on('<p id="a">소프트</p>');
    first('#a').appendData('뱅크가');
    await settle();
    expect(underlined()).toEqual(['소프트뱅크']);
  });

  it('the end of a name arrives in a node of its own, as chats stream it', async () => {
    const { one, underlined } = await on('<p id="a">소프트</p>');
    for (const token of ['뱅', '크', '와 오픈', 'AI']) one('#a').append(token);
    await settle();
    expect(underlined()).toEqual(['소프트뱅크', '오픈AI']);
  });

  it('what follows makes it another word', async () => {
    const { one, underlined, ranges } = await on('<p id="a">소프트뱅크</p>');
    one('#a').append('은행');
    await settle();
    expect(underlined()).toEqual([]);
    expect(ranges()).toBe(0);
  });

  it('a text node is split, and joined again', async () => {
    const { first, one, underlined, ranges } = await on('<p id="a">소프트뱅크가</p>');
    first('#a').splitText(3);
    await settle();
    expect(underlined()).toEqual(['소프트뱅크']);
    one('#a').normalize();
    await settle();
    expect(underlined()).toEqual(['소프트뱅크']);
    expect(ranges()).toBe(1);
  });

  it('what stood between two halves of a name goes', async () => {
    const { one, underlined } = await on('<p>소프트<br id="a">뱅크</p>');
    one('#a').remove();
    await settle();
    expect(underlined()).toEqual(['소프트뱅크']);
  });

  it('something comes between two halves of a name', async () => {
    const { first, underlined } = await on('<p id="a">소프트뱅크</p>');
    first('#a').splitText(3).before(document.createElement('br'));
    await settle();
    expect(underlined()).toEqual([]);
  });

  it('the whole content is swapped', async () => {
    const { body, underlined, ranges } = await on('<p>소프트뱅크</p>'.repeat(50));
    body.innerHTML = '<main>오픈AI와 손정의</main>';
    await settle();
    expect(underlined()).toEqual(['오픈AI', '손정의']);
    expect(ranges()).toBe(2);
  });

  it('a node is moved', async () => {
    const { body, one, underlined } = await on('<p id="a">소프트뱅크</p><p>오픈AI</p>');
    body.append(one('#a'));
    await settle();
    expect(underlined()).toEqual(['오픈AI', '소프트뱅크']);
  });

  it('a virtual list gives its rows other texts', async () => {
    const { body, underlined, ranges } = await on('<ul><li>소프트뱅크</li><li>다른 말</li></ul>');
    const rows = [...body.querySelectorAll('li')];
    for (const [i, row] of rows.entries()) row.textContent = i === 0 ? '빈 줄' : '손정의';
    await settle();
    expect(underlined()).toEqual(['손정의']);
    expect(ranges()).toBe(1);
  });

  it('thousands of nodes come at once', async () => {
    const { body, ranges } = await on('');
    body.innerHTML = '<p>소프트뱅크 그리고</p>'.repeat(3000);
    await expect.poll(ranges).toBe(3000);
  });

  it('a region becomes editable, and is not any more', async () => {
    const { one, underlined } = await on('<div id="a"><p>소프트뱅크</p></div>');
    one('#a').contentEditable = 'true';
    await settle();
    expect(underlined()).toEqual([]);
    one('#a').contentEditable = 'false';
    await settle();
    expect(underlined()).toEqual(['소프트뱅크']);
  });

  it('someone types into an editable region', async () => {
    const { first, underlined } = await on('<div id="a" contenteditable>가</div>');
    first('#a').data = '소프트뱅크';
    await settle();
    expect(underlined()).toEqual([]);
  });

  it('the page throws all highlights out', async () => {
    const { body, underlined, ranges } = await on('<p>소프트뱅크</p>');
    CSS.highlights.clear();
    body.append('오픈AI');
    await settle();
    expect(underlined()).toEqual(['소프트뱅크', '오픈AI']);
    expect(ranges()).toBe(2);
  });

  it('names stand in a shadow root, and change there', async () => {
    const { body, underlined } = await on('');
    const host = body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>소프트뱅크</p>';
    host.append('x');
    await settle();
    expect(underlined()).toEqual(['소프트뱅크']);
    root.innerHTML = '<p>오픈AI</p>';
    await settle();
    expect(underlined()).toEqual(['오픈AI']);
  });

  it('a custom element gets its shadow root late, without any other change', async () => {
    const { one, underlined } = await on('<x-card id="a"></x-card>');
    one('#a').attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
    await expect.poll(underlined, { timeout: 3000 }).toEqual(['소프트뱅크']);
  });
});

describe('a name that is also a word', () => {
  it('is marked when its evidence has come, and only where it holds', async () => {
    const { underlined } = await on('<p>빅테크 메타가</p><p>메타 분석과</p><p>빅테크의 유전자 메타</p>');
    await expect.poll(underlined).toEqual(['메타']);
  });

  it('is marked in text that comes after the evidence', async () => {
    const { body, underlined } = await on('<p>빅테크 메타가</p>');
    await expect.poll(underlined).toEqual(['메타']);
    body.insertAdjacentHTML('beforeend', '<p>빅테크인 메타는</p>');
    await settle();
    expect(underlined()).toEqual(['메타', '메타']);
  });
});

describe('stopping', () => {
  it('takes every range and sheet away and follows nothing any more', async () => {
    const { body, stop } = await on('<p>소프트뱅크</p><div id="host"></div>');
    const root = body.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '오픈AI';
    body.append('!');
    await settle();
    stop();
    expect(CSS.highlights.has('gakju')).toBe(false);
    expect(root?.adoptedStyleSheets).toHaveLength(0);
    body.append('손정의');
    await settle();
    expect(CSS.highlights.has('gakju')).toBe(false);
  });
});
