import type { Subject } from '../lab/bundle';
import type { Lab } from '../lab/lab';

export interface HeapUse {
  /** Bytes of the script's objects, after a full collection of garbage. */
  readonly script: number;
  /** Bytes of the document's own objects. */
  readonly document: number;
  readonly found: number;
}

/** What is in the heap of a fresh page after the contestant has run. */
export async function heapAfter(
  lab: Lab,
  subject: Subject,
  document: string,
  contestant: string,
): Promise<HeapUse> {
  const bench = await lab.open(subject, document);
  try {
    const { page } = bench;
    const found = await page.evaluate(async (name) => {
      await globalThis.bench.ready(name);
      return (await globalThis.bench.run(name)).found;
    }, contestant);
    const session = await page.createCDPSession();
    // A second collection takes what the first has set free.
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { script: usedSize + backingStorageSize, document: embedderHeapUsedSize, found };
  } finally {
    await bench.close();
  }
}
