import type { PageWriter } from './html';

/** The body of a page of one shape. */
type Shape = (writer: PageWriter) => string;

const nav = ({ line, many }: PageWriter, links: number) =>
  `<nav>\n<ul>\n${many(links, () => `  <li><a href="#">${line(5)}</a></li>\n`)}</ul>\n</nav>\n`;

/** A sentence with a link, a bold word or a footnote in it, as writers of pages put them. */
const richParagraph = ({ paragraph, line }: PageWriter) =>
  `<p>${paragraph()} <a href="#">${line(8)}</a> ${line(40)} <b>${line(4)}</b> ${line(60)}<sup><a href="#">[1]</a></sup></p>\n`;

const frontPage: Shape = (page) =>
  `<header>${nav(page, 60)}</header>\n<main class="grid">\n${page.many(
    300,
    () => `  <article>
    <a href="#"><img width="160" height="90" alt="${page.line(10)}"><h3>${page.line(28)}</h3></a>
    <p>${page.line(70)}</p>
    <div class="row"><span>${page.line(4)}</span> <time>09:41</time> <button>${page.line(3)}</button></div>
  </article>\n`,
  )}</main>\n<footer>${nav(page, 40)}</footer>`;

const longArticle: Shape = (page) =>
  `<header>${nav(page, 20)}</header>\n<article>\n<h1>${page.line(40)}</h1>\n<p class="row"><span>${page.line(6)}</span> <time>2026.04.12 06:00</time></p>\n${page.many(
    150,
    (i) =>
      richParagraph(page) +
      (i % 12 === 0
        ? `<figure><img width="640" height="360"><figcaption>${page.line(50)}</figcaption></figure>\n`
        : '') +
      (i % 15 === 0 ? `<h2>${page.line(18)}</h2>\n` : ''),
  )}</article>\n<aside class="side">${page.many(30, () => `<p><a href="#">${page.line(24)}</a></p>\n`)}</aside>`;

const wikiPage: Shape = (page) =>
  `<table class="side">${page.many(40, () => `<tr><th>${page.line(5)}</th><td><a href="#">${page.line(10)}</a></td></tr>\n`)}</table>\n${page.many(
    40,
    () =>
      `<h2>${page.line(8)} <span>[<a href="#">편집</a>]</span></h2>\n${page.many(
        5,
        () =>
          `<p>${page.many(8, () => `${page.line(20)} <a href="#">${page.line(5)}</a>, `)}${page.line(15)}<sup><a href="#">[23]</a></sup>.</p>\n`,
      )}`,
  )}<ol>${page.many(300, () => `<li><a href="#">^</a> <cite>“<a href="#">${page.line(30)}</a>”. <i>${page.line(8)}</i>. 2025年4月2日</cite></li>\n`)}</ol>\n${page.many(
    6,
    () =>
      `<table>${page.many(10, () => `<tr><th>${page.line(6)}</th><td>${page.many(20, () => `<a href="#">${page.line(6)}</a> · `)}</td></tr>`)}</table>`,
  )}`;

const forum: Shape = (page) =>
  `${nav(page, 25)}${page.many(
    250,
    (i) => `<div class="row post">
  <div><a href="#">${page.line(5)}</a><br>글 ${i * 7}개<br>${page.line(4)}</div>
  <div class="cell"><div><time>2026-03-11 22:14:0${i % 10}</time> <a href="#">#${i}</a></div>
    ${i % 3 === 0 ? `<blockquote><cite>${page.line(5)}:</cite> ${page.line(80)}</blockquote>` : ''}
    ${page.line(90)}<br><br>${page.line(120)}<br>${page.line(30)}
    <div><a href="#">인용</a> <a href="#">신고</a> <span>👍 ${i % 17}</span></div></div>
</div>\n`,
  )}`;

const liveBlog: Shape = (page) =>
  `<h1>${page.line(30)}</h1>\n<div class="fixed">${page.line(20)}</div>\n${page.many(
    200,
    (i) => `<section id="entry-${i}">
  <div class="row"><time>${i % 24}:${10 + (i % 50)}</time> <strong>${page.line(20)}</strong> <span>${page.line(5)}</span></div>
  <p>${page.paragraph()}</p>
  ${i % 5 === 0 ? `<blockquote><p>${page.line(100)}</p>— <a href="#">@${i}</a></blockquote>` : ''}
  <script type="application/json">{"id":${i},"text":"${page.line(300)}"}</script>
  <div class="row"><button>${page.line(3)}</button><button>${page.line(3)}</button></div>
</section>\n`,
  )}`;

const companyTable: Shape = (page) =>
  `<h1>${page.line(20)}</h1><table><thead><tr>${page.many(9, () => `<th>${page.line(4)}</th>`)}</tr></thead>\n<tbody>\n${page.many(
    600,
    (i) =>
      `<tr><td>${i + 1}</td><td><a href="#">${page.line(10)}</a></td><td>${page.line(6)}</td><td>${(i * 7919) % 99_991}억</td><td>${((i * 31) % 97) / 10}%</td><td>▲ ${i % 13}</td><td>${page.line(8)}</td><td><span>${page.line(4)}</span></td><td>2026-0${1 + (i % 9)}</td></tr>\n`,
  )}</tbody></table>`;

/** Boxes in boxes, icons, little text; the state of the page as JSON, as servers send it along. */
const singlePageApp: Shape = (page) =>
  `<div id="root"><div class="row"><div class="side">${nav(page, 40)}</div><div class="cell">${page.many(
    250,
    (i) =>
      `<div><div><div class="row"><div><svg width="16" height="16"><path d="M0 0h16v16z"/></svg></div><div class="cell"><div><div><span><span>${page.line(14)}</span></span></div><div><span>${page.line(30)}</span></div></div></div><div><div role="button"><span>${page.line(3)}</span></div><div role="button"><span>${i}</span></div></div></div></div></div>`,
  )}</div></div></div><script type="application/json">${JSON.stringify(page.many(1000, () => page.line(200)))}</script>`;

/** Nothing of the document that is being written may be marked; the comments beside it may. */
const editor: Shape = (page) =>
  `<div class="fixed row">${page.many(60, () => `<button>${page.line(3)}</button>`)}</div>
<div class="row"><div class="cell" contenteditable="true">${page.many(400, () => `<p><span>${page.line(60)}</span> <b>${page.line(6)}</b> <span>${page.line(80)}</span></p>`)}</div>
<div class="side">${page.many(120, () => `<div><b>${page.line(4)}</b> <time>어제</time><p>${page.line(60)}</p><button>답글</button></div>`)}</div></div>`;

/** The shapes of pages people read, each with the part of a page's cost that is its own. */
export const SHAPES = {
  'front-page': frontPage,
  'long-article': longArticle,
  'wiki-page': wikiPage,
  forum,
  'live-blog': liveBlog,
  'company-table': companyTable,
  'single-page-app': singlePageApp,
  editor,
} as const satisfies Readonly<Record<string, Shape>>;
export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES).filter((name): name is ShapeName => name in SHAPES);

/** Paragraphs with a link in each: five text nodes a paragraph, so many text nodes together. */
export function manyNodes(page: PageWriter, textNodes: number): string {
  return page.many(
    Math.ceil(textNodes / 5),
    () =>
      `<p>${page.line(40)} <a href="#">${page.line(6)}</a> ${page.line(50)} <b>${page.line(6)}</b> ${page.line(40)}</p>`,
  );
}
