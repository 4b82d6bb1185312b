/** One line of the budget table: a promise, and what was measured for it. */
export const GROUPS = ['names', 'bad-input', 'page', 'card', 'search', 'size'] as const;
export type Group = (typeof GROUPS)[number];

/** `×` is a ratio to the floor; the others stand for themselves. */
export type Unit = '×' | 'ms' | 'KB' | 'bytes' | '%' | 'frames';

export interface Row {
  /** By which it can be chosen on the command line. */
  readonly id: string;
  readonly group: Group;
  readonly what: string;
  /** What the ratio is to; what nobody can do without. */
  readonly floor?: string;
  readonly unit: Unit;
  /** Absent: measured for comparison only. */
  readonly budget?: { readonly atMost: number } | { readonly atLeast: number };
}

export interface Peer {
  readonly name: string;
  /** In the unit of its row; undefined where the peer could not do it, with the reason. */
  readonly value: number | undefined;
  readonly note?: string;
}

export interface Outcome {
  readonly row: Row;
  /** What the floor took, in milliseconds. */
  readonly floorMs?: number;
  readonly peers: readonly Peer[];
  readonly ours: number;
  /** A word on how it was measured or what else was seen. */
  readonly note?: string;
}

/** Whether what was measured is within the budget; undefined without one. NaN is not. */
export function holds({ row: { budget }, ours }: Outcome): boolean | undefined {
  if (budget === undefined) return undefined;
  return 'atMost' in budget ? ours <= budget.atMost : ours >= budget.atLeast;
}
