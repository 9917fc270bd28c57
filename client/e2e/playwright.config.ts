import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { ADDRESS, DATA_FOLDER, FOREIGN_ADDRESS, GIVEN, OWN_SETTINGS, ROOT } from './product.ts';

// Journeys in a real browser against the real product. `npm test` gives it a free port and a data folder of its own (settings
// CORRIDOR_E2E_PORT, CORRIDOR_E2E_FOREIGN_PORT, CORRIDOR_E2E_DATA, CHROMIUM_PATH); `npx playwright test -c client/e2e/playwright.config.ts` works by itself, uses a
// product that answers on 4455, else starts one, and keeps its folder for the next time.

const CHROMIUM = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);

export default defineConfig({
  testDir: '.',
  outputDir: 'out',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Only what hangs is to fail, on a busy machine too.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // What changes or ends the product for a while comes last.
  projects: [
    { name: 'journeys', testMatch: /^(?!.*\.(?:upheaval|foreign)\.).*\.e2e\.ts$/ },
    // On a database that the product did not write.
    { name: 'foreign', testMatch: /\.foreign\.e2e\.ts$/, use: { baseURL: FOREIGN_ADDRESS } },
    { name: 'upheavals', testMatch: /\.upheaval\.e2e\.ts$/ },
  ],
  use: {
    baseURL: ADDRESS,
    actionTimeout: 60_000,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    // Things jump instead of gliding: where they are is where they stay.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM,
      // WebGL without a graphics card, and as root in a container.
      args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    },
  },
  webServer: [
    {
      command: `node_modules/.bin/tsx server/main.ts --port ${new URL(ADDRESS).port} --data "${DATA_FOLDER}"`,
      cwd: ROOT,
      env: OWN_SETTINGS,
      url: `${ADDRESS}/api/health`,
      // Only one that works on this folder: journeys load data and end its Neo4j.
      reuseExistingServer: !GIVEN && existsSync(`${DATA_FOLDER}/run.json`),
      timeout: 900_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
      stdout: 'ignore',
      stderr: 'pipe',
    },
    {
      command: `node_modules/.bin/tsx server/testing/odd-product.main.ts ${new URL(FOREIGN_ADDRESS).port} "${DATA_FOLDER}/foreign" "${DATA_FOLDER}/cache"`,
      cwd: ROOT,
      env: OWN_SETTINGS,
      url: `${FOREIGN_ADDRESS}/api/health`,
      reuseExistingServer: !GIVEN,
      timeout: 900_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
      stdout: 'ignore',
      stderr: 'pipe',
    },
  ],
});
