/** What nobody who reads a page can do without: meeting every text node and asking for its text. Gives its length. */
export function readTexts(body: Node): number {
  let length = 0;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += dataOf(node).length;
  return length;
}

function dataOf(node: Node): string {
  // The walker shows Text only; asking each node what it is would be no floor.
  return (node as Text).data;
}
