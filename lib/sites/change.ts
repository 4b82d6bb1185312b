import { decide, setRule } from './decide';
import type { SiteRules } from './types';

/**
 * The rules after one press of the site switch: the decision for `host` is turned round with as few rules as
 * possible (a rule that only repeats what would hold anyway is taken away).
 * @param now milliseconds since 1970
 */
export function turn(rules: SiteRules, host: string, now: number): SiteRules {
  const wanted = !decide(rules, host, now).on;
  const without = setRule(rules, host, undefined);
  return decide(without, host, now).on === wanted ? without : setRule(rules, host, wanted ? 'on' : 'off');
}

/** The next midnight where the reader is, in milliseconds since 1970: the end of today. */
function endOfToday(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** The rules with `host` off until the end of today; what it says for other days stays. Pauses that are over go. */
export function pauseToday(rules: SiteRules, host: string, now: number): SiteRules {
  const still = Object.entries(rules.paused).filter(([, until]) => until > now);
  return { ...rules, paused: { ...Object.fromEntries(still), [host]: endOfToday(now) } };
}

/** The rules without the pause of `host`. */
export function endPause(rules: SiteRules, host: string): SiteRules {
  const { [host]: _, ...paused } = rules.paused;
  return { ...rules, paused };
}

/** What a host name may be made of once the URL parser has taken it: letters, digits, hyphens; or an IP address. */
const HOST =
  /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$|^\[[\da-f:.]+\]$/;
/** RFC 1035, §2.3.4. */
const LONGEST_HOST = 253;

/**
 * The host in what a person typed or pasted: an address, a host, `*.example.kr`. Undefined when there is none.
 * ` https://News.Example.kr/a?b ` → `news.example.kr`, `한국.kr` → `xn--3e0b707e.kr`.
 */
export function parseHost(typed: string): string | undefined {
  const text = typed.trim().replace(/^\*\./, '').replace(/\.$/, '');
  if (/[\s@]/.test(text)) return undefined;
  const host = hostIn(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`)?.replace(/\.$/, '');
  return host !== undefined && host.length <= LONGEST_HOST && HOST.test(host) ? host : undefined;
}

function hostIn(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}
