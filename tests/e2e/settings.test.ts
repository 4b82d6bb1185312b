import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserUnderTest,
  cardGone,
  countMarks,
  hover,
  marksAtRest,
  moveAway,
  openCard,
  openExtensionPage,
  openPopup,
  type Session,
  siteSwitchIsOn,
  startSession,
  waitForMarks,
  waitForNoMarks,
  writeStorage,
} from './driver';

let session: Session;
let page: Page;
let folder: string;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  folder = await mkdtemp(join(tmpdir(), 'gakju-rules-'));
  page = await openExtensionPage(session, 'settings.html');
});
afterAll(async () => {
  await session?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Presses what bears these words. */
async function press(words: string, on: Page = page): Promise<void> {
  await on.bringToFront();
  const found = await on.evaluateHandle(
    (text) =>
      [...document.querySelectorAll('label, button')].find((each) => each.textContent?.trim() === text),
    words,
  );
  const element = found.asElement();
  if (!element) throw new Error(`nothing says ${words}`);
  await (element as ElementHandle<Element>).click();
}

/** What the settings page says, line by line. */
const text = () => page.$eval('main', (main) => (main instanceof HTMLElement ? main.innerText : ''));

/** Gives the settings page a file with these lines. */
async function giveFile(content: string): Promise<void> {
  const file = join(folder, 'sites.txt');
  await writeFile(file, content);
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
}

describe('a choice', () => {
  test('shows at once on the sample', async () => {
    await waitForMarks(page, 5);
    await marksAtRest(page);
    const before = await countMarks(page);
    await press('나올 때마다');
    await expect.poll(() => countMarks(page)).toBeGreaterThan(before);
    await press('페이지에서 처음 나올 때만');
    await expect.poll(() => countMarks(page)).toBeLessThan(before);
    await press('문단마다 처음 나올 때만');
    await expect.poll(() => countMarks(page)).toBe(before);
  });

  test('of how marks look shows at once in open tabs, without loading them again', async () => {
    const news = await session.open('index.html');
    const looks = () => news.evaluate(() => [...CSS.highlights.keys()]);
    const photograph = async () => {
      await news.bringToFront();
      return news.screenshot({ encoding: 'base64' });
    };
    await news.evaluate(() => document.body.classList.add('not-loaded-again'));
    const marks = await countMarks(news);
    const dotted = await photograph();

    await press('실선 밑줄');
    await expect.poll(looks).toEqual(['gakju-line']);
    await expect.poll(() => news.evaluate(() => CSS.highlights.get('gakju-line')?.size)).toBe(marks);
    const lined = await photograph();
    expect(lined).not.toBe(dotted);

    await press('옅은 바탕색');
    await expect.poll(looks).toEqual(['gakju-tint']);
    await expect.poll(() => news.evaluate(() => CSS.highlights.get('gakju-tint')?.size)).toBe(marks);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['gakju-tint']);
    expect([dotted, lined]).not.toContain(await photograph());
    expect(await news.$('.not-loaded-again')).not.toBeNull();

    const later = await session.open('index.html', { marks: 0 });
    await expect.poll(() => later.evaluate(() => [...CSS.highlights.keys()])).toEqual(['gakju-tint']);
    await later.close();

    await press('점선 밑줄');
    await waitForMarks(news, marks);
    expect(await looks()).toEqual(['gakju']);
    expect(await photograph()).toBe(dotted);
    await news.close();
  });

  test('holds for the card of the sample', async () => {
    await hover(page, '손정의');
    expect(await openCard(page, '손정의')).toContain('Masayoshi Son');
    await moveAway(page);
    await cardGone(page);
    await press('日本語');
    await expect.poll(text).toContain('Gakju の設定');
    await waitForMarks(page, 5);
    await hover(page, 'ソフトバンク');
    await openCard(page, 'ソフトバンク');
    await moveAway(page);
    await cardGone(page);
    await press('한국어');
    await expect.poll(text).toContain('각주 설정');
    await press('브라우저 언어');
  });

  test('does not undo what another window chooses at the same moment', async () => {
    const other = await openExtensionPage(session, 'settings.html');
    await Promise.all([
      page.evaluate(() =>
        [...document.querySelectorAll('label')].find((label) => label.textContent === '어둡게')?.click(),
      ),
      other.evaluate(() =>
        [...document.querySelectorAll('label')].find((label) => label.textContent === '0.6초')?.click(),
      ),
    ]);
    const chosen = (on: Page) =>
      on.$$eval('input:checked', (all) => all.map((each) => each.parentElement?.textContent));
    for (const window of [page, other]) {
      await expect.poll(() => chosen(window)).toEqual(expect.arrayContaining(['어둡게', '0.6초']));
    }
    await other.close();
    await press('페이지에 맞춤');
    await press('0.3초');
  });
});

describe('site rules', () => {
  test('say what is no address, and leave the rules as they are', async () => {
    await page.type('.add-site input', 'no address');
    await page.keyboard.press('Enter');
    await expect.poll(text).toContain('사이트 주소가 아닙니다: no address');
    expect(await text()).toContain('따로 정한 사이트 없음');
    await page.click('.add-site input', { count: 3 });
    await page.keyboard.press('Backspace');
  });

  test('added by hand work at once in open tabs', async () => {
    const news = await session.open('index.html');
    await page.bringToFront();
    await page.type('.add-site input', news.url());
    await page.keyboard.press('Enter');
    await waitForNoMarks(news);
    expect(await text()).toContain('localhost');
    await page.click('.hosts [role=switch]');
    await waitForMarks(news);
    await press('지우기');
    await expect.poll(text).toContain('따로 정한 사이트 없음');
    await news.close();
  });

  test('of only chosen sites work at once, and the popup says so', async () => {
    const news = await session.open('index.html');
    await press('아래에서 켠 사이트에서만');
    await waitForNoMarks(news);
    const popup = await openPopup(session, news);
    expect(await siteSwitchIsOn(popup)).toBe(false);
    expect(await popup.$eval('.reason', (reason) => reason.textContent)).toBe('허용한 사이트에서만 켬');
    await popup.close();
    await press('모든 사이트에서 켜고, 아래에서 끈 곳만 뺌');
    await waitForMarks(news);
    await news.close();
  });

  test('off for today are off at once, and on again by hand', async () => {
    const news = await session.open('index.html');
    const popup = await openPopup(session, news);
    await popup.click('.site .quiet-button');
    await waitForNoMarks(news);
    await expect.poll(() => popup.$eval('.reason', (reason) => reason.textContent)).toBe('오늘만 끔');
    await popup.close();
    await expect.poll(text).toContain('오늘만 끔');
    await press('다시 켜기');
    await waitForMarks(news);
    await news.close();
  });

  test('come from a file, and what they replace can be brought back', async () => {
    await giveFile('# mine\nmode everywhere-but\noff mail.example.com\non news.example.kr\n');
    await expect.poll(text).toContain('규칙 2개를 가져왔습니다.');
    expect(await text()).toContain('mail.example.com');
    const exported = await page.$eval('a[download]', (link) =>
      decodeURIComponent(link.getAttribute('href') ?? ''),
    );
    expect(exported).toContain('mode everywhere-but\noff mail.example.com\non news.example.kr\n');
    await press('되돌리기');
    await expect.poll(text).toContain('따로 정한 사이트 없음');
  });

  test('of a file with a bad line are not taken, and the line is named', async () => {
    await giveFile('off a.kr\nof b.kr\n');
    await expect.poll(text).toContain('읽을 수 없는 줄이 1개 있어 아무것도 바꾸지 않았습니다.');
    expect(await text()).toContain('2번째 줄: of b.kr');
    expect(await text()).toContain('따로 정한 사이트 없음');
  });
});

test('the keys that are really bound are shown', async () => {
  const keys = await page.$$eval('.shortcuts dd', (all) => all.map((each) => each.textContent));
  expect(keys).toEqual(['CtrlShift.', 'CtrlShift,']);
});

test('shortcuts are named in the language that was chosen, whatever the browser speaks', async () => {
  const names = () => page.$$eval('.shortcuts dt', (all) => all.map((each) => each.textContent));
  expect(await names()).toEqual(['다음 이름으로 가서 각주 열기', '앞 이름으로 가서 각주 열기']);
  await press('日本語');
  await expect.poll(names).toEqual(['次の名前へ進み脚注を開く', '前の名前へ戻り脚注を開く']);
  await press('한국어');
});

test('a broken store is told of, and nothing else is lost', async () => {
  await writeStorage(session, {
    settings: {
      version: 1,
      theme: 'purple',
      language: 'en',
      sites: { mode: 'only-on', hosts: { 'a.kr': 'on' } },
    },
  });
  await expect.poll(text).toContain('Your settings could not be read');
  expect(await text()).toContain('a.kr');
  await press('Dark');
  await expect.poll(text).not.toContain('Your settings could not be read');
  expect(await text()).toContain('a.kr');
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
