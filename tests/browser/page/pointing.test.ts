import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rectsOf, surfaceOf } from '@/lib/page';
import { pointing } from '@/tests/page-cases';
import { type Annotated, annotate, settle } from './annotated';

let page: Annotated | undefined;
afterEach(() => {
  page?.stop();
  page = undefined;
});

/** Moves the pointer to a point of the viewport, as the page sees it. */
async function pointAt(x: number, y: number, buttons = 0): Promise<void> {
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  target.dispatchEvent(
    new PointerEvent('pointermove', {
      clientX: x,
      clientY: y,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
      buttons,
    }),
  );
  await settle();
}

/** Where a text stands that lies in one text node, scrolled into view. */
function boxOf(text: string): DOMRect {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(text);
    if (start === -1) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return range.getClientRects()[0] ?? never();
  }
  return never();
}

/** Points at the middle of the `line`th box of the first mark and tells what the pointer is on. */
async function pointAtMark(annotated: Annotated, line = 0): Promise<string | undefined> {
  const mark = annotated.marks().find(({ painted }) => painted);
  const rect = mark && rectsOf(mark)[line];
  if (!rect) throw new Error('no mark to point at');
  await pointAt(rect.left + rect.width / 2, rect.top + rect.height / 2);
  const news = annotated.news.at(-1);
  return news?.kind === 'over' ? surfaceOf(news.mark) : undefined;
}

describe.each([pointing])('$name', ({ cases }) => {
  it.each(cases)('$title', async ({ html, at, besideBy, on }) => {
    page = await annotate(html, 'paragraph');
    const box = boxOf(at);
    await pointAt(
      besideBy === undefined ? box.left + box.width / 2 : box.right + besideBy,
      box.top + box.height / 2,
    );
    const news = page.news.at(-1);
    expect(news?.kind === 'over' ? surfaceOf(news.mark) : undefined).toBe(on);
  });
});

describe('the pointer is on a mark', () => {
  it('on the second line of a wrapped name', async () => {
    page = await annotate('<p style="width: 60px; word-break: break-all">소프트뱅크가</p>');
    expect(await pointAtMark(page, 1)).toBe('소프트뱅크');
  });

  it('in a shadow root', async () => {
    page = await annotate('');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>소프트뱅크</p>';
    page.body.append(host);
    await settle();
    expect(await pointAtMark(page)).toBe('소프트뱅크');
  });
});

describe('the pointer is on no mark', () => {
  it('while a button is down', async () => {
    page = await annotate('<p>소프트뱅크</p>');
    const rect = page.marks()[0] && rectsOf(page.marks()[0] ?? never())[0];
    await pointAt((rect?.left ?? 0) + 5, (rect?.top ?? 0) + 5, 1);
    expect(page.news.filter(({ kind }) => kind === 'over')).toEqual([]);
  });

  it('just after typing', async () => {
    page = await annotate('<p>소프트뱅크</p><input>');
    await userEvent.type(document.querySelector('input') ?? never(), 'a');
    expect(await pointAtMark(page)).toBeUndefined();
  });
});

describe('a card script that comes a little later', () => {
  it('is told of the press, though the pointer has moved on since', async () => {
    page = await annotate('<p>소프트뱅크</p>', 'every', undefined, false);
    const { left, top, width, height } = boxOf('소프트뱅크');
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    const target = document.querySelector('p') ?? never();
    for (const type of ['pointermove', 'pointerdown', 'click'])
      target.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, pointerType: 'mouse' }));
    await pointAt(clientX + 1, clientY);
    const heard: string[] = [];
    page.follow(({ kind }) => heard.push(kind));
    expect(heard).toEqual(['press']);
  });

  it('is told where the pointer is when nothing was pressed', async () => {
    page = await annotate('<p>소프트뱅크</p>', 'every', undefined, false);
    await pointAtMark(page);
    const heard: string[] = [];
    page.follow(({ kind }) => heard.push(kind));
    expect(heard).toEqual(['over']);
  });
});

function never(): never {
  throw new Error('not there');
}
