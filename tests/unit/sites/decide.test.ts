import { describe, expect, it } from 'vitest';
import {
  badgeOf,
  DEFAULT_SITE_RULES,
  decide,
  endPause,
  hostOf,
  parseHost,
  pauseToday,
  placeOf,
  readRules,
  type SiteRules,
  setRule,
  turn,
  writeRules,
} from '@/lib/sites';

/** Noon of a day, where the test runs. */
const NOW = new Date(2026, 10, 23, 12).getTime();

describe('whether names are marked on a site', () => {
  it('is yes everywhere by default', () => {
    expect(decide(DEFAULT_SITE_RULES, 'news.example.kr', NOW)).toEqual({ on: true, reason: 'everywhere' });
  });

  it('is no on a switched-off site and its subdomains, and says which rule it was', () => {
    const rules = setRule(DEFAULT_SITE_RULES, 'example.kr', 'off');
    expect(decide(rules, 'news.example.kr', NOW)).toEqual({
      on: false,
      reason: 'switched-off',
      rule: 'example.kr',
    });
    expect(decide(rules, 'notexample.kr', NOW).on).toBe(true);
  });

  it('follows the most specific rule', () => {
    const rules: SiteRules = {
      mode: 'everywhere-but',
      hosts: { 'example.kr': 'off', 'news.example.kr': 'on' },
      paused: {},
    };
    expect(decide(rules, 'a.news.example.kr', NOW)).toEqual({
      on: true,
      reason: 'allowed',
      rule: 'news.example.kr',
    });
    expect(decide(rules, 'shop.example.kr', NOW).on).toBe(false);
  });

  it('is no without a rule in only-on mode', () => {
    expect(decide({ mode: 'only-on', hosts: {}, paused: {} }, 'example.kr', NOW)).toEqual({
      on: false,
      reason: 'not-allowed',
    });
  });

  it('is no where the extension cannot run', () => {
    for (const url of ['chrome://extensions', 'about:blank', 'file:///a.html', 'nonsense', undefined]) {
      expect(decide(DEFAULT_SITE_RULES, hostOf(url), NOW)).toEqual({ on: false, reason: 'unreachable' });
    }
  });

  it('does not take a host named like an object member for a rule', () => {
    expect(decide(DEFAULT_SITE_RULES, 'constructor', NOW).on).toBe(true);
  });

  it('is not changed by rules for what is no host', () => {
    const malformed = {
      '': 'off',
      '.': 'off',
      '*': 'off',
      'not a host': 'off',
      'https://a.kr': 'off',
    } as const;
    const rules = {
      mode: 'everywhere-but',
      hosts: malformed,
      paused: { '': Number.MAX_SAFE_INTEGER },
    } as const;
    for (const url of ['https://a.kr/', 'https://b.a.kr./', 'http://127.0.0.1/', 'http://[::1]/'])
      expect(decide(rules, hostOf(url), NOW), url).toEqual({ on: true, reason: 'everywhere' });
  });

  it('is the same with the dot that a host may end in', () => {
    const rules = { mode: 'everywhere-but', hosts: { 'a.kr': 'off' }, paused: {} } as const;
    expect(hostOf('https://news.a.kr./x')).toBe('news.a.kr');
    expect(placeOf('https://news.a.kr./x')).toEqual({ kind: 'site', host: 'news.a.kr' });
    expect(decide(rules, hostOf('https://news.a.kr./x'), NOW)).toMatchObject({ on: false, rule: 'a.kr' });
  });

  it('takes an IP address as a whole', () => {
    const rules = setRule(DEFAULT_SITE_RULES, '0.1', 'off');
    expect(decide(rules, '127.0.0.1', NOW).on).toBe(true);
  });
});

describe('one press of the site switch', () => {
  it('turns the decision round, and round again without leaving a rule behind', () => {
    const off = turn(DEFAULT_SITE_RULES, 'example.kr', NOW);
    expect(decide(off, 'example.kr', NOW).on).toBe(false);
    expect(turn(off, 'example.kr', NOW)).toEqual(DEFAULT_SITE_RULES);
  });

  it('turns a subdomain on although its parent is off', () => {
    const rules = setRule(DEFAULT_SITE_RULES, 'example.kr', 'off');
    expect(decide(turn(rules, 'news.example.kr', NOW), 'news.example.kr', NOW).on).toBe(true);
    expect(decide(turn(rules, 'news.example.kr', NOW), 'example.kr', NOW).on).toBe(false);
  });
});

describe('a pause for today', () => {
  const paused = pauseToday(DEFAULT_SITE_RULES, 'example.kr', NOW);

  it('turns a site and its subdomains off until midnight, and says so', () => {
    const midnight = new Date(2026, 10, 24).getTime();
    expect(decide(paused, 'news.example.kr', NOW)).toEqual({
      on: false,
      reason: 'paused',
      rule: 'example.kr',
      until: midnight,
    });
    expect(decide(paused, 'news.example.kr', midnight - 1).on).toBe(false);
    expect(decide(paused, 'news.example.kr', midnight)).toEqual({ on: true, reason: 'everywhere' });
  });

  it('leaves a site that is off off when it is over', () => {
    const rules = pauseToday(setRule(DEFAULT_SITE_RULES, 'example.kr', 'on'), 'example.kr', NOW);
    expect(decide({ ...rules, mode: 'only-on' }, 'example.kr', NOW + 86_400_000).reason).toBe('allowed');
  });

  it('does not hold where a more specific rule says on', () => {
    expect(decide(setRule(paused, 'news.example.kr', 'on'), 'news.example.kr', NOW).on).toBe(true);
  });

  it('ends by itself, by hand, and by a press of the switch, and leaves nothing behind', () => {
    expect(endPause(paused, 'example.kr')).toEqual(DEFAULT_SITE_RULES);
    expect(turn(paused, 'example.kr', NOW)).toEqual(DEFAULT_SITE_RULES);
    const tomorrow = NOW + 86_400_000;
    expect(Object.keys(pauseToday(paused, 'other.kr', tomorrow).paused)).toEqual(['other.kr']);
  });
});

describe('a host that a person types', () => {
  it.each([
    ['news.example.kr', 'news.example.kr'],
    [' https://News.Example.kr:8080/a?b#c ', 'news.example.kr'],
    ['*.example.kr', 'example.kr'],
    ['example.kr.', 'example.kr'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['한국.kr', 'xn--3e0b707e.kr'],
  ])('%j is %j', (typed, host) => {
    expect(parseHost(typed)).toBe(host);
  });

  it.each([
    '',
    'two words',
    'chrome://extensions',
    'file:///a',
    'a..b',
    '-a.kr',
    'me@example.kr',
    'https://',
    'a'.repeat(300),
    '\ud800.kr',
    'javascript:alert(1)',
    '*',
  ])('%j is none', (typed) => {
    expect(parseHost(typed)).toBeUndefined();
  });
});

describe('a file of rules', () => {
  const rules: SiteRules = {
    mode: 'only-on',
    hosts: { 'news.example.kr': 'on', 'mail.example.com': 'off' },
    paused: { 'a.kr': NOW },
  };

  it('comes back as it was written, without pauses', () => {
    const { mode, hosts } = rules;
    expect(readRules(writeRules(rules))).toEqual({ rules: { mode, hosts }, count: 2 });
  });

  it('may be written by hand, on any system', () => {
    const text =
      '\ufeff# mine\r\n\r\n  off   https://Mail.Example.com/inbox \r\non news.example.kr\r\noff news.example.kr';
    expect(readRules(text)).toEqual({
      rules: { mode: 'everywhere-but', hosts: { 'mail.example.com': 'off', 'news.example.kr': 'off' } },
      count: 2,
    });
  });

  it('is refused as a whole when a line cannot be read, and names the lines', () => {
    expect(readRules('off a.kr\nof b.kr\non two words\nmode sometimes\non ..')).toEqual({
      bad: [
        { line: 2, text: 'of b.kr' },
        { line: 3, text: 'on two words' },
        { line: 4, text: 'mode sometimes' },
        { line: 5, text: 'on ..' },
      ],
    });
    expect('bad' in readRules('\n'.repeat(20_000))).toBe(true);
  });
});

describe('where a tab is', () => {
  it.each([
    ['https://news.example.kr/a', 'site'],
    ['https://news.example.kr/report.PDF?x', 'pdf'],
    ['file:///home/me/a.html', 'file'],
    ['chrome://extensions', 'browser'],
    ['about:blank', 'browser'],
    ['moz-extension://abc/popup.html', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/ko/', 'store'],
    [undefined, 'browser'],
    ['nonsense', 'browser'],
  ])('%j is a place of the kind %s', (url, kind) => {
    expect(placeOf(url).kind).toBe(kind);
  });
});

describe('the badge', () => {
  const on = decide(DEFAULT_SITE_RULES, 'a.kr', NOW);
  it.each([
    [0, { kind: 'none', text: '' }],
    [12, { kind: 'names', text: '12' }],
    [999, { kind: 'names', text: '999' }],
    [1000, { kind: 'names', text: '999+' }],
  ])('for %i names is %j', (names, badge) => {
    expect(badgeOf(on, names)).toEqual(badge);
  });

  it('says off where the site is off, whatever was found before', () => {
    expect(badgeOf({ on: false, reason: 'not-allowed' }, 12)).toEqual({ kind: 'off' });
  });
});
