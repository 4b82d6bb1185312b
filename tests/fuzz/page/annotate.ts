import { type RunningAnnotator, startAnnotator } from '@/lib/page';
import { loadKnowledge, shippedTables } from './names';

export type Density = 'every' | 'paragraph';

/** Marks the names on the page until the signal aborts, as the extension does. */
export function annotate(density: Density, signal: AbortSignal): RunningAnnotator {
  const annotator = startAnnotator({
    tables: shippedTables(),
    loadKnowledge,
    density,
    onFirstNeed: () => undefined,
    onChange: () => undefined,
    closedRootOf: () => undefined,
    signal,
  });
  if (!annotator) throw new Error('the document has opted out');
  return annotator;
}
