import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { leftoversIn } from '@/tools/checks/leftovers.mjs';
import { brokenPromises, promisedBy } from '@/tools/checks/manifest.mjs';
import { differences } from '@/tools/checks/packages.mjs';
import { explainedIn, unexplained } from '@/tools/checks/store-lint.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('two packages', () => {
  const one = zipSync({ 'a.js': bytes('a'), 'b.js': bytes('b') }, { mtime: '2000-01-01' });

  test('that are the same to the byte are the same', async () => {
    expect(await differences('x.zip', one, one.slice())).toEqual([]);
  });

  test('that differ are told apart by the file that differs', async () => {
    const other = zipSync({ 'a.js': bytes('a'), 'b.js': bytes('c') }, { mtime: '2000-01-01' });
    expect(await differences('x.zip', one, other)).toEqual(['x.zip is not the same from the sources: b.js']);
  });

  test('that differ in dates only are not the same either', async () => {
    const later = zipSync({ 'a.js': bytes('a'), 'b.js': bytes('b') }, { mtime: '2001-01-01' });
    expect(await differences('x.zip', one, later)).toEqual([
      'x.zip is not the same from the sources: only its order or dates',
    ]);
  });

  test('of which one was not made are not the same', async () => {
    expect(await differences('x.zip', one, undefined)).toHaveLength(1);
  });
});

describe('the manifest against PRIVACY.md', () => {
  const promised = promisedBy(
    '| permission | what for |\n| --- | --- |\n| access to `http` and `https` pages | to read |\n| `storage` | to keep |\n',
  );
  const policy = "default-src 'none'; script-src 'self'; img-src 'self' data:; connect-src 'none'";
  const manifest = {
    manifest_version: 3,
    permissions: ['storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: policy },
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  };

  test('holds when each asks for what the other says', () => {
    expect(brokenPromises(manifest, promised)).toEqual([]);
  });

  test.each([
    ['a permission that is not promised', { permissions: ['storage', 'tabs'] }],
    ['a promise that is not asked for', { permissions: [] }],
    ['other hosts', { host_permissions: ['<all_urls>'] }],
    [
      'a remote origin in the policy',
      { content_security_policy: { extension_pages: `${policy}; font-src https://fonts.example` } },
    ],
    ['a policy of its own making', { content_security_policy: undefined }],
    ['files open to pages', { web_accessible_resources: [] }],
    [
      'collected data',
      {
        browser_specific_settings: {
          gecko: { data_collection_permissions: { required: ['websiteContent'] } },
        },
      },
    ],
    ['nothing said about collected data', { browser_specific_settings: { gecko: {} } }],
  ])('is broken by %s', (_, change) => {
    expect(brokenPromises({ ...manifest, ...change }, promised)).not.toEqual([]);
  });
});

describe('a release build', () => {
  test.each([
    ['if(__OPEN_CARD_ROOT__)x()'],
    ['const mode="e2e"'],
    ['e.attachShadow({mode:"open"})'],
    ['fetch("http://localhost:3000")'],
    ['//# sourceMappingURL=card.js.map'],
    ['new Function(t)'],
  ])('may not hold %s', (text) => {
    expect(leftoversIn(text)).toHaveLength(1);
  });

  test('may hold a closed root and words that only look alike', () => {
    expect(leftoversIn('e.attachShadow({mode:"closed"}); "date2eur", "#e2e8f0", "retrieval"')).toEqual([]);
  });
});

describe('warnings of the store’s linter', () => {
  const explained = explainedIn('| `UNSAFE` | `chunks/store-*.js` | 1 | because |\n');
  const warning = { code: 'UNSAFE', file: 'chunks/store-D2lMUxYV.js' };

  test('are fine when each is explained, whatever the hash in a file’s name', () => {
    expect(unexplained([warning], explained)).toEqual([]);
    expect(unexplained([{ ...warning, file: 'chunks/store-BT0MrRP_.js' }], explained)).toEqual([]);
  });

  test('fail when there is one more, one fewer, or another', () => {
    expect(unexplained([warning, warning], explained)).toHaveLength(1);
    expect(unexplained([], explained)).toHaveLength(1);
    expect(unexplained([warning, { code: 'OTHER' }], explained)).toHaveLength(1);
  });
});
