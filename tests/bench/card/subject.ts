/** Watches, in a page of the built extension, when the card that the pointer has asked for is painted. */

/** What a reader waits. */
export interface Wait {
  /** From the pointer's move onto the name to the frame that shows the card, in milliseconds. */
  readonly ms: number;
  /** Frames after the end of the opening delay up to the one that shows the card. */
  readonly frames: number;
}

declare global {
  /** Begins to watch for the next move of the pointer. */
  var watchCard: (openDelay: number) => void;
  /** What came of it; rejected when no card is shown. */
  var cardShown: Promise<Wait>;
}

/** A card that has not come so long after its wait does not come (milliseconds). */
const PATIENCE_MS = 5000;

function nextFrame(): Promise<number> {
  return new Promise((done) => requestAnimationFrame(done));
}

function isCardShown(): boolean {
  const dialog = document.querySelector('gakju-card')?.shadowRoot?.querySelector('[role=dialog]');
  return (dialog?.getBoundingClientRect().height ?? 0) > 0 && dialog?.checkVisibility() === true;
}

async function awaitCard(moved: number, openDelay: number): Promise<Wait> {
  // The extension looks under the pointer in the frame after the move; then the wait begins.
  await nextFrame();
  const end = performance.now() + openDelay;
  for (let frames = 0; performance.now() < end + PATIENCE_MS; ) {
    if ((await nextFrame()) >= end) frames++;
    if (isCardShown()) return { ms: performance.now() - moved, frames };
  }
  throw new Error('no card was shown');
}

globalThis.watchCard = (openDelay) => {
  globalThis.cardShown = new Promise<number>((done) => {
    addEventListener('pointermove', () => done(performance.now()), { once: true, capture: true });
  }).then((moved) => awaitCard(moved, openDelay));
};
