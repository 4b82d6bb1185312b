import { describe, expect, it } from 'vitest';
// The theme is the card room's own business; it is tested where it is decided.
import { pageTheme } from '../../lib/card/page-theme';

/** The theme around the innermost element of `html`. */
function themeOf(html: string): string {
  document.body.innerHTML = html;
  let element: Element = document.body;
  while (element.firstElementChild) element = element.firstElementChild;
  return pageTheme(element);
}

describe('the theme of the page around a mark', () => {
  it.each([
    ['light', 'on white', '<p style="background: #fff; color: #000">x</p>'],
    ['dark', 'on near black', '<p style="background: rgb(20 20 20); color: #eee">x</p>'],
    ['dark', 'on a dark colour written as oklch', '<p style="background: oklch(0.2 0.02 250)">x</p>'],
    ['light', 'on a light colour written as lab', '<p style="background: lab(95 0 0)">x</p>'],
    ['dark', 'on a dark box further out', '<div style="background: #111"><p>x</p></div>'],
    [
      'light',
      'on a light box within a dark one',
      '<div style="background: #111"><p style="background: #fafafa">x</p></div>',
    ],
    [
      'dark',
      'under a veil too thin to matter',
      '<div style="background: #111"><p style="background: rgb(255 255 255 / 10%)">x</p></div>',
    ],
    [
      'dark',
      'with white text on a picture',
      '<div style="background-image: linear-gradient(#000, #222); color: #fff"><p>x</p></div>',
    ],
  ])('is %s %s', (theme, _, html) => {
    expect(themeOf(html)).toBe(theme);
  });
});
