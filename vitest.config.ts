import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { gakjuData } from './data/build/vite-plugin.ts';
import './tools/setup/map-group-by.mjs';
import { findBrowser } from './tools/setup/find-browser.mjs';

/** A test of a second takes many when something else has the machine (milliseconds). */
const UNIT_TIMEOUT_MS = 60_000;

/** A browser test waits for real layout and paint, an end-to-end test for real delays as well (milliseconds). */
const BROWSER_TIMEOUT_MS = 20_000;
const E2E_TIMEOUT_MS = 60_000;

/** What is awaited there may take its time on a slow machine; the same as in the driver (milliseconds). */
const E2E_PATIENCE_MS = 20_000;

/** A long round of random input takes minutes (milliseconds). */
const FUZZ_TIMEOUT_MS = 1_800_000;

/** In Chromium, without a window. */
const inChromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({
    launchOptions: {
      executablePath: findBrowser('chromium'),
      // Containers often run as root, where Chromium's sandbox cannot start.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  }),
};

/** Which random input, and how many times the usual amount: new input in `npm run fuzz`, the same in each `npm test`. */
const { GAKJU_FUZZ_SEED = '20261123', GAKJU_FUZZ_TIMES = '1' } = process.env;
const fuzz = { seed: Number(GAKJU_FUZZ_SEED), times: Number(GAKJU_FUZZ_TIMES) };

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
          testTimeout: UNIT_TIMEOUT_MS,
          hookTimeout: UNIT_TIMEOUT_MS,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: BROWSER_TIMEOUT_MS,
          browser: inChromium,
        },
      },
      {
        ...shared,
        test: {
          name: 'fuzz',
          environment: 'node',
          include: ['tests/fuzz/text/*.test.ts'],
          testTimeout: FUZZ_TIMEOUT_MS,
          provide: { fuzz },
        },
      },
      {
        ...shared,
        test: {
          name: 'fuzz-page',
          include: ['tests/fuzz/page/*.test.ts'],
          testTimeout: FUZZ_TIMEOUT_MS,
          provide: { fuzz },
          browser: inChromium,
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
          expect: { poll: { timeout: E2E_PATIENCE_MS, interval: 50 } },
          // Most of the time a test waits for delays a reader would feel; two browsers do not take the machine from each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
