import { defineConfig } from 'wxt';
import { gakjuData } from './data/build/vite-plugin.ts';

/** Chrome 128 has `caretPositionFromPoint`; Firefox 149 paints every underline property in `::highlight`. */
const OLDEST_CHROME = '128';
const OLDEST_FIREFOX = '149.0';

/** The sources that make the packages, and what tells how. A test builds the packages again from these alone. */
const SOURCES = [
  'components/**',
  'data/**',
  'entrypoints/**',
  'lib/**',
  'locales/**',
  'public/**',
  'docs/store.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

const TOOLBAR_ICON = Object.fromEntries([16, 24, 32, 48].map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  // What a reviewer needs to build the same package again, and nothing else that may lie in the folder.
  zip: { includeSources: SOURCES },
  vite: ({ mode }) => ({
    plugins: [gakjuData()],
    // The only difference of a test build: the card's shadow root is open, so that drivers can look inside.
    // Preact's development JSX stays out of every build, the test build too.
    oxc: { jsx: { development: false } },
    define: { __OPEN_CARD_ROOT__: JSON.stringify(mode === 'e2e') },
    build: {
      target: 'es2022',
      cssTarget: ['chrome128', 'firefox140'],
      // 300 bytes less on every page than the bundler's own minifier leaves.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 5, hoist_funs: true, unsafe_arrows: true, toplevel: true },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['annotator.js'],
        css: ['assets/marks.css'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    action: { default_icon: TOOLBAR_ICON },
    options_ui: { page: 'settings.html', open_in_tab: true },
    // Nothing is sent or fetched: not even our own pages may connect anywhere.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
    },
    commands: {
      'next-name': {
        suggested_key: { default: 'Ctrl+Shift+Period', mac: 'Command+Shift+Period' },
        description: '__MSG_manifest_command_next__',
      },
      'previous-name': {
        suggested_key: { default: 'Ctrl+Shift+Comma', mac: 'Command+Shift+Comma' },
        description: '__MSG_manifest_command_previous__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gakju@gakju.example',
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: OLDEST_FIREFOX },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
});
