/** What runs in the browser, and how the lab outside talks with it. */

/** One timed run. */
export interface Sample {
  readonly ms: number;
  /** How much was found or done: shows that the work was done, and that the contestants agree. */
  readonly found: number;
}

export type Trial = () => Sample | Promise<Sample>;

/** Makes a contestant ready to be timed; what that costs is not in its samples. */
export type Contestant = () => Trial | Promise<Trial>;

declare global {
  /** Set by the subject's module. */
  var bench: {
    /** @throws for a contestant the subject does not know */
    ready(contestant: string): Promise<void>;
    run(contestant: string): Promise<Sample>;
  };
}

/** Times one call. */
export function timed(work: () => number): Sample {
  const start = performance.now();
  const found = work();
  return { ms: performance.now() - start, found };
}

/** Offers contestants to the lab. Each is made ready when it is first called for, so that cold runs stay cold. */
export function offer(contestants: Readonly<Record<string, Contestant>>): void {
  const trials = new Map<string, Trial>();
  globalThis.bench = {
    async ready(name) {
      const contestant = contestants[name];
      if (!contestant) throw new Error(`There is no contestant "${name}".`);
      trials.set(name, await contestant());
      globalThis.gc?.();
    },
    async run(name) {
      const trial = trials.get(name);
      if (!trial) throw new Error(`The contestant "${name}" is not ready.`);
      // What one leaves behind is not cleared away in another's time.
      globalThis.gc?.();
      return trial();
    },
  };
}

/** Text the lab has put on its shelf. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`/${path} is not on the shelf`);
  return response.text();
}
