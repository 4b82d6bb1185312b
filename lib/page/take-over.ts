const STARTED = 'gakju:annotator-started';

// A page can hide the document's own methods behind named elements (see tree.ts); those of the prototypes it cannot.
const { addEventListener, dispatchEvent } = EventTarget.prototype;
const { querySelectorAll } = Document.prototype;

/**
 * Ends an older script of ours in this frame (the extension was updated while the page was open) and gives the signal
 * that ends this one when a newer starts. An event of the document is what scripts of two versions share.
 */
export function takeOver(): AbortSignal {
  const life = new AbortController();
  dispatchEvent.call(document, new CustomEvent(STARTED));
  // Firefox ends an older script without a word, and its open card stays behind.
  for (const left of querySelectorAll.call(document, 'gakju-card')) left.remove();
  addEventListener.call(document, STARTED, () => life.abort(), { signal: life.signal });
  return life.signal;
}
