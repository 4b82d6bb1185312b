import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawIcons } from '@/tools/icons/draw';
import { root } from '@/tools/setup/root.mjs';

const FOLDER = 'public/icon';

describe('the pictures of the icon', () => {
  test('are what the drawings give, to the byte (after a change of a drawing: npm run icons)', async () => {
    for (const [path, png] of await drawIcons()) {
      expect(Buffer.compare(await readFile(join(root, path)), png), path).toBe(0);
    }
  });

  test('are no others in public/icon', async () => {
    const files = (await readdir(join(root, FOLDER))).map((file) => `${FOLDER}/${file}`).sort();
    const drawn = [...(await drawIcons()).keys()].filter((path) => path.startsWith(FOLDER));
    expect(files).toEqual(drawn.sort());
  });
});
