import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_RULES, decide, hostOf, type SiteRules, setRule, turn } from '@/lib/sites';

describe('whether names are marked on a site', () => {
  it('is yes everywhere by default', () => {
    expect(decide(DEFAULT_SITE_RULES, 'news.example.kr')).toEqual({ on: true, reason: 'everywhere' });
  });

  it('is no on a switched-off site and its subdomains, and says which rule it was', () => {
    const rules = setRule(DEFAULT_SITE_RULES, 'example.kr', 'off');
    expect(decide(rules, 'news.example.kr')).toEqual({
      on: false,
      reason: 'switched-off',
      rule: 'example.kr',
    });
    expect(decide(rules, 'notexample.kr').on).toBe(true);
  });

  it('follows the most specific rule', () => {
    const rules: SiteRules = {
      mode: 'everywhere-but',
      hosts: { 'example.kr': 'off', 'news.example.kr': 'on' },
    };
    expect(decide(rules, 'a.news.example.kr')).toEqual({
      on: true,
      reason: 'allowed',
      rule: 'news.example.kr',
    });
    expect(decide(rules, 'shop.example.kr').on).toBe(false);
  });

  it('is no without a rule in only-on mode', () => {
    expect(decide({ mode: 'only-on', hosts: {} }, 'example.kr')).toEqual({
      on: false,
      reason: 'not-allowed',
    });
  });

  it('is no where the extension cannot run', () => {
    for (const url of ['chrome://extensions', 'about:blank', 'file:///a.html', 'nonsense', undefined]) {
      expect(decide(DEFAULT_SITE_RULES, hostOf(url))).toEqual({ on: false, reason: 'unreachable' });
    }
  });

  it('does not take a host named like an object member for a rule', () => {
    expect(decide(DEFAULT_SITE_RULES, 'constructor').on).toBe(true);
  });

  it('takes an IP address as a whole', () => {
    const rules = setRule(DEFAULT_SITE_RULES, '0.1', 'off');
    expect(decide(rules, '127.0.0.1').on).toBe(true);
  });
});

describe('one press of the site switch', () => {
  it('turns the decision round, and round again without leaving a rule behind', () => {
    const off = turn(DEFAULT_SITE_RULES, 'example.kr');
    expect(decide(off, 'example.kr').on).toBe(false);
    expect(turn(off, 'example.kr')).toEqual(DEFAULT_SITE_RULES);
  });

  it('turns a subdomain on although its parent is off', () => {
    const rules = setRule(DEFAULT_SITE_RULES, 'example.kr', 'off');
    expect(decide(turn(rules, 'news.example.kr'), 'news.example.kr').on).toBe(true);
    expect(decide(turn(rules, 'news.example.kr'), 'example.kr').on).toBe(false);
  });
});
