import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  cardAtRest,
  cardGone,
  cardOverhang,
  cardText,
  command,
  hover,
  markedPieces,
  moveAway,
  moveOntoCard,
  openCard,
  type Session,
  settle,
  startSession,
} from './driver';

/** Longer than the wait before a card opens (milliseconds). */
const CARD_WOULD_BE_OPEN_MS = 600;
/** Many frames after a change (milliseconds). */
const MARK_WOULD_BE_THERE_MS = 300;

let session: Session;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
});
afterAll(() => session?.close());
afterEach(() => expect(session.complaints).toEqual([]));

describe('reading the Korean practice page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await session.open('index.html');
  });

  test('resting the pointer on 소프트뱅크 shows the subsidy as printed, its period and its source', async () => {
    await hover(page, '소프트뱅크', '#lead');
    const card = await openCard(page, '소프트뱅크');
    expect(plain(card)).toMatch(/최대\s?421억\s?엔/);
    expect(card).toContain('SoftBank');
    expect(card).toContain('ソフトバンク');
    expect(card).toMatch(/202\d년/);
    expect(card).toContain('경제산업성');
  });

  test('the card goes when Escape is pressed', async () => {
    await hover(page, '소프트뱅크', '#lead');
    await openCard(page);
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  test('the card goes when the pointer leaves it and the name', async () => {
    await hover(page, '사쿠라인터넷', '#ministry');
    await openCard(page, '사쿠라인터넷');
    await moveAway(page);
    await cardGone(page);
  });

  test('the card stays while the pointer rests on it', async () => {
    await hover(page, '소프트뱅크', '#lead');
    await openCard(page, '소프트뱅크');
    await moveOntoCard(page);
    // Longer than a card stays when the pointer has left it.
    await settle(800);
    expect(await cardText(page)).toContain('소프트뱅크');
    await moveAway(page);
    await cardGone(page);
  });

  test('the card goes with its name when the page takes that away', async () => {
    await hover(page, '소프트뱅크', '#lead');
    await openCard(page, '소프트뱅크');
    await page.evaluate(() => document.querySelector('#lead')?.setAttribute('hidden', ''));
    await cardGone(page);
    await page.evaluate(() => document.querySelector('#lead')?.removeAttribute('hidden'));
    await moveAway(page);
  });

  test('the card goes when something else is clicked', async () => {
    await hover(page, '소프트뱅크', '#lead');
    await openCard(page);
    await page.mouse.click(4, 400);
    await cardGone(page);
  });

  test('resting the pointer on 사카나AI shows its facts', async () => {
    await hover(page, '사카나AI', '#sakana');
    const card = await openCard(page, '사카나AI');
    expect(card).toContain('Sakana AI');
    expect(card).toMatch(/\d/);
  });

  test.each([
    ['the middle of the page', '소프트뱅크', '#lead'],
    ['the side', '오픈AI', '#popular'],
    ['a table', 'KDDI', '#plans'],
  ])('the whole card is inside the window for a name in %s', async (_where, name, selector) => {
    await page.keyboard.press('Escape');
    await cardGone(page);
    await hover(page, name, selector);
    await openCard(page, name);
    await cardAtRest(page);
    expect(await cardOverhang(page)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  });

  test('passing over a name without resting opens nothing', async () => {
    await moveAway(page);
    await cardGone(page);
    await hover(page, '소프트뱅크', '#picture');
    await page.mouse.move(2, 2);
    await settle(CARD_WOULD_BE_OPEN_MS);
    expect(await cardText(page)).toBeNull();
  });

  test('the card of a name under a link that covers the whole item opens too', async () => {
    await hover(page, '네이버', '#popular');
    await openCard(page, '네이버');
    await page.keyboard.press('Escape');
  });

  test.each([
    ['the headline', '#headline', ['소프트뱅크', '사카나AI']],
    ['a paragraph, with their particles left out', '#ministry', ['경제산업성', 'KDDI', '사쿠라인터넷']],
    ['a caption', '#picture figcaption', ['소프트뱅크', '사카나AI']],
    ['a paragraph about a person', '#son', ['손정의', '오픈AI', '스타게이트']],
    ['a paragraph about large companies', '#majors', ['구글', '메타', '네이버']],
    ['a table', '#plans', ['소프트뱅크', '사쿠라인터넷', 'KDDI', '사카나AI']],
  ])('the names in %s are marked', async (_where, selector, names) => {
    await expect.poll(() => markedPieces(page, selector)).toEqual(expect.arrayContaining(names));
  });

  test('a name cut by tags is marked whole', async () => {
    const pieces = await markedPieces(page, '#tagged');
    expect(pieces.join('')).toContain('소프트뱅크');
    expect(pieces.join('')).toContain('사카나AI');
    expect(pieces.join('')).toContain('경제산업성');
  });

  test('마이크로소프트(MS) is marked by its name', async () => {
    expect((await markedPieces(page, '#majors')).join(' ')).toContain('마이크로소프트');
  });

  test('a baseball club, a country, a bank and a fashion that only begin like a known name are not marked as it', async () => {
    const pieces = [...(await markedPieces(page, '#sports')), ...(await markedPieces(page, '#traps'))];
    expect(pieces).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:소프트뱅크|인도|한국|메타)$/)]),
    );
  });

  test('what is being typed is not marked', async () => {
    await page.click('#draft');
    await page.keyboard.type(' 소프트뱅크');
    await settle(MARK_WOULD_BE_THERE_MS);
    expect(await markedPieces(page, '#draft, #opinion, label[for=opinion]')).toEqual([]);
  });
});

describe('reading in other languages', () => {
  test('Japanese names on the Japanese page are marked and open a card', async () => {
    const page = await session.open('ja.html');
    await expect.poll(() => markedPieces(page, '#lead')).toContain('ソフトバンク');
    await expect.poll(() => markedPieces(page, '#ministry')).toContain('経済産業省');
    await expect.poll(async () => (await markedPieces(page, '#sakana')).join('')).toContain('サカナAI');
    await hover(page, 'ソフトバンク', '#lead');
    expect(await openCard(page)).toContain('ソフトバンク');
  });

  test('English names on the English page are marked and open a card', async () => {
    const page = await session.open('en.html');
    await expect.poll(() => markedPieces(page, '#lead')).toContain('SoftBank');
    await expect.poll(() => markedPieces(page, '#sakana')).toContain('Sakana AI');
    await hover(page, 'SoftBank', '#lead');
    expect(await openCard(page)).toContain('SoftBank');
  });

  test.each(['ja.html', 'en.html'])(
    'words on %s that only begin like a name are not marked',
    async (path) => {
      const page = await session.open(path);
      const pieces = [...(await markedPieces(page, '#sports')), ...(await markedPieces(page, '#traps'))];
      expect(pieces).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(?:ソフトバンク|SoftBank|インド|India|メタ|Meta)$/i),
        ]),
      );
    },
  );

  test('a page without a known name shows no mark', async () => {
    const page = await session.open('quiet.html', { marks: 0 });
    expect(await markedPieces(page)).toEqual([]);
  });
});

test('the keyboard walks from name to name, opens each card and goes back', async () => {
  const page = await session.open('index.html');
  const selected = () => page.evaluate(() => getSelection()?.toString());

  await command(session, page, 'next-name');
  await openCard(page);
  const first = await selected();
  expect(first).not.toBe('');

  await command(session, page, 'next-name');
  await expect.poll(selected).not.toBe(first);
  await openCard(page, await selected());

  await command(session, page, 'previous-name');
  await expect.poll(selected).toBe(first);

  await page.keyboard.press('Escape');
  await cardGone(page);
});

/** A no-break space is a space to the reader. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f\s]+/g, ' ');
}
