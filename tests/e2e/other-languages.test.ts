import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest, hover, markedPieces, openCard, type Session, startSession } from './driver';

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());

test('Japanese names on the Japanese page are marked and open a card', async () => {
  const page = await session.open('ja.html');
  expect(await markedPieces(page, '#lead')).toContain('ソフトバンク');
  expect(await markedPieces(page, '#ministry')).toContain('経済産業省');
  expect((await markedPieces(page, '#sakana')).join('')).toContain('サカナAI');
  await hover(page, 'ソフトバンク', '#lead');
  expect(await openCard(page)).toContain('ソフトバンク');
});

test('English names on the English page are marked and open a card', async () => {
  const page = await session.open('en.html');
  expect(await markedPieces(page, '#lead')).toContain('SoftBank');
  expect(await markedPieces(page, '#sakana')).toContain('Sakana AI');
  await hover(page, 'SoftBank', '#lead');
  expect(await openCard(page)).toContain('SoftBank');
});

test.each(['ja.html', 'en.html'])('words on %s that only begin like a name are not marked', async (path) => {
  const page = await session.open(path);
  const pieces = [...(await markedPieces(page, '#sports')), ...(await markedPieces(page, '#traps'))];
  expect(pieces).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:ソフトバンク|SoftBank|インド|India|メタ|Meta)$/i)]),
  );
});

test('a page without a known name shows no mark', async () => {
  const page = await session.open('quiet.html', { marks: 0 });
  expect(await markedPieces(page)).toEqual([]);
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
