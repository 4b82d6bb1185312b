import Mark from 'mark.js';

/** One pattern of all names, the longest first: the fastest way to give them to what works with patterns. */
export function alternation(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'gi');
}

/**
 * Marks as mark.js does with one pattern; the number of marks. (Given 3,000 names as a list, as its manual shows, it
 * takes tens of seconds and then overflows the stack.)
 */
export function markWithPattern(body: HTMLElement, pattern: RegExp): number {
  let marks = 0;
  new Mark(body).markRegExp(pattern, { each: () => marks++ });
  return marks;
}

/** Texts that no marker would mark. */
const SKIPPED = 'script, style, textarea, [contenteditable="true"]';

/** What most extensions do: walk the text nodes, split them and put a span around each name; the number of spans. */
export function wrapInSpans(body: HTMLElement, pattern: RegExp): number {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(SKIPPED)) texts.push(node);
  }
  let spans = 0;
  for (const text of texts) {
    const found = [...text.data.matchAll(pattern)];
    if (found.length === 0) continue;
    const pieces: (string | Node)[] = [];
    let done = 0;
    for (const { 0: name, index } of found) {
      const span = document.createElement('span');
      span.className = 'name';
      span.textContent = name;
      pieces.push(text.data.slice(done, index), span);
      done = index + name.length;
      spans++;
    }
    text.replaceWith(...pieces, text.data.slice(done));
  }
  return spans;
}
