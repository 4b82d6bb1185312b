import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rectsOf, surfaceOf } from '@/lib/page';
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

/** Points at the middle of the `line`th box of the first mark and tells what the pointer is on. */
async function pointAtMark(annotated: Annotated, line = 0): Promise<string | undefined> {
  const mark = annotated.marks().find(({ painted }) => painted);
  const rect = mark && rectsOf(mark)[line];
  if (!rect) throw new Error('no mark to point at');
  await pointAt(rect.left + rect.width / 2, rect.top + rect.height / 2);
  const news = annotated.news.at(-1);
  return news?.kind === 'over' ? surfaceOf(news.mark) : undefined;
}

describe('the pointer is on a mark', () => {
  it.each([
    ['in a paragraph', '<p>일찍이 소프트뱅크가</p>'],
    ['split by tags', '<p><b>소프트</b>뱅크가</p>'],
    [
      'under a stretched link',
      '<div style="position: relative"><p>소프트뱅크가</p><a href="#" style="position: absolute; inset: 0"></a></div>',
    ],
    [
      'in a turned and scaled box',
      '<p style="width: max-content; margin: 60px; transform: rotate(10deg) scale(1.3)">소프트뱅크가</p>',
    ],
    ['in text that cannot be selected', '<p style="user-select: none">소프트뱅크가</p>'],
    ['in vertical text', '<p style="writing-mode: vertical-rl">소프트뱅크가</p>'],
    ['in a zoomed box', '<p style="zoom: 1.7">소프트뱅크가</p>'],
  ])('%s', async (_, html) => {
    page = await annotate(html);
    expect(await pointAtMark(page)).toBe('소프트뱅크');
  });

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
  it('beside the text of its line', async () => {
    page = await annotate('<p>소프트뱅크</p>');
    await pointAtMark(page);
    const rect = document.querySelector('p')?.getBoundingClientRect();
    await pointAt((rect?.right ?? 0) - 5, (rect?.top ?? 0) + 5);
    expect(page.news.at(-1)?.kind).toBe('away');
  });

  it('where a menu is drawn over the name', async () => {
    page = await annotate(
      '<div style="position: relative"><p>소프트뱅크가</p><div style="position: absolute; inset: 0; background: white">메뉴와 다른 글</div></div>',
    );
    expect(await pointAtMark(page)).toBeUndefined();
  });

  it('on a name that is not underlined', async () => {
    page = await annotate('<p>소프트뱅크와 소프트뱅크</p>', 'paragraph');
    const second = page.marks()[1];
    const rect = second && rectsOf(second)[0];
    await pointAt((rect?.left ?? 0) + 5, (rect?.top ?? 0) + 5);
    expect(page.news.at(-1)?.kind).not.toBe('over');
  });

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

function never(): never {
  throw new Error('not there');
}
