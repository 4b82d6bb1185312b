import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { gakjuData } from './data/build/vite-plugin.ts';
import './tools/setup/map-group-by.mjs';
import { findBrowser } from './tools/setup/find-browser.mjs';

/** A browser test waits for real layout and paint, an end-to-end test for real delays as well (milliseconds). */
const BROWSER_TIMEOUT_MS = 20_000;
const E2E_TIMEOUT_MS = 60_000;

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** What the built extension gets from WXT and its plugins, given to tests as well. */
const shared = {
  plugins: [gakjuData()],
  resolve: { alias: { '@': root } },
  define: { __OPEN_CARD_ROOT__: 'true' },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: BROWSER_TIMEOUT_MS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium'),
                // Containers often run as root, where Chromium's sandbox cannot start.
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // What only Chromium's driver can do.
          exclude: process.env.GAKJU_BROWSER === 'firefox' ? ['tests/e2e/chromium/**'] : [],
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
          // One browser at a time: two would take the pointer's time from each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
