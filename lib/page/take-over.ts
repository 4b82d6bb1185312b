const STARTED = 'gakju:annotator-started';

/**
 * Ends an older script of ours in this frame (the extension was updated while the page was open) and gives the signal
 * that ends this one when a newer starts. An event of the document is what scripts of two versions share.
 */
export function takeOver(): AbortSignal {
  const life = new AbortController();
  document.dispatchEvent(new CustomEvent(STARTED));
  // Firefox ends an older script without a word, and its open card stays behind.
  for (const left of document.querySelectorAll('gakju-card')) left.remove();
  document.addEventListener(STARTED, () => life.abort(), { signal: life.signal });
  return life.signal;
}
