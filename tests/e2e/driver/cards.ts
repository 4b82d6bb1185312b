import type { Page } from 'puppeteer-core';
import type { Place } from './marks';
import { until } from './until';

export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The name in its heading. */
  readonly name: string;
  /** How it is shown: `card`, `pinned`, `sheet`, `note`. */
  readonly form: string;
}

/** The open cards in the order in which they were opened. */
export async function cardBoxes(place: Place): Promise<CardBox[]> {
  return place.evaluate(() =>
    [...document.querySelectorAll('gakju-card')].flatMap((host) => {
      const dialog = host.shadowRoot?.querySelector('[role=dialog]');
      if (!dialog) return [];
      const { left, top, right, bottom } = dialog.getBoundingClientRect();
      const form = ['pinned', 'sheet', 'note'].find((each) => dialog.classList.contains(each)) ?? 'card';
      return [{ left, top, right, bottom, form, name: dialog.querySelector('h2')?.textContent ?? '' }];
    }),
  );
}

/** Waits until there are cards of exactly these forms. */
export function cardsAre(place: Place, forms: readonly string[]): Promise<CardBox[]> {
  return until(`cards of the forms ${forms}`, async () => {
    const boxes = await cardBoxes(place);
    return boxes.map(({ form }) => form).join() === forms.join() ? boxes : null;
  });
}

/** Presses a button of the newest card with a real pointer; `button` is its words or its accessible name. */
export async function pressInCard(page: Page, button: string): Promise<void> {
  const find = async (wanted: string) =>
    page.evaluate((name) => {
      const card = [...document.querySelectorAll('gakju-card')].at(-1)?.shadowRoot;
      for (const each of card?.querySelectorAll('button') ?? []) {
        const words = each.getAttribute('aria-label') ?? each.textContent?.trim();
        if (words !== name) continue;
        each.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, wanted);
  const at = await until(`a button "${button}" in the card`, () => find(button));
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.mouse.click(at.x, at.y);
}

/** Waits until the newest card has this text in it. */
export async function cardSays(place: Place, text: string): Promise<void> {
  await until(`a card that says "${text}"`, () =>
    place.evaluate(
      (wanted) =>
        [...document.querySelectorAll('gakju-card')]
          .at(-1)
          ?.shadowRoot?.querySelector('[role=dialog]')
          ?.textContent?.includes(wanted),
      text,
    ),
  );
}
