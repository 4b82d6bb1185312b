/** Where a tab is, as far as the extension may know. */
export type Place =
  | { readonly kind: 'site'; readonly host: string }
  /** A site whose page is a PDF: the browser's viewer shows it, and no script of ours runs there. */
  | { readonly kind: 'pdf'; readonly host: string }
  /** The browser's extension stores and settings servers, which it keeps extensions out of. */
  | { readonly kind: 'store' }
  /** A file on this computer. */
  | { readonly kind: 'file' }
  /** The browser's own pages (`chrome://`, `about:`), other extensions' pages, or an address we are not told. */
  | { readonly kind: 'browser' };

/**
 * Hosts that extensions are kept out of: Chrome's stores (`extensions::kWebstore…`) and Firefox's
 * `extensions.webextensions.restrictedDomains` (152).
 */
const RESTRICTED: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** What kind of place an address is; without the address (browsers give it only with access), the browser's own. */
export function placeOf(url: string | undefined): Place {
  if (url === undefined || !URL.canParse(url)) return { kind: 'browser' };
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return { kind: 'file' };
  if ((protocol !== 'http:' && protocol !== 'https:') || hostname === '') return { kind: 'browser' };
  const isOldStore = hostname === 'chrome.google.com' && pathname.startsWith('/webstore');
  // A host may end in a dot; it is the same one.
  const host = hostname.replace(/\.$/, '');
  if (RESTRICTED.has(host) || isOldStore) return { kind: 'store' };
  return { kind: /\.pdf$/i.test(pathname) ? 'pdf' : 'site', host };
}
