import type { RunningAnnotator } from '@/lib/page';
import { startQuietly } from '../../quiet-annotator';
import { loadKnowledge, shippedTables } from './names';

export type Density = 'every' | 'paragraph';

/** Marks the names that ship on the page until the signal aborts. */
export function annotate(density: Density, signal: AbortSignal): RunningAnnotator {
  return startQuietly({ tables: shippedTables(), loadKnowledge, density, signal });
}
