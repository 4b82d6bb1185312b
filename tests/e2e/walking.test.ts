import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest, cardGone, command, openCard, type Session, settle, startSession } from './driver';

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

test('the keyboard walks from name to name, opens each card and goes back', async () => {
  const page = await session.open('index.html');
  await settle();
  const selected = () => page.evaluate(() => getSelection()?.toString());

  await command(session, page, 'next-name');
  await openCard(page);
  const first = await selected();
  expect(first).not.toBe('');

  await command(session, page, 'next-name');
  await page.waitForFunction(
    (before) => getSelection()?.toString() !== before,
    { polling: 50, timeout: 5_000 },
    first,
  );
  await openCard(page, await selected());

  await command(session, page, 'previous-name');
  await page.waitForFunction(
    (before) => getSelection()?.toString() === before,
    { polling: 50, timeout: 5_000 },
    first,
  );

  await page.keyboard.press('Escape');
  await cardGone(page);
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
