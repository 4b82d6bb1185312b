import type { SiteDecision, SiteRule, SiteRules } from './types';

/** What a person who has chosen nothing has: on everywhere. */
export const DEFAULT_SITE_RULES: SiteRules = { mode: 'everywhere-but', hosts: {}, paused: {} };

/**
 * The host a site rule is about, or undefined where no content script can run (chrome://, about:, file:, stores).
 * `https://News.Example.kr.:8080/a` → `news.example.kr`.
 */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  return (protocol === 'http:' || protocol === 'https:') && host !== '' ? host : undefined;
}

/**
 * The host itself and the hosts it belongs to, most specific first: `a.b.kr` → `a.b.kr`, `b.kr`, `kr`.
 * An IP address belongs to nothing but itself.
 */
function lineage(host: string): string[] {
  if (/^\[|^[\d.]+$/.test(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}

/** What a record says of a key that it may only seem to have (`constructor`). */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * Whether names are marked on `host`, and why. A rule holds for subdomains; the most specific one wins.
 * @param now milliseconds since 1970
 */
export function decide(rules: SiteRules, host: string | undefined, now: number): SiteDecision {
  if (host === undefined) return { on: false, reason: 'unreachable' };
  for (const rule of lineage(host)) {
    const until = own(rules.paused, rule) ?? 0;
    if (until > now) return { on: false, reason: 'paused', rule, until };
    const says = own(rules.hosts, rule);
    if (says === 'on') return { on: true, reason: 'allowed', rule };
    if (says === 'off') return { on: false, reason: 'switched-off', rule };
  }
  return rules.mode === 'everywhere-but'
    ? { on: true, reason: 'everywhere' }
    : { on: false, reason: 'not-allowed' };
}

/** The rules with `host` set to `rule`, or without a rule of its own when `rule` is undefined. A pause of it ends. */
export function setRule(rules: SiteRules, host: string, rule: SiteRule | undefined): SiteRules {
  const { [host]: _, ...others } = rules.hosts;
  const { [host]: __, ...paused } = rules.paused;
  return { ...rules, hosts: rule === undefined ? others : { ...others, [host]: rule }, paused };
}
