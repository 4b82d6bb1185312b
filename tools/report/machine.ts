import { execFileSync } from 'node:child_process';
import { arch, cpus, release, type as system, totalmem } from 'node:os';
import { BROWSERS, findBrowser } from '../setup/find-browser.mjs';

const GIGABYTE = 2 ** 30;

function versionOf(program: string | undefined): string {
  if (program === undefined) return 'not installed';
  return execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** What the figures depend on beside us, in one line. */
export function machine(): string {
  const [cpu] = cpus();
  return [
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / GIGABYTE)} GB`,
    `${system()} ${release()} ${arch()}`,
    `Node ${process.versions.node}`,
    ...BROWSERS.map((kind) => versionOf(findBrowser(kind))),
  ].join(' · ');
}
