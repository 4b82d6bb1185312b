import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { editorSchemas, SCHEMA_FOLDER } from '@/data/build/editor-schemas';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the schemas for editors', () => {
  it.each([...editorSchemas()])(
    '%s is what the build checks with; else run npm run facts:schema',
    (file, text) => {
      expect(readFileSync(join(root, SCHEMA_FOLDER, file), 'utf8')).toBe(text);
    },
  );

  it('are named at the head of every file of data', () => {
    const files = ['data', 'data/entities', 'data/facts'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => join(root, folder, name)),
    );
    for (const file of files) {
      const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8'))?.[1];
      expect(existsSync(join(dirname(file), named ?? 'no schema named')), file).toBe(true);
    }
  });
});
