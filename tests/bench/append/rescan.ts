/** Reads the whole page again without marking anything: what following no changes comes to. Gives the hits. */
export function rescan(body: HTMLElement, pattern: RegExp): number {
  let hits = 0;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const _ of (node.nodeValue ?? '').matchAll(pattern)) hits++;
  }
  return hits;
}
