import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pixels: toolbars at one, one and a half, two and three times; lists of extensions; stores. */
const SIZES = [16, 24, 32, 48, 96, 128];
/** The off state is only ever seen in a toolbar, put there by the background as pixels. */
const OFF_SIZES = [16, 32];

/** Which drawing gives which files. */
const DRAWINGS = [
  { svg: 'icon.svg', sizes: SIZES, file: (size: number) => `public/icon/${size}.png` },
  {
    svg: 'icon-off.svg',
    sizes: OFF_SIZES,
    file: (size: number) => `entrypoints/background/icon-off-${size}.png`,
  },
];

let isReady: Promise<void> | undefined;

/**
 * Draws every icon from its SVG. The same bytes on every machine: the renderer is WebAssembly and there is no text.
 *
 * @returns path from the project's root and PNG of each
 */
export async function drawIcons(): Promise<Map<string, Uint8Array>> {
  isReady ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  );
  await isReady;
  const icons = new Map<string, Uint8Array>();
  for (const { svg, sizes, file } of DRAWINGS) {
    const drawing = await readFile(new URL(svg, import.meta.url), 'utf8');
    for (const size of sizes) {
      const resvg = new Resvg(drawing, { fitTo: { mode: 'width', value: size } });
      icons.set(file(size), resvg.render().asPng());
    }
  }
  return icons;
}
