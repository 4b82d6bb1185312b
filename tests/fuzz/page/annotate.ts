import type { Density, RunningAnnotator } from '@/lib/page';
import { startQuietly } from '../../quiet-annotator';
import { loadKnowledge, shippedTables } from './names';

/** Marks the names that ship on the page until the signal aborts. */
export function annotate(density: Density, signal: AbortSignal): RunningAnnotator {
  return startQuietly({ tables: shippedTables(), loadKnowledge, density, signal });
}
