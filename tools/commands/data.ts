import { readData } from '@/data/build/compile';
import { formatProblem } from '@/data/build/problem';
import type { FactIndex } from '@/lib/facts';
import type { CommandContext } from './command';

/** The index below the context's root; undefined, with every problem told, when the data is not sound. */
export function soundIndex({ root, complain }: CommandContext): FactIndex | undefined {
  const { index, problems } = readData(root);
  if (problems.length === 0) return index;
  for (const problem of problems) complain(formatProblem(problem));
  return undefined;
}
