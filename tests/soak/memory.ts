import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

/** What is held at one moment, in the units named. Absent: this browser's driver, or this system, does not tell. */
export interface Held {
  /** JavaScript objects of the page and of our scripts in it, after a collection. */
  readonly heapBytes?: number;
  readonly listeners?: number;
  readonly nodes?: number;
  /** All processes of the browser together. */
  readonly residentBytes?: number;
}

const PAGE_BYTES = 4096;

/** Looks at what a page and its browser hold; in Chromium after collecting garbage. */
export async function weigh(page: Page, browser: Browser, isChromium: boolean): Promise<Held> {
  const residentBytes = residentOf(browser.process()?.pid);
  const rest = residentBytes === undefined ? {} : { residentBytes };
  if (!isChromium) return rest;
  const line = await page.createCDPSession();
  // Twice: what finalisers let go of goes with the second.
  for (let i = 0; i < 2; i++) await line.send('HeapProfiler.collectGarbage');
  await line.detach();
  const {
    JSHeapUsedSize: heapBytes = 0,
    JSEventListeners: listeners = 0,
    Nodes: nodes = 0,
  } = await page.metrics();
  return { heapBytes, listeners, nodes, ...rest };
}

/** Resident memory of a process and all it has started; undefined where the system has no /proc. */
function residentOf(pid: number | undefined): number | undefined {
  if (pid === undefined || process.platform !== 'linux') return undefined;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // The name in brackets may hold anything; the parent is the second field behind it.
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && id > 1 && (id === pid || isOurs(parents.get(id)));
  return [...parents.keys()]
    .filter(isOurs)
    .map((id) => Number(read(`/proc/${id}/statm`)?.split(' ')[1] ?? 0) * PAGE_BYTES)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Undefined when the process has ended in the meantime. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
