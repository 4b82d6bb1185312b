import type { NameTables } from '@/lib/names';
import { type RunningAnnotator, startAnnotator } from '@/lib/page';

/** Our annotator on the document, as the extension starts it, with what the extension would bring by message. */
export function annotate(tables: NameTables, signal: AbortSignal): RunningAnnotator {
  const annotator = startAnnotator({
    tables,
    loadKnowledge: async () => tables.knowledge ?? { evidence: [], affixes: {} },
    density: 'every',
    onFirstNeed: () => undefined,
    onChange: () => undefined,
    closedRootOf: () => undefined,
    signal,
  });
  if (!annotator) throw new Error('the document has opted out');
  return annotator;
}
