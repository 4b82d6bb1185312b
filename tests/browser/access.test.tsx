import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/popup/popup.css';
import '@/components/settings/settings.css';
import '@/components/welcome/welcome.css';
import { LANGUAGES } from '@/lib/text';
import { cards } from '@/tests/gallery/cards';
import { popups, settings, welcome } from '@/tests/gallery/popups';

const root = document.createElement('main');
document.body.append(root);
document.title = 'Gakju';

afterEach(() => {
  act(() => render(null, root));
  // A shadow root of one case is not there in the next.
  root.replaceChildren();
});

/** Several copies of one surface stand beside each other here: their ids repeat, and so do their landmarks. */
const ONLY_IN_A_GALLERY = ['duplicate-id', 'duplicate-id-aria', 'landmark', 'page-has-heading-one', 'region'];

async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations
    .filter(({ id }) => !ONLY_IN_A_GALLERY.some((rule) => id.startsWith(rule)))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

const looks = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

describe.each(looks)('in $language, $theme', ({ language, theme }) => {
  it.each([
    ['card', () => cards({ language, theme })],
    ['popup', () => popups(language)],
    ['settings page', () => settings(language)],
    ['first page', () => welcome(language)],
  ])('the %s keeps every rule that axe can check', async (_, surface) => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    act(() => render(surface(), root));
    // Arrival is a fade: contrast is judged when it is over.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    for (const host of root.querySelectorAll('*'))
      await Promise.all((host.shadowRoot?.getAnimations() ?? []).map((animation) => animation.finished));
    expect(await problems()).toEqual([]);
  });
});
