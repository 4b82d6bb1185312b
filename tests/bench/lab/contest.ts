import { median, orderOf } from '../statistics';
import type { Subject } from './bundle';
import type { Bench, Lab } from './lab';
import type { Sample } from './subject';

/** Untimed runs before a warm contest, so that everything is compiled as well as it gets. */
const WARM_UP_RUNS = 20;

/** A run this long (milliseconds) needs no warming up and no more than `SLOW_ROUNDS` rounds; a bench must end. */
const SLOW_MS = 1500;
const SLOW_ROUNDS = 3;

/** Runs shorter than this (milliseconds) are taken several times in a round. */
const SHORT_MS = 5;
const SHORT_RUNS = 3;

export interface Contest {
  readonly subject: Subject;
  readonly document?: string;
  readonly contestants: readonly string[];
  readonly rounds: number;
}

/** What a contestant was measured to take. */
export interface Timing {
  /** Median of its runs, in milliseconds. */
  readonly ms: number;
  /** The longest of its runs. */
  readonly worst: number;
  readonly rounds: number;
  /** It was so slow that it was let off some rounds. */
  readonly cut: boolean;
  readonly found: number;
}

class Samples {
  readonly #samples = new Map<string, Sample[]>();

  add(contestant: string, sample: Sample): void {
    this.#samples.set(contestant, [...this.of(contestant), sample]);
  }

  of(contestant: string): readonly Sample[] {
    return this.#samples.get(contestant) ?? [];
  }

  timings(rounds: number): Map<string, Timing> {
    return new Map(
      [...this.#samples].map(([contestant, samples]) => [
        contestant,
        {
          ms: median(samples.map(({ ms }) => ms)),
          worst: Math.max(...samples.map(({ ms }) => ms)),
          rounds: samples.length,
          cut: samples.length < rounds,
          found: samples.at(-1)?.found ?? 0,
        },
      ]),
    );
  }
}

function run({ page }: Bench, contestant: string): Promise<Sample> {
  return page.evaluate((name) => globalThis.bench.run(name), contestant);
}

async function ready({ page }: Bench, contestant: string): Promise<void> {
  await page.evaluate((name) => globalThis.bench.ready(name), contestant);
}

/** All contestants in one page, after warming up, in interleaved rounds. */
export async function contestWarm(lab: Lab, contest: Contest): Promise<Map<string, Timing>> {
  const bench = await lab.open(contest.subject, contest.document);
  const samples = new Samples();
  const slow = new Set<string>();
  try {
    for (const contestant of contest.contestants) {
      await ready(bench, contestant);
      for (let i = 0; i < WARM_UP_RUNS && !slow.has(contestant); i++) {
        if ((await run(bench, contestant)).ms > SLOW_MS) slow.add(contestant);
      }
    }
    for (let round = 0; round < contest.rounds; round++) {
      for (const contestant of orderOf(contest.contestants, round)) {
        if (slow.has(contestant) && round >= SLOW_ROUNDS) continue;
        const first = await run(bench, contestant);
        samples.add(contestant, first);
        const runs = first.ms < SHORT_MS ? SHORT_RUNS : 1;
        for (let i = 1; i < runs; i++) samples.add(contestant, await run(bench, contestant));
      }
    }
  } finally {
    await bench.close();
  }
  return samples.timings(contest.rounds);
}

/** Each run in a process of its own, where nothing has been compiled yet. */
export async function contestCold(lab: Lab, contest: Contest): Promise<Map<string, Timing>> {
  const samples = new Samples();
  for (let round = 0; round < contest.rounds; round++) {
    for (const contestant of orderOf(contest.contestants, round)) {
      const known = samples.of(contestant);
      if (known.length >= SLOW_ROUNDS && (known[0]?.ms ?? 0) > SLOW_MS) continue;
      const bench = await lab.open(contest.subject, contest.document);
      try {
        await ready(bench, contestant);
        samples.add(contestant, await run(bench, contestant));
      } finally {
        await bench.close();
      }
    }
  }
  return samples.timings(contest.rounds);
}
