import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { gakjuData } from '../../../data/build/vite-plugin.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** The modules that run in the browser, by the name they are served under. */
export const SUBJECTS = {
  names: 'tests/bench/names/subject.ts',
  'bad-input': 'tests/bench/bad-input/subject.ts',
  page: 'tests/bench/page/subject.ts',
  append: 'tests/bench/append/subject.ts',
  pointer: 'tests/bench/pointer/subject.ts',
  memory: 'tests/bench/memory/subject.ts',
  search: 'tests/bench/search/subject.ts',
  card: 'tests/bench/card/subject.ts',
} as const;
export type Subject = keyof typeof SUBJECTS;

/** Bundles the subjects as the extension is bundled: minified, one file each with what they share beside them. */
export async function bundleSubjects(): Promise<Map<string, string>> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [gakjuData({ root })],
    resolve: { alias: { '@': root } },
    define: { __OPEN_CARD_ROOT__: 'false' },
    build: {
      write: false,
      target: 'chrome128',
      rollupOptions: {
        input: Object.fromEntries(Object.entries(SUBJECTS).map(([name, path]) => [name, `${root}/${path}`])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  });
  const files = new Map<string, string>();
  for (const result of Array.isArray(output) ? output : [output]) {
    if (!('output' in result)) continue;
    for (const part of result.output) if (part.type === 'chunk') files.set(part.fileName, part.code);
  }
  return files;
}
