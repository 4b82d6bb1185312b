import { packed } from 'virtual:gakju/names';
import { ask, listenForWalk } from '@/lib/messages';
import { quieten, unpackNames } from '@/lib/names';
import { offerAnnotator, type RunningAnnotator, startAnnotator } from '@/lib/page';
import type { Settings } from '@/lib/settings';

/** Browsers run no content script in an extension's own pages; there the card's script is simply loaded. */
function loadCard(): void {
  const script = document.createElement('script');
  script.src = '/card.js';
  script.addEventListener('load', () => script.remove());
  document.head.append(script);
}

/**
 * Marks the names on one of our own pages as on any other, until `signal` aborts: the same recogniser, the same marks, the
 * same card. What is not to be marked carries `data-gakju="off"`.
 */
export function startPractice(
  { density, markStyle, quietNames }: Settings,
  signal: AbortSignal,
): RunningAnnotator | undefined {
  const annotator = startAnnotator({
    tables: quieten(unpackNames(packed), quietNames),
    loadKnowledge: () => ask('knowledge', {}),
    density,
    style: markStyle,
    onFirstNeed: loadCard,
    onChange: () => {},
    closedRootOf: () => undefined,
    signal,
  });
  if (!annotator) return undefined;
  offerAnnotator(annotator);
  listenForWalk((step) => annotator.tell({ kind: 'step', step }), signal);
  return annotator;
}
