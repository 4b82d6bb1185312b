import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawIcons } from '@/tools/icons/draw';
import { root } from '@/tools/setup/root.mjs';

const FOLDER = join(root, 'public', 'icon');

describe('the icons in public/icon', () => {
  test('are what the drawings give, to the byte (after a change of a drawing: npm run icons)', async () => {
    for (const [path, png] of await drawIcons()) {
      expect(Buffer.compare(await readFile(join(root, 'public', path)), png), path).toBe(0);
    }
  });

  test('are no others', async () => {
    const files = (await readdir(FOLDER)).map((file) => `icon/${file}`).sort();
    expect(files).toEqual([...(await drawIcons()).keys()].sort());
  });
});
