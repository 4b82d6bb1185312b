import type { Frame, Page } from 'puppeteer-core';
import { settle, until } from './until';

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
  await until(`${atLeast} marks`, async () => (await countMarks(place)) >= atLeast);
}

/** Waits until a text is marked in the elements of a selector. */
export async function waitForMarkOf(place: Place, text: string, selector?: string): Promise<void> {
  await until(`a mark of ${text}`, async () => (await markedPieces(place, selector)).includes(text));
}

/** Names that are also words come a little after the others, when their evidence has come (milliseconds). */
const QUIET_MS = 250;
/** Some pages never come to rest (milliseconds). */
const LONGEST_MS = 2_500;

/** Waits until no mark has come or gone for a while. Only of a page in front: in the background marks come slowly. */
export async function marksAtRest(place: Place): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  for (let before = -1, now = await countMarks(place); now !== before && Date.now() < end; ) {
    await settle(QUIET_MS);
    [before, now] = [now, await countMarks(place)];
  }
}

/** Waits until nothing on the page is marked. */
export async function waitForNoMarks(place: Place): Promise<void> {
  await until('the last mark to go', async () => (await countMarks(place)) === 0);
}

/**
 * Lets two frames and an idle moment of a page in front pass: what is marked with a change has been marked by then, on a
 * machine of any speed.
 */
export async function framesPass(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1_000 })),
        );
      }),
  );
}
