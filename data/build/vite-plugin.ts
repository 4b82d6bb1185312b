/**
 * Serves the compiled data as virtual modules. This file is loaded by whatever loads the configuration (WXT's jiti,
 * Vite's bundler), none of which knows the project's `@/` alias; so it imports only types and asks Vite itself to run
 * the compiler with the alias.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type * as Compiler from './virtual-modules';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const COMPILER = fileURLToPath(new URL('./virtual-modules.ts', import.meta.url));
const PREFIX = 'virtual:gakju/';

/** Vite's mark of modules that no other plugin should touch. */
const RESOLVED = '\0';

async function compileAll(root: string): Promise<Compiler.VirtualModules> {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport<typeof Compiler>(COMPILER, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module.compileVirtualModules(root);
}

/**
 * `virtual:gakju/facts` exports `index`, `virtual:gakju/names` exports `tables`; see `data/virtual.d.ts`. Problems of
 * the data fail the build, each with file and line.
 */
export function gakjuData({ root = ROOT }: { root?: string } = {}): Plugin {
  let compiled: Promise<Compiler.VirtualModules> | undefined;
  return {
    name: 'gakju-data',
    buildStart() {
      compiled = undefined;
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? RESOLVED + id : undefined;
    },
    async load(id) {
      if (!id.startsWith(RESOLVED + PREFIX)) return undefined;
      compiled ??= compileAll(root);
      const { code, files, problems } = await compiled;
      if (problems.length > 0)
        this.error(`The data has ${problems.length} problems:\n${problems.join('\n')}`);
      for (const file of files) this.addWatchFile(file);
      return code[id.slice(RESOLVED.length + PREFIX.length)];
    },
  };
}
