import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Density } from '@/lib/page';
import { type Annotated, annotate, settle } from './annotated';

let page: Annotated | undefined;
afterEach(() => {
  page?.stop();
  page = undefined;
});

const original = {
  observe: MutationObserver.prototype.observe,
  disconnect: MutationObserver.prototype.disconnect,
};

async function nextFrames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
}

/** The nodes that the registered highlight paints something in. */
function paintedNodes(): Node[] {
  return [...(CSS.highlights.get('gakju') ?? [])].map(({ startContainer }) => startContainer);
}

async function on(
  html: string,
  density?: Density,
): Promise<Annotated & { one(selector: string): HTMLElement; first(selector: string): Text }> {
  const annotated = await annotate(html, density);
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

describe('names in shadow roots one in another', () => {
  it('are known in the order a reader meets them', async () => {
    const { body, recognised } = await on('');
    const host = document.createElement('div');
    const inner = document.createElement('p');
    inner.attachShadow({ mode: 'open' }).innerHTML = '소프트뱅크 그리고 손정의';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>사카나AI</p><p>오픈AI</p>';
    root.firstElementChild?.after(inner);
    body.append(host);
    await expect.poll(recognised).toEqual(['사카나AI', '소프트뱅크', '손정의', '오픈AI']);
  });
});

describe('a page that takes long to read', () => {
  it('is followed with the next frame as soon as it has been read', async () => {
    // Letters of a name that are none.
    const { body, recognised } = await on(`${'<p>소프트뱅크은</p>'.repeat(20_000)}<p>오픈AI</p>`);
    await expect.poll(recognised, { timeout: 10_000 }).toEqual(['오픈AI']);
    body.insertAdjacentHTML('beforeend', '<p>손정의</p>');
    await nextFrames(3);
    expect(recognised()).toEqual(['오픈AI', '손정의']);
  });
});

describe('a page with very many names', () => {
  const rows = 3000;

  it('has those near the screen painted, and all of them known', async () => {
    const { body, recognised, ranges } = await on('');
    body.innerHTML = '<p>소프트뱅크 그리고</p>'.repeat(rows);
    await expect.poll(() => recognised().length).toBe(rows);
    await expect.poll(ranges).toBeLessThan(rows / 5);
    const first = body.firstElementChild?.firstChild;
    expect(paintedNodes()).toContain(first);
  });

  it('has others painted when it is scrolled', async () => {
    const { body, recognised, ranges } = await on('');
    body.innerHTML = '<p>소프트뱅크 그리고</p>'.repeat(rows);
    await expect.poll(() => recognised().length).toBe(rows);
    const last = body.lastElementChild;
    last?.scrollIntoView();
    await expect.poll(paintedNodes).toContain(last?.firstChild);
    expect(paintedNodes()).not.toContain(body.firstElementChild?.firstChild);
    expect(ranges()).toBeLessThan(rows / 5);
    scrollTo(0, 0);
  });

  it('has one painted that comes onto the screen while others come far below', async () => {
    const { body, recognised } = await on('');
    body.innerHTML = `<p>그리고</p>${'<p>소프트뱅크 그리고</p>'.repeat(rows)}`;
    await expect.poll(() => recognised().length).toBe(rows);
    const top = body.firstElementChild;
    top?.append(' 오픈AI');
    await expect.poll(() => recognised().length).toBe(rows + 1);
    body.insertAdjacentHTML('beforeend', '<p>소프트뱅크</p>');
    await expect.poll(() => recognised().length).toBe(rows + 2);
    await settle();
    expect(paintedNodes()).toContain(top?.lastChild);
  });

  it('has those painted that come onto the screen when the page sorts its rows', async () => {
    const { body, recognised } = await on('');
    body.innerHTML = '<p>소프트뱅크 그리고</p>'.repeat(rows);
    await expect.poll(() => recognised().length).toBe(rows);
    body.append(...[...body.children].reverse());
    await settle();
    await settle();
    expect(paintedNodes()).toContain(body.firstElementChild?.firstChild);
    expect(paintedNodes()).not.toContain(body.lastElementChild?.firstChild);
  });

  it('has all painted again when most have gone', async () => {
    const { body, recognised, ranges } = await on('');
    body.innerHTML = '<p>소프트뱅크 그리고</p>'.repeat(rows);
    await expect.poll(() => recognised().length).toBe(rows);
    body.replaceChildren(...[...body.children].slice(-50));
    await expect.poll(ranges).toBe(50);
  });
});

describe('a mark that is still right after a change', () => {
  it('stays the same mark, so that a card on it stays', async () => {
    const { one, marks, contextOf } = await on('<p id="a">소프트뱅크는</p>');
    const [before] = marks();
    one('#a').append(' 오늘도 오픈AI와');
    await settle();
    expect(marks()[0]).toBe(before);
    expect(marks()).toHaveLength(2);
    const around = before && contextOf(before);
    expect(around).toEqual({
      text: '소프트뱅크는 오늘도 오픈AI와',
      at: 0,
      entities: ['softbank', 'openai'],
    });
  });
});

describe('what a page puts elsewhere', () => {
  it('is known in its new order', async () => {
    const { body, recognised } = await on('<p>소프트뱅크</p><p>오픈AI</p><p>손정의</p>');
    expect(recognised()).toEqual(['소프트뱅크', '오픈AI', '손정의']);
    body.append(...[...body.children].reverse());
    await settle();
    expect(recognised()).toEqual(['손정의', '오픈AI', '소프트뱅크']);
  });

  it('is painted where it is the first of its section now', async () => {
    const { body, underlined, recognised } = await on(
      '<p>일본의 소프트뱅크</p><p>일본의 오픈AI</p>',
      'paragraph',
    );
    expect(underlined()).toEqual(['일본', '소프트뱅크', '오픈AI']);
    body.prepend(body.lastElementChild ?? '');
    await settle();
    expect(recognised()).toEqual(['일본', '오픈AI', '일본', '소프트뱅크']);
    expect(underlined()).toEqual(['일본', '오픈AI', '소프트뱅크']);
  });
});

describe('what a page takes out', () => {
  it('is let go of: ranges, observers, sheets and listeners are as many after a hundred rounds as before', async () => {
    const observers = new Set<MutationObserver>();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
      this: MutationObserver,
      ...args
    ) {
      observers.add(this);
      return original.observe.apply(this, args);
    });
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
      this: MutationObserver,
    ) {
      observers.delete(this);
      return original.disconnect.apply(this);
    });
    const listening = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const { body, ranges, marks } = await on('<p>소프트뱅크</p>');
    const before = observers.size;
    const listeners = listening.mock.calls.length;
    const gone: ShadowRoot[] = [];
    for (let round = 0; round < 100; round++) {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>오픈AI</p>';
      body.append(host);
      await nextFrames(2);
      host.remove();
      await nextFrames(1);
      gone.push(root);
    }
    await settle();
    expect(ranges()).toBe(1);
    expect(marks()).toHaveLength(1);
    expect(observers.size).toBe(before);
    expect(listening.mock.calls.length).toBe(listeners);
    expect(gone.filter(({ adoptedStyleSheets }) => adoptedStyleSheets.length > 0)).toEqual([]);
    page?.stop();
    expect(observers.size).toBe(0);
    for (const spy of [observe, disconnect, listening]) spy.mockRestore();
  });

  it('is followed again when it comes back', async () => {
    const { body, underlined } = await on('');
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>소프트뱅크</p>';
    body.append(host);
    await settle();
    host.remove();
    await settle();
    root.innerHTML = '<p>오픈AI</p>';
    body.append(host);
    await settle();
    expect(underlined()).toEqual(['오픈AI']);
    root.querySelector('p')?.append('와 손정의');
    await settle();
    expect(underlined()).toEqual(['오픈AI', '손정의']);
  });
});

describe('a name that is also a word', () => {
  it('is marked when its evidence has come, and only where it holds', async () => {
    const { underlined } = await on('<p>빅테크 메타가</p><p>메타 분석과</p><p>빅테크의 유전자 메타</p>');
    await expect.poll(underlined).toEqual(['메타']);
  });

  it('is marked far down in a paragraph of many elements', async () => {
    const { underlined } = await on(`<p><i>${'가나다라 '.repeat(1200)}</i><i>빅테크 </i>메타가</p>`);
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
