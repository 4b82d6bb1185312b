import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { promisedBy } from '@/tools/checks/manifest.mjs';
import { root } from '@/tools/setup/root.mjs';

/** Chrome's store and manifest take no more characters. */
const LONGEST_DESCRIPTION = 132;
const PICTURES_EACH = 4;

const read = (...path: string[]) => readFile(join(root, ...path), 'utf8');

describe.each(['ko', 'en', 'ja'])('the store texts in %s', (language) => {
  test('say the short description of the manifest, which is short enough', async () => {
    const { description } = JSON.parse(await read('locales', `${language}.json`)).manifest;
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    expect(await read('docs', 'store', `${language}.md`)).toContain(`\n${description}\n`);
  });

  test('give a reason for every permission that PRIVACY.md lists', async () => {
    const text = await read('docs', 'store', `${language}.md`);
    const { permissions } = promisedBy(await read('PRIVACY.md'));
    expect(permissions.length).toBeGreaterThan(0);
    for (const permission of permissions) expect(text).toContain(`- **${permission}**`);
  });

  test('come with pictures of 1280 × 800', async () => {
    const folder = join(root, 'docs', 'store', 'pictures');
    const pictures = (await readdir(folder)).filter((file) => file.startsWith(`${language}-`));
    expect(pictures).toHaveLength(PICTURES_EACH);
    for (const picture of pictures) {
      const png = await readFile(join(folder, picture));
      // Width and height stand in the header of a PNG, after its signature and the header's own name.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1280, 800]);
    }
  });
});
