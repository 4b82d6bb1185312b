import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { gakjuData } from '../../data/build/vite-plugin.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** Every state of card, popup and settings on a page, without the extension: `npx vite -c tests/gallery/vite.config.ts`. */
export default defineConfig({
  root: here,
  base: './',
  plugins: [gakjuData()],
  resolve: { alias: { '@': root } },
  // Without the extension's floor, the build would spell out `light-dark()` for browsers that never see it.
  build: {
    outDir: `${root}/.output/gallery`,
    emptyOutDir: true,
    target: ['chrome128', 'firefox140'],
    rollupOptions: { input: `${here}gallery.html` },
  },
  server: { host: 'localhost' },
});
