// Runs before anything is painted, so that who chose light or dark sees no flash of the other: the settings themselves are
// read only later. Kept by components/shared/show-theme.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.body.dataset.theme = theme;
} catch {
  // Storage may be forbidden to pages; then there is a flash.
}
