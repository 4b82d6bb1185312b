import type { Annotator } from './annotator';

/**
 * The two scripts of the page share one world (content scripts of one extension do, in both browsers) but no modules:
 * the annotator leaves itself here, the card script takes it from here.
 */
const KEY = Symbol.for('gakju.annotator');

function isAnnotator(value: unknown): value is Annotator {
  return (
    typeof value === 'object' && value !== null && 'follow' in value && 'marks' in value && 'signal' in value
  );
}

/** Leaves the annotator for the card script, until it stops. */
export function offerAnnotator(annotator: Annotator): void {
  Reflect.set(globalThis, KEY, annotator);
  annotator.signal.addEventListener('abort', () => {
    if (Reflect.get(globalThis, KEY) === annotator) Reflect.deleteProperty(globalThis, KEY);
  });
}

/** The annotator at work in this frame, if there is one. */
export function takeAnnotator(): Annotator | undefined {
  const value: unknown = Reflect.get(globalThis, KEY);
  return isAnnotator(value) ? value : undefined;
}
