import type { NameTables } from '@/lib/names';
import type { RunningAnnotator } from '@/lib/page';
import { startQuietly } from '../../quiet-annotator';

/** Our annotator on the document, with what the extension would bring by message. */
export function annotate(tables: NameTables, signal: AbortSignal): RunningAnnotator {
  const loadKnowledge = async () => tables.knowledge ?? { evidence: [], affixes: {} };
  return startQuietly({ tables, loadKnowledge, density: 'every', signal });
}
