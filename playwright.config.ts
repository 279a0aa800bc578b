import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/journeys/browser/find-chromium.ts';

const launchOptions = findChromium();
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const samsyn = {
  command: `"${process.execPath}" tests/journeys/run/serve-all.ts`,
  wait: {
    stdout:
      /journeys at (?<samsyn_journeys>http\S+) as (?<samsyn_session>\S+) in (?<samsyn_folder>\S+)/,
  },
  timeout: 120_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
} as const;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'node_modules/.cache/journeys',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One server for the run, unless SAMSYN_JOURNEYS names one that runs already.
  ...(process.env.SAMSYN_JOURNEYS === undefined ? { webServer: samsyn } : {}),
  use: {
    launchOptions,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // A journey waits for what it expects, never for a time.
    actionTimeout: 10_000,
    // No trace: it writes down the page at every step, and a map of 184 areas makes that minutes.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: desktop } },
    // A journey that says something about narrow screens has @phone in its title, and so on.
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: phone, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'dark', grep: /@dark/, use: { viewport: desktop, colorScheme: 'dark' } },
    { name: 'wide', grep: /@wide/, use: { viewport: { width: 1920, height: 1080 } } },
  ],
});
