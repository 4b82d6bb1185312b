import { afterEach, describe, expect, it } from 'vitest';
import { type Annotated, annotate } from './annotated';

let page: Annotated | undefined;
afterEach(() => {
  page?.stop();
  page = undefined;
});

async function recognised(html: string): Promise<string[]> {
  page = await annotate(html);
  return page.recognised();
}

describe('a name is found', () => {
  it.each([
    ['in a paragraph', '<p>소프트뱅크가 투자했다</p>'],
    ['split by bold type', '<p><b>소프트</b>뱅크가</p>'],
    ['split by several tags', '<p><a href="#"><i>소</i>프<em>트</em></a><span>뱅크</span>가</p>'],
    ['with its particle in another tag', '<p><b>소프트뱅크</b>가</p>'],
    ['split by a line-break opportunity', '<p>소프트<wbr>뱅크는</p>'],
    ['split by a soft hyphen', '<p>소프트&shy;뱅크는</p>'],
    ['in the base text of ruby', '<p><ruby>孫<rt>そん</rt>正<rt>まさ</rt>義<rt>よし</rt></ruby>は</p>'],
    ['around a script the page put into it', '<p>소프트<script>0</script>뱅크는</p>'],
    ['around a comment', '<p>소프트<!-- x -->뱅크는</p>'],
    ['in a table cell', '<table><tr><td>소프트뱅크</td><td>421억</td></tr></table>'],
    ['in a list', '<ul><li>소프트뱅크<li>다음</ul>'],
    ['in a definition', '<dl><dt>소프트뱅크<dd>통신</dl>'],
    ['in closed details', '<details open><summary>소프트뱅크</summary>더</details>'],
    ['in a link', '<a href="#">소프트뱅크</a>'],
    ['in a heading', '<h1>日소프트뱅크, 투자</h1>'],
    ['in a caption', '<figure><figcaption>소프트뱅크 본사</figcaption></figure>'],
    ['in SVG text', '<svg><text y="20">소프트뱅크</text></svg>'],
    ['in vertical text', '<p style="writing-mode: vertical-rl">소프트뱅크</p>'],
    ['in right-to-left surroundings', '<p dir="rtl">소프트뱅크</p>'],
    ['in an element without a box of its own', '<p><span style="display: contents">소프트</span>뱅크는</p>'],
    ['directly in the body', '소프트뱅크'],
    [
      'in a form whose fields have the names of DOM properties',
      '<form><input name="parentNode"><input name="firstChild"><input name="localName"><input name="nextSibling"><p>소프트뱅크</p></form>',
    ],
    ['around something hidden', '<p>소프트<span hidden>숨은 말</span>뱅크는</p>'],
    ['before a line break', '소프트뱅크<br>은행'],
    [
      'next to a block made of a span',
      '<span style="display: block">경제</span><span style="display: block">소프트뱅크</span>',
    ],
    ['in a flex item', '<p style="display: flex"><span>경제</span><span>소프트뱅크</span></p>'],
  ])('%s', async (_, html) => {
    const found = await recognised(html);
    expect(found).toHaveLength(1);
    expect(['소프트뱅크', '소프트\u00AD뱅크', '孫正義']).toContain(found[0]);
  });
});

describe('no name is found', () => {
  it.each([
    ['across paragraphs', '<p>소프트</p><p>뱅크</p>'],
    ['across a line break', '<p>소프트<br>뱅크</p>'],
    ['across table cells', '<table><tr><td>소프트</td><td>뱅크</td></tr></table>'],
    [
      'across spans laid out as blocks',
      '<span style="display: block">소프트</span><span style="display: block">뱅크</span>',
    ],
    ['across an input', '<p>소프트<input>뱅크</p>'],
    ['in a text area', '<textarea>소프트뱅크</textarea>'],
    ['in an editable region', '<div contenteditable>소프트뱅크</div>'],
    ['in an editor by role', '<div role="textbox">소프트뱅크</div>'],
    ['in plain-text editing', '<div contenteditable="plaintext-only"><p>소프트뱅크</p></div>'],
    ['in code', '<code>소프트뱅크</code>'],
    ['in preformatted text', '<pre>소프트뱅크</pre>'],
    ['in keyboard input', '<kbd>소프트뱅크</kbd>'],
    ['in a script', '<script type="text/plain">소프트뱅크</script>'],
    ['in a style', '<style>/* 소프트뱅크 */</style>'],
    ['in a template', '<template>소프트뱅크</template>'],
    ['in the options of a select', '<select><option>소프트뱅크</select>'],
    ['in ruby readings', '<ruby>x<rt>소프트뱅크</rt></ruby>'],
    ['in a region that opted out', '<div data-gakju="off"><p>소프트뱅크</p></div>'],
    ['in SVG definitions', '<svg><defs><text>소프트뱅크</text></defs></svg>'],
    ['in text that is not rendered', '<p hidden>소프트뱅크</p>'],
    ['in a hidden part of the sentence', '<p><span hidden>소프트뱅크</span>는</p>'],
    ['in text hidden by style', '<p style="display: none">소프트뱅크</p>'],
    ['inside another name', '<p>소프트뱅크 <b>호크스</b>가</p>'],
    ['when the tail of the word stands in another tag', '<p><b>소프트뱅크</b>은행</p>'],
  ])('%s', async (_, html) => {
    expect(await recognised(html)).toEqual([]);
  });

  it('in a document that opted out', async () => {
    const meta = document.createElement('meta');
    meta.name = 'gakju';
    meta.content = 'off';
    document.head.append(meta);
    await expect(annotate('<p>소프트뱅크</p>')).rejects.toThrow('opted out');
    meta.remove();
  });
});

describe('the page', () => {
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
