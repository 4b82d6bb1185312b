/**
 * Puts text on the clipboard while the person's press is fresh; whether it worked. Pages without https have no clipboard
 * API, and frames of other sites may not use it: there the older way through a selection is taken.
 *
 * @param root the card's own root, where a field for the selection may stand for a moment
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ShadowRoot): boolean {
  const { activeElement } = root;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  root.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return done;
}
