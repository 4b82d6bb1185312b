import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { HIGHLIGHT } from './marks';
import { settle } from './until';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a hand wants to go, and whether the page had to be scrolled for it. */
interface Goal extends Point {
  readonly scrolled: boolean;
}

/** Steps of one pointer journey: few enough to be quick, enough to be a movement and not a leap. */
const STEPS = 8;

/**
 * Scrolls a text into view and says where its middle is, in pixels of the page's window.
 *
 * @param text must stand within one text node
 * @param within the element to look in; its open shadow root, if it has one, is looked into
 */
async function whereIs(
  page: Page,
  text: string,
  within = 'body',
  frame: Frame = page.mainFrame(),
): Promise<Goal> {
  const inFrame = await frame.evaluate(
    (wanted, selector) => {
      for (const holder of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(holder.shadowRoot ?? holder, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = (node.nodeValue ?? '').indexOf(wanted);
          if (start < 0 || !node.parentElement?.checkVisibility()) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const before = range.getClientRects()[0];
          node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          const scrolled = box?.x !== before?.x || box?.y !== before?.y;
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2, scrolled };
        }
      }
      return null;
    },
    text,
    within,
  );
  if (inFrame === null) throw new Error(`"${text}" is not to be seen in ${within}`);
  const corner = await cornerOf(frame);
  // A frame may have been scrolled to as well.
  return {
    x: inFrame.x + corner.x,
    y: inFrame.y + corner.y,
    scrolled: inFrame.scrolled || frame !== page.mainFrame(),
  };
}

/** A hand moves on only after the page has come to rest: scrolling under the pointer opens nothing (milliseconds). */
const AFTER_SCROLL_MS = 150;

/** Moves the pointer onto a point and leaves it there: from a little below, as a hand would come. */
async function approach(page: Page, goal: Goal): Promise<void> {
  if (goal.scrolled) await settle(AFTER_SCROLL_MS);
  await page.mouse.move(goal.x + 6, goal.y + 40);
  await page.mouse.move(goal.x, goal.y, { steps: STEPS });
}

/** Moves the pointer onto a text and leaves it there. */
export async function hover(page: Page, text: string, within?: string, frame?: Frame): Promise<void> {
  await approach(page, await whereIs(page, text, within, frame));
}

/** Moves the pointer to where nothing is marked: the window's left edge. */
export async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(2, 300, { steps: STEPS });
}

/** Moves the pointer into the middle of the open card, over its upper edge. */
export async function moveOntoCard(page: Page): Promise<void> {
  const middle = await page.evaluate(() => {
    const card = document.querySelector('gakju-card')?.shadowRoot?.querySelector('[role=dialog]');
    const box = card?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (middle === null) throw new Error('no card is open');
  await page.mouse.move(middle.x, middle.y, { steps: STEPS });
}

/** Where a frame's content begins in the window. */
async function cornerOf(frame: Frame): Promise<Point> {
  const element: ElementHandle | null = frame.parentFrame() ? await frame.frameElement() : null;
  if (element === null) return { x: 0, y: 0 };
  const own = await element.evaluate((box) => {
    box.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y } = box.getBoundingClientRect();
    return { x: x + box.clientLeft, y: y + box.clientTop };
  });
  const parent = frame.parentFrame();
  const outer = parent ? await cornerOf(parent) : { x: 0, y: 0 };
  return { x: own.x + outer.x, y: own.y + outer.y };
}

/** Moves the pointer onto the first mark with a text, inside the elements of a selector. */
export async function hoverMark(page: Page, text: string, within = ':root'): Promise<void> {
  const goal = await page.evaluate(
    (name, wanted, selector) => {
      const holders = [...document.querySelectorAll(selector)];
      for (const mark of (CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (range.toString() !== wanted) continue;
        if (selector !== ':root' && !holders.some((each) => each.contains(mark.startContainer))) continue;
        const before = range.getClientRects()[0];
        mark.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        const scrolled = box?.x !== before?.x || box?.y !== before?.y;
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2, scrolled };
      }
      return null;
    },
    HIGHLIGHT,
    text,
    within,
  );
  if (goal === null) throw new Error(`"${text}" is not marked in ${within}`);
  await approach(page, goal);
}
