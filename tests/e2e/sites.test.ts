import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  browserUnderTest,
  openPopup,
  pressSiteSwitch,
  type Session,
  siteSwitchIsOn,
  startSession,
  waitForMarks,
  waitForNoMarks,
} from './driver';

let session: Session;
let site: Page;
let news: Page;
let other: Page;
beforeAll(async () => {
  session = await startSession(browserUnderTest(), { locale: 'ko' });
  site = await session.open('index.html', { marks: 1, host: 'example.test' });
  news = await session.open('index.html', { marks: 1, host: 'news.example.test' });
  // Ends in the same letters, and belongs to somebody else.
  other = await session.open('index.html', { marks: 1, host: 'another-example.test' });
});
afterAll(() => session?.close());

/** What the popup says of a page's site: whether it is on there, and why. */
async function told(about: Page): Promise<{ on: boolean; host: string; reason: string }> {
  const popup = await openPopup(session, about);
  const on = await siteSwitchIsOn(popup);
  const [host = '', reason = ''] = await popup.$$eval('.site .host, .site .reason', (all) =>
    all.map((each) => each.textContent ?? ''),
  );
  await popup.close();
  return { on, host, reason };
}

async function turn(about: Page): Promise<void> {
  const popup = await openPopup(session, about);
  const before = await siteSwitchIsOn(popup);
  await pressSiteSwitch(popup);
  await expect.poll(() => siteSwitchIsOn(popup)).toBe(!before);
  await popup.close();
}

test('a site that is switched off takes its subdomains with it, and nobody else', async () => {
  await turn(site);
  await waitForNoMarks(site);
  await waitForNoMarks(news);
  await waitForMarks(other);
  expect(await told(site)).toEqual({ on: false, host: 'example.test', reason: '이 사이트에서 껐습니다' });
  expect(await told(news)).toEqual({
    on: false,
    host: 'news.example.test',
    reason: 'example.test 규칙에 따라 꺼짐',
  });
  expect((await told(other)).on).toBe(true);
});

test('a subdomain that is switched on again stays on, and so does what belongs to it', async () => {
  await turn(news);
  await waitForMarks(news);
  await waitForNoMarks(site);
  expect(await told(news)).toEqual({ on: true, host: 'news.example.test', reason: '허용한 사이트라 켬' });
  const deeper = await session.open('index.html', { marks: 1, host: 'today.news.example.test' });
  expect(await told(deeper)).toEqual({
    on: true,
    host: 'today.news.example.test',
    reason: 'news.example.test 규칙에 따라 켬',
  });
  await deeper.close();
  const sibling = await session.open('index.html', { marks: 0, host: 'shop.example.test' });
  expect((await told(sibling)).on).toBe(false);
  await waitForNoMarks(sibling);
  await sibling.close();
});

test('a site that is switched on again has no rule left, and its subdomains follow', async () => {
  await turn(site);
  await waitForMarks(site);
  const shop = await session.open('index.html', { marks: 1, host: 'shop.example.test' });
  expect((await told(shop)).reason).toBe('모든 사이트에서 켬');
  await shop.close();
});

test('a site that is off for today takes its subdomains with it, but not one that has a rule of its own', async () => {
  const popup = await openPopup(session, site);
  await popup.click('.site .quiet-button');
  await waitForNoMarks(site);
  const shop = await session.open('index.html', { marks: 0, host: 'shop.example.test' });
  expect((await told(shop)).reason).toBe('example.test 규칙에 따라 오늘만 끔');
  await waitForMarks(news);
  await shop.close();
  await popup.close();
});

test('no page has reported an error', () => {
  expect(session.complaints).toEqual([]);
});
