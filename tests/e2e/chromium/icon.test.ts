import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  backgroundOf,
  browserUnderTest,
  openPopup,
  pressSiteSwitch,
  type Session,
  startSession,
} from '../driver';

interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
}
type SetIcon = (details: { tabId: number; imageData: Record<string, Picture> }) => Promise<void>;

/** What the background's world holds; what the button was given is written down beside it. */
interface WorkerGlobals {
  readonly chrome: { readonly action: { setIcon: SetIcon } };
  given: string[];
}

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

// Only here: no driver can look at a toolbar, and only Chromium's has a way into the background.
test('the button is inked while the names of a site are marked, and an outline when the site is off', async () => {
  const worker = await backgroundOf(session);
  await worker.evaluate(() => {
    const world = globalThis as unknown as WorkerGlobals;
    const { action } = world.chrome;
    const own = action.setIcon;
    world.given = [];
    action.setIcon = async (details) => {
      await own.call(action, details);
      const small = details.imageData[16];
      // A point of the tile where neither drawing has a stroke.
      const alpha = small?.data[(5 * small.width + 4) * 4 + 3];
      world.given.push(alpha === 0 ? 'outline' : 'ink');
    };
  });
  const newest = () => worker.evaluate(() => (globalThis as unknown as WorkerGlobals).given.at(-1));
  const page = await session.open('index.html');
  await expect.poll(newest).toBe('ink');
  const popup = await openPopup(session, page);
  await pressSiteSwitch(popup);
  await expect.poll(newest).toBe('outline');
  await pressSiteSwitch(popup);
  await expect.poll(newest).toBe('ink');
});
