import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { gakjuData } from '@/data/build/vite-plugin';
import { type Change, withProject } from './project';

function buildWith(...changes: Change[]) {
  return withProject(changes, async (root) => {
    const entry = join(root, 'entry.js');
    writeFileSync(entry, "import { index } from 'virtual:gakju/facts'; console.log(index.facts.length);");
    return build({
      configFile: false,
      logLevel: 'silent',
      root,
      plugins: [gakjuData({ root })],
      build: { write: false, rollupOptions: { input: entry } },
    });
  });
}

test('a build with sound data holds the facts', async () => {
  expect(JSON.stringify(await buildWith())).toContain('garam-subsidy');
});

test('a build with unsound data fails and names file, line and mend', async () => {
  const broken = buildWith(['data/facts/article-900.yaml', 'status: planned', 'status: dreamt']);
  await expect(broken).rejects.toThrow(/data\/facts\/article-900\.yaml:13: `status` is "dreamt"; it must be/);
});
