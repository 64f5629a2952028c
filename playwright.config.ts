import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

/** Set by `npm test` to a port that is free. */
const port = Number(process.env.E2E_PORT ?? 4901);

/** Browser tests run against the built site (`build/`), served by the same server that `npm start` uses. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  fullyParallel: true,
  workers: 2,
  // Maps are drawn in software here; a busy machine of two cores needs its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A page drawn in software may miss its time once on a shared machine; the list says so ("flaky").
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
      ],
    },
    viewport: { width: 1280, height: 800 },
    // Every test sees the network; the one on reading offline says otherwise.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict-port`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
