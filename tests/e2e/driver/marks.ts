import type { Frame, Page } from 'puppeteer-core';

/** A page, or one of its frames. */
export type Place = Page | Frame;

/** The name under which the marks are painted. */
export const HIGHLIGHT = 'gakju';

/**
 * The marked pieces of text inside the elements of a selector (open shadow roots are not looked into by
 * the selector, but are by `:root`), in page order. A name split by tags is as many pieces as text nodes.
 *
 * Read from outside the extension, as the page itself would see it.
 */
export async function markedPieces(place: Place, selector = ':root'): Promise<string[]> {
  return place.evaluate(
    (name, inside) => {
      const marks = [...((CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>)];
      const holders = [...document.querySelectorAll(inside)];
      return marks
        .filter(
          (mark) => inside === ':root' || holders.some((holder) => holder.contains(mark.startContainer)),
        )
        .filter((mark) => mark.startContainer.isConnected)
        .sort((a, b) =>
          a.startContainer === b.startContainer
            ? a.startOffset - b.startOffset
            : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
              ? -1
              : 1,
        )
        .map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return range.toString();
        });
    },
    HIGHLIGHT,
    selector,
  );
}

/** How many pieces are marked: quicker than {@link markedPieces} on a page with very many. */
export async function countMarks(place: Place): Promise<number> {
  return place.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, HIGHLIGHT);
}

/** Waits until at least so many pieces are marked. */
export async function waitForMarks(place: Place, atLeast = 1): Promise<void> {
  await place.waitForFunction(
    (name, count) => (CSS.highlights.get(name)?.size ?? 0) >= count,
    { polling: 50, timeout: 15_000 },
    HIGHLIGHT,
    atLeast,
  );
}

/** Names that are also words come a little after the others, when their evidence has come (milliseconds). */
const QUIET_MS = 250;
/** Some pages never come to rest (milliseconds). */
const LONGEST_MS = 2_500;

/** Waits until no mark has come or gone for a while. */
export async function marksAtRest(place: Place): Promise<void> {
  const count = () => place.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, HIGHLIGHT);
  const end = Date.now() + LONGEST_MS;
  for (let before = -1, now = await count(); now !== before && Date.now() < end; ) {
    await settle(QUIET_MS);
    [before, now] = [now, await count()];
  }
}

/** Waits until nothing on the page is marked. */
export async function waitForNoMarks(place: Place): Promise<void> {
  await place.waitForFunction(
    (name) => (CSS.highlights.get(name)?.size ?? 0) === 0,
    { polling: 50, timeout: 10_000 },
    HIGHLIGHT,
  );
}

/** Lets a page settle: what was going to be marked by now has been. */
export function settle(milliseconds = 600): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
