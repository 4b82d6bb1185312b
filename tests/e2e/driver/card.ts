import type { Place } from './marks';
import { until } from './until';

/** The open card's visible text, or null when no card is open. */
export async function cardText(place: Place): Promise<string | null> {
  return place.evaluate(() => {
    const dialog = document.querySelector('gakju-card')?.shadowRoot?.querySelector('[role=dialog]');
    return dialog instanceof HTMLElement ? dialog.innerText : null;
  });
}

/** Waits for a card to open. Gives its visible text. */
export function openCard(place: Place, containing = ''): Promise<string> {
  return until(`a card with "${containing}"`, async () => {
    const text = await cardText(place);
    return text?.includes(containing) ? text : null;
  });
}

/** What the open card says first: the name, then its first fact (figure and statement), each on one line. */
export async function firstOfCard(place: Place): Promise<string> {
  return place.evaluate(() => {
    const card = document.querySelector('gakju-card')?.shadowRoot;
    return ['h2', '.fact:first-child .says', '.fact:first-child .statement']
      .map((selector) => card?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join(' — ');
  });
}

/** Waits until no card is open. */
export async function cardGone(place: Place): Promise<void> {
  await until('the card to go', async () => (await cardText(place)) === null);
}

/** Waits until nothing of the open card moves or fades any more. */
export async function cardAtRest(place: Place): Promise<void> {
  await until('the card to stand still', () =>
    place.evaluate(() =>
      document
        .querySelector('gakju-card')
        ?.shadowRoot?.getAnimations()
        .every(({ playState }) => playState === 'finished'),
    ),
  );
}

/** How far the open card reaches over each edge of its window, in pixels; 0 where it does not. */
export async function cardOverhang(
  place: Place,
): Promise<{ top: number; right: number; bottom: number; left: number }> {
  return place.evaluate(() => {
    const box = document
      .querySelector('gakju-card')
      ?.shadowRoot?.querySelector('[role=dialog]')
      ?.getBoundingClientRect();
    if (!box) throw new Error('no card is open');
    return {
      top: Math.max(0, -box.top),
      right: Math.max(0, box.right - innerWidth),
      bottom: Math.max(0, box.bottom - innerHeight),
      left: Math.max(0, -box.left),
    };
  });
}
