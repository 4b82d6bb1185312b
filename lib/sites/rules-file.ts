import { parseHost } from './change';
import type { SiteRule, SiteRules } from './types';

/**
 * Site rules as a text file that a person can read and edit:
 *
 *     # Gakju site rules
 *     mode everywhere-but
 *     off mail.example.com
 *     on news.example.kr
 *
 * Pauses end by themselves and are not written.
 */
export function writeRules({ mode, hosts }: SiteRules): string {
  const lines = Object.keys(hosts)
    .sort()
    .map((host) => `${hosts[host]} ${host}`);
  return `${['# Gakju site rules', `mode ${mode}`, ...lines].join('\n')}\n`;
}

/** A line that could not be read; counted from 1. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
}

export type ReadRules =
  | { readonly rules: Pick<SiteRules, 'mode' | 'hosts'>; readonly count: number }
  | { readonly bad: readonly BadLine[] };

/** A longer file is none of ours. */
const MOST_LINES = 10_000;
/** Of a bad line, so much is shown. */
const LONGEST_SHOWN = 80;

/**
 * Reads such a file. Empty lines and lines that begin with `#` say nothing; a later rule for a host replaces an earlier
 * one; without a mode, `everywhere-but` holds. When any line cannot be read, no rule is given.
 */
export function readRules(text: string): ReadRules {
  let mode: SiteRules['mode'] = 'everywhere-but';
  const hosts = new Map<string, SiteRule>();
  const bad: BadLine[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (lines.length > MOST_LINES) return { bad: [{ line: MOST_LINES + 1, text: '…' }] };
  for (const [at, line] of lines.entries()) {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    if (word === '' || word.startsWith('#')) continue;
    const argument = rest.length === 1 ? rest[0] : undefined;
    const host = argument === undefined ? undefined : parseHost(argument);
    if (word === 'mode' && (argument === 'everywhere-but' || argument === 'only-on')) mode = argument;
    else if ((word === 'on' || word === 'off') && host !== undefined) hosts.set(host, word);
    else bad.push({ line: at + 1, text: line.trim().slice(0, LONGEST_SHOWN) });
  }
  if (bad.length > 0) return { bad };
  return { rules: { mode, hosts: Object.fromEntries(hosts) }, count: hosts.size };
}
