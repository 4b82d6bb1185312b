import { afterEach, describe, expect, it } from 'vitest';
import { type Annotated, annotate } from './annotated';

let page: Annotated | undefined;
afterEach(() => {
  page?.stop();
  page = undefined;
});

describe('the page', () => {
  it('is left alone if it has opted out', async () => {
    const meta = document.createElement('meta');
    meta.name = 'gakju';
    meta.content = 'off';
    document.head.append(meta);
    await expect(annotate('<p>소프트뱅크</p>')).rejects.toThrow('opted out');
    meta.remove();
  });

  it('is the same to the letter with marks as without', async () => {
    const html = '<p>일본 <b>소프트</b>뱅크와 <a href="#">오픈AI</a></p><ul><li>사카나 AI</li></ul>';
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    page = await annotate(html);
    expect(page.ranges()).toBe(5);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has names underlined once a paragraph, though all are counted', async () => {
    page = await annotate('<p>소프트뱅크는 소프트뱅크의 오픈AI</p><p>소프트뱅크</p>', 'paragraph');
    expect(page.recognised()).toHaveLength(4);
    expect(page.underlined()).toEqual(['소프트뱅크', '오픈AI', '소프트뱅크']);
  });

  it('of ten thousand nested elements is read without harm', async () => {
    // Not laid out: Chromium itself cannot lay out inline boxes nested this deep.
    const outermost = document.createElement('div');
    outermost.style.display = 'none';
    let inner: HTMLElement = outermost;
    for (let i = 0; i < 10_000; i++) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = '소프트뱅크';
    page = await annotate('');
    page.body.append(outermost);
    await expect.poll(() => page?.ranges()).toBe(1);
  });

  it('with one text of a megabyte is read without harm', async () => {
    // Hidden, since Chromium alone needs most of a minute to lay this text out.
    page = await annotate(`<p style="display: none">${'가나다라 '.repeat(200_000)}소프트뱅크</p>`);
    await expect.poll(() => page?.ranges()).toBe(1);
  });
});
