import { browser } from 'wxt/browser';
import on16 from '@/public/icon/16.png?inline';
import on32 from '@/public/icon/32.png?inline';
import off16 from './icon-off-16.png?inline';
import off32 from './icon-off-32.png?inline';

/** The button's pictures by their size in pixels, as `data:` addresses. */
const PICTURES = { on: { 16: on16, 32: on32 }, off: { 16: off16, 32: off32 } };

/**
 * Shows on the toolbar button whether names are marked in a tab. Given as pixels, so that it asks for no file; Chromium
 * takes a path as well.
 */
export async function showIcon(tabId: number, state: keyof typeof PICTURES): Promise<void> {
  const sizes = Object.entries(PICTURES[state]);
  const pixels = await Promise.all(sizes.map(async ([size, png]) => [size, await pixelsOf(png)] as const));
  // Firefox for Android has no toolbar.
  await browser.action.setIcon?.({ tabId, imageData: Object.fromEntries(pixels) });
}

async function pixelsOf(png: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(png.slice(png.indexOf(',') + 1)), (character) =>
    character.charCodeAt(0),
  );
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas to draw the icon on');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, width, height);
}
