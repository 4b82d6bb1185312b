import { type RunningAnnotator, startAnnotator } from '@/lib/page';

type Parts = Parameters<typeof startAnnotator>[0];

/**
 * The annotator on the document as the extension starts it, with nobody who hears of its marks and no way into closed roots.
 * @throws if the document has opted out
 */
export function startQuietly(
  parts: Pick<Parts, 'tables' | 'loadKnowledge' | 'density' | 'signal'>,
): RunningAnnotator {
  const annotator = startAnnotator({
    ...parts,
    onFirstNeed: () => undefined,
    onChange: () => undefined,
    closedRootOf: () => undefined,
  });
  if (!annotator) throw new Error('the document has opted out');
  return annotator;
}
