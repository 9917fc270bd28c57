import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

// The pictures of the README: npx playwright test -c client/e2e/screens.config.ts [-g evidence-dark]. They take the product that the journeys
// would take, or the one at CORRIDOR_SCREENS_AT (http://127.0.0.1:4400, say), and wait as long as a busy machine needs.

const AT = process.env.CORRIDOR_SCREENS_AT;

export default defineConfig({
  ...config,
  projects: [{ name: 'screens', testMatch: /screens\.ts$/ }],
  timeout: 900_000,
  expect: { timeout: 180_000 },
  use: {
    ...config.use,
    baseURL: AT ?? config.use?.baseURL,
    actionTimeout: 180_000,
    navigationTimeout: 180_000,
    viewport: { width: 1280, height: 800 },
  },
  webServer: AT === undefined ? config.webServer : undefined,
});
