import type { Settings } from '@/lib/settings';

/** Shows one of our own pages light or dark, and keeps that for `public/theme.js`, which paints the next one so at once. */
export function showTheme(theme: Settings['theme']): void {
  if (theme === 'auto') delete document.body.dataset.theme;
  else document.body.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Forbidden or full: the next page shows it a moment later.
  }
}
