/** Something wrong in the data: where, what, and how to mend it. */
export interface Problem {
  /** Relative to the root of the project, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** `data/facts/article-004.yaml:123: <what is wrong>; <how to mend>` */
export function formatProblem({ file, line, what, mend }: Problem): string {
  return `${file}:${line}: ${what}; ${mend}`;
}

/** By file, then line, then text, so that two runs print the same. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.what, b.what);
}

/** By UTF-16 code units: the same everywhere, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
