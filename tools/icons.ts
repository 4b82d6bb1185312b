/** `npm run icons`: draws the PNGs of the icon from the SVGs in `tools/icons`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawIcons } from '@/tools/icons/draw';

for (const [path, png] of await drawIcons()) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, png);
  console.log(path);
}
