/** A rule for a host and its subdomains; the most specific host wins. */
export type SiteRule = 'on' | 'off';

export interface SiteRules {
  /** What holds where no rule does. `everywhere-but`: on; `only-on`: off. */
  readonly mode: 'everywhere-but' | 'only-on';
  /** Keys are lower-case host names without port: `news.example.kr`. */
  readonly hosts: Readonly<Record<string, SiteRule>>;
  /** Hosts that are off for a while, whatever `hosts` says of them: until when, in milliseconds since 1970. */
  readonly paused: Readonly<Record<string, number>>;
}

/** Whether names are marked on a site, and why: the popup says the reason in words. */
export type SiteDecision =
  | { readonly on: true; readonly reason: 'everywhere' }
  | { readonly on: true; readonly reason: 'allowed'; readonly rule: string }
  | { readonly on: false; readonly reason: 'switched-off'; readonly rule: string }
  /** Off by itself until a moment, in milliseconds since 1970. */
  | { readonly on: false; readonly reason: 'paused'; readonly rule: string; readonly until: number }
  | { readonly on: false; readonly reason: 'not-allowed' }
  /** Browser pages, stores, files: the extension cannot run there. */
  | { readonly on: false; readonly reason: 'unreachable' }
  /** The person has taken the site access away. */
  | { readonly on: false; readonly reason: 'no-permission' };
