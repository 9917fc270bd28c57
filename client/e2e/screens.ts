import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { GULF_CLAN, NDRANGHETA, UNDER_INVESTIGATION } from './known.ts';
import config from './playwright.config.ts';
import { ADDRESS, ROOT } from './product.ts';

// The pictures of the README, taken by hand from a product that runs: npx tsx client/e2e/screens.ts (CORRIDOR_E2E_PORT names its port).

const FOLDER = `${ROOT}client/public/screens/`;

async function keep(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path });
  // 128 colours are enough for flat panels, and a quarter of the bytes.
  await promisify(execFile)('convert', [path, '-strip', '-dither', 'None', '-colors', '128', `PNG8:${path}`]);
  console.log(`${path} ${Math.round((await stat(path)).size / 1000)} kB`);
}

async function evidence(explorer: Explorer): Promise<void> {
  await explorer.visit(`${ADDRESS}/`);
  await explorer.open('ndrangheta');
  await explorer.page.keyboard.press('k');
  await explorer.expand(NDRANGHETA);
  await explorer.clickLink(await explorer.linkBetween(GULF_CLAN, UNDER_INVESTIGATION, 'COLLABORATES_WITH'));
  await explorer.panel.getByRole('tab', { name: /^Evidence/ }).click();
  await explorer.panel.getByRole('article').first().waitFor();
}

async function table(explorer: Explorer): Promise<void> {
  await explorer.visit(`${ADDRESS}/`);
  await explorer.open('Sky ECC');
  await explorer.page.keyboard.press('t');
  await explorer.page.getByRole('table', { name: 'Entities on the chart' }).waitFor();
}

const SCREENS = [
  { name: 'evidence-dark', colorScheme: 'dark', show: evidence },
  { name: 'table-light', colorScheme: 'light', show: table },
] as const;

const browser = await chromium.launch(config.use?.launchOptions);
for (const { name, colorScheme, show } of SCREENS) {
  const context = await browser.newContext({
    baseURL: ADDRESS,
    viewport: { width: 1280, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const explorer = new Explorer(await context.newPage());
  await show(explorer);
  // Messages that come and go belong to the step before.
  await explorer.page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' });
  await explorer.settled();
  await keep(explorer.page, name);
  await context.close();
}
await browser.close();
