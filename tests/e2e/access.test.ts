import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  cardAtRest,
  cardSays,
  hover,
  openCard,
  pressInCard,
  type Session,
  startSession,
} from './driver';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What the card's words begin with, in each language. */
const CITE = { ko: '인용: 이 사실', en: 'Cite this fact', ja: '引用：この事実' } as const;

describe.each(['ko', 'en', 'ja'] as const)('an open card in %s', (locale) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browserUnderTest(), { locale });
  });
  afterAll(() => session?.close());

  test.each(['light', 'dark'] as const)(
    'keeps every rule that axe can check on a %s page',
    async (scheme) => {
      const page = await session.open('card-places.html');
      const [paper, ink] = scheme === 'dark' ? ['#101418', '#e8e6e3'] : ['#ffffff', '#111111'];
      await page.evaluate(
        (background, color) => Object.assign(document.body.style, { background, color }),
        paper,
        ink,
      );
      await page.addScriptTag({ path: axe });
      await hover(page, '소프트뱅크', '#plain');
      await openCard(page);
      await pressInCard(page, CITE[locale]);
      await cardSays(page, 'BibTeX');
      await cardAtRest(page);
      const found = await page.evaluate(async () => {
        const card = document.querySelector('gakju-card');
        const run: unknown = Reflect.get(globalThis, 'axe');
        if (!card || typeof run !== 'object' || run === null) throw new Error('no card or no axe');
        const { violations } = await Reflect.get(run, 'run').call(run, card, { resultTypes: ['violations'] });
        const theme = card.shadowRoot?.querySelector('[role=dialog]')?.getAttribute('data-theme');
        return { theme, violations: JSON.stringify(violations) };
      });
      expect(found).toEqual({ theme: scheme, violations: '[]' });
      await page.close();
    },
  );
});
