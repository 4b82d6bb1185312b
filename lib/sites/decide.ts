import type { SiteDecision, SiteRule, SiteRules } from './types';

/** What a person who has chosen nothing has: on everywhere. */
export const DEFAULT_SITE_RULES: SiteRules = { mode: 'everywhere-but', hosts: {} };

/**
 * The host a site rule is about, or undefined where no content script can run (chrome://, about:, file:, stores).
 * `https://News.Example.kr:8080/a` → `news.example.kr`.
 */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : undefined;
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

/** Whether names are marked on `host`, and why. A rule holds for subdomains; the most specific one wins. */
export function decide(rules: SiteRules, host: string | undefined): SiteDecision {
  if (host === undefined) return { on: false, reason: 'unreachable' };
  for (const rule of lineage(host)) {
    const says = Object.hasOwn(rules.hosts, rule) ? rules.hosts[rule] : undefined;
    if (says === 'on') return { on: true, reason: 'allowed', rule };
    if (says === 'off') return { on: false, reason: 'switched-off', rule };
  }
  return rules.mode === 'everywhere-but'
    ? { on: true, reason: 'everywhere' }
    : { on: false, reason: 'not-allowed' };
}

/** The rules with `host` set to `rule`, or without a rule of its own when `rule` is undefined. */
export function setRule(rules: SiteRules, host: string, rule: SiteRule | undefined): SiteRules {
  const { [host]: _, ...others } = rules.hosts;
  return { ...rules, hosts: rule === undefined ? others : { ...others, [host]: rule } };
}

/**
 * The rules after one press of the site switch: the decision for `host` is turned round with as few rules as
 * possible (a rule that only repeats what would hold anyway is taken away).
 */
export function turn(rules: SiteRules, host: string): SiteRules {
  const wanted = !decide(rules, host).on;
  const without = setRule(rules, host, undefined);
  return decide(without, host).on === wanted ? without : setRule(rules, host, wanted ? 'on' : 'off');
}
