import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const house = mkdtempSync(join(tmpdir(), 'gakju-walls-'));
cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
afterAll(() => rmSync(house, { recursive: true }));

/** Whether the project's lint rules refuse this import in a file of this name. */
function isRefused(file: string, from: string): boolean {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { x } from '${from}';\n\nexport const y = x;\n`);
  const biome = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      file,
    ],
    { cwd: house, encoding: 'utf8' },
  );
  rmSync(path);
  const isLinted = biome.stderr.includes('noRestrictedImports') || biome.stdout.includes('Checked 1 file');
  if (!isLinted) throw new Error(biome.stderr);
  return biome.status !== 0;
}

describe('the walls of the house', () => {
  it.each([
    ['a pure room imports the browser', 'lib/text/probe.ts', 'wxt/browser'],
    ['a pure room imports Preact', 'lib/search/probe.ts', 'preact'],
    ['a pure room imports the DOM side', 'lib/facts/probe.ts', '@/lib/page'],
    ['the text room imports upward', 'lib/text/probe.ts', '@/lib/names'],
    ['the page imports Preact', 'lib/page/probe.ts', 'preact/hooks'],
    ['the page imports the browser', 'lib/page/probe.ts', 'wxt/browser'],
    ['a room is entered by the back door', 'lib/names/probe.ts', '@/lib/text/script'],
    ['a room reaches into another by a path', 'lib/names/probe.ts', '../text/script'],
    ['a component imports an entrypoint', 'components/card/probe.tsx', '@/entrypoints/background'],
    ['a component imports the browser', 'components/popup/probe.tsx', 'webextension-polyfill'],
    ['a room imports the data', 'lib/search/probe.ts', 'virtual:gakju/facts'],
  ])('refuse that %s', (_, file, from) => {
    expect(isRefused(file, from)).toBe(true);
  });

  it.each([
    ['the recogniser imports text', 'lib/names/probe.ts', '@/lib/text'],
    ['a room imports its own file', 'lib/names/probe.ts', './edges'],
    ['a component imports facts', 'components/card/probe.tsx', '@/lib/facts'],
  ])('allow that %s', (_, file, from) => {
    expect(isRefused(file, from)).toBe(false);
  });
});
