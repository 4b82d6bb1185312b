/**
 * The marked pieces of text in the order a reader meets them, read as the page itself could. Sent to pages as source:
 * nothing from outside, no named function inside.
 */
export function markedPieces(): string[] {
  const pieces = [];
  for (const { startContainer, startOffset, endOffset } of (CSS.highlights.get('gakju') ??
    []) as Iterable<AbstractRange>) {
    if (!startContainer.isConnected) continue;
    let place: Node = startContainer;
    for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode())
      place = root.host;
    const text = (startContainer.nodeValue ?? '').slice(startOffset, endOffset);
    pieces.push({ startContainer, startOffset, place, text });
  }
  return pieces
    .sort((a, b) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const [x, y] = a.place === b.place ? [a.startContainer, b.startContainer] : [a.place, b.place];
      return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ text }) => text);
}
