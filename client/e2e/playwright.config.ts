import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

// Journeys in a real browser against the real product on a port and a data folder of its own. `npm test` gives all three settings;
// `npx playwright test --config client/e2e/playwright.config.ts` works by itself, and keeps its folder for the next time.

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = process.env.CORRIDOR_E2E_PORT ?? '4455';
const dataFolder = process.env.CORRIDOR_E2E_DATA ?? `${root}.corridor/e2e`;
const chromium = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: 'out',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      // WebGL without a graphics card, and as root in a container.
      args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    },
  },
  webServer: {
    command: `node_modules/.bin/tsx server/main.ts --port ${port} --data "${dataFolder}"`,
    cwd: root,
    env: { NEO4J_URI: '', PORT: '', HOST: '' },
    url: `${address}/api/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
