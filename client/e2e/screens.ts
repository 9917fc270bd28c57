import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { GULF_CLAN, NDRANGHETA, SKY_ECC, UNDER_INVESTIGATION } from './known.ts';
import { Library } from './library.ts';
import { withPalette } from './palette.ts';
import config from './playwright.config.ts';
import { ADDRESS, ROOT } from './product.ts';
import { Workbench } from './workbench.ts';

// The pictures of the README, taken by hand from a product that runs: npx tsx client/e2e/screens.ts [name …] (CORRIDOR_E2E_PORT names its port).

const FOLDER = `${ROOT}client/public/screens/`;

async function keep(page: Page, name: string): Promise<void> {
  const picture = withPalette(await page.screenshot());
  await writeFile(`${FOLDER}${name}.png`, picture);
  console.log(`${name}.png ${Math.round(picture.length / 1000)} kB`);
}

async function evidence(explorer: Explorer): Promise<void> {
  await explorer.visit(`${ADDRESS}/`);
  await explorer.open('ndrangheta');
  await explorer.page.keyboard.press('k');
  await explorer.expand(NDRANGHETA);
  const link = await explorer.linkBetween(GULF_CLAN, UNDER_INVESTIGATION, 'COLLABORATES_WITH');
  await explorer.clickLink(link, GULF_CLAN, UNDER_INVESTIGATION);
  await explorer.panel.getByRole('tab', { name: /^Evidence/ }).click();
  await explorer.panel.getByRole('article').first().waitFor();
}

async function table(explorer: Explorer): Promise<void> {
  await explorer.visit(`${ADDRESS}/`);
  await explorer.open('Sky ECC');
  await explorer.page.keyboard.press('k');
  await explorer.expand(SKY_ECC);
  await explorer.page.keyboard.press('t');
  await explorer.page.getByRole('table', { name: 'Entities on the chart' }).waitFor();
  await explorer.page.keyboard.press('0');
}

async function workbench(explorer: Explorer): Promise<void> {
  await explorer.visit(`${ADDRESS}/`);
  const [library, bench] = [new Library(explorer.page), new Workbench(explorer.page)];
  await library.open();
  await library.panel.getByRole('textbox', { name: 'Search the library' }).fill('links supported');
  await library.question('How well are the links of each type supported?').click();
  await library.panel.getByRole('button', { name: 'Run', exact: true }).click();
  await bench.results.getByRole('tab', { name: 'Plot', exact: true }).click();
  await bench.results.locator('svg text', { hasText: 'MEMBER_OF' }).waitFor();
}

const SCREENS = [
  { name: 'evidence-dark', colorScheme: 'dark', show: evidence },
  { name: 'workbench-dark', colorScheme: 'dark', show: workbench },
  { name: 'table-light', colorScheme: 'light', show: table },
] as const;

const browser = await chromium.launch(config.use?.launchOptions);
// Named ones alone, or all.
const wanted = process.argv.slice(2);
for (const { name, colorScheme, show } of SCREENS.filter((screen) => wanted.length === 0 || wanted.includes(screen.name))) {
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
  await explorer.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await keep(explorer.page, name);
  await context.close();
}
await browser.close();
