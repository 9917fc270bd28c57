import { writeFile } from 'node:fs/promises';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixture.ts';
import { GULF_CLAN, NDRANGHETA, SKY_ECC, UNDER_INVESTIGATION } from './known.ts';
import { Library } from './library.ts';
import { withPalette } from './palette.ts';
import { ROOT } from './product.ts';
import { Workbench } from './workbench.ts';

// The pictures of the README, taken by hand: see screens.config.ts.

const FOLDER = `${ROOT}client/public/screens/`;

async function keep({ page }: Explorer, name: string): Promise<void> {
  const picture = withPalette(await page.screenshot());
  await writeFile(`${FOLDER}${name}.png`, picture);
  console.log(`${name}.png ${Math.round(picture.length / 1000)} kB`);
}

async function evidence(explorer: Explorer): Promise<void> {
  await explorer.open('ndrangheta');
  await explorer.page.keyboard.press('k');
  await explorer.expand(NDRANGHETA);
  const link = await explorer.linkBetween(GULF_CLAN, UNDER_INVESTIGATION, 'COLLABORATES_WITH');
  await explorer.clickLink(link, GULF_CLAN, UNDER_INVESTIGATION);
  await explorer.panel.getByRole('tab', { name: /^Evidence/ }).click();
  await expect(explorer.panel.getByRole('article').first()).toBeVisible();
}

async function table(explorer: Explorer): Promise<void> {
  await explorer.open('Sky ECC');
  await explorer.page.keyboard.press('k');
  await explorer.expand(SKY_ECC);
  await explorer.page.keyboard.press('t');
  await expect(explorer.page.getByRole('table', { name: 'Entities on the chart' })).toBeVisible();
  await explorer.page.keyboard.press('0');
}

async function workbench({ page }: Explorer): Promise<void> {
  const [library, bench] = [new Library(page), new Workbench(page)];
  await library.open();
  await library.panel.getByRole('textbox', { name: 'Search the library' }).fill('links supported');
  await library.question('How well are the links of each type supported?').click();
  await library.panel.getByRole('button', { name: 'Run', exact: true }).click();
  await bench.results.getByRole('tab', { name: 'Plot', exact: true }).click();
  const plot = bench.results.locator('svg text', { hasText: 'MEMBER_OF' });
  await expect(plot).toBeVisible();
  // The first run of all makes the plan: the second takes what every other one takes.
  const again = page.waitForResponse((response) => response.url().endsWith('/api/cypher'));
  await library.panel.getByRole('button', { name: 'Run', exact: true }).click();
  await (await again).finished();
  await expect(bench.status).toContainText(/\d+ rows/);
  await bench.results.getByRole('tab', { name: 'Plot', exact: true }).click();
  await expect(plot).toBeVisible();
}

const SCREENS = [
  { name: 'evidence-dark', colorScheme: 'dark', show: evidence },
  { name: 'workbench-dark', colorScheme: 'dark', show: workbench },
  { name: 'table-light', colorScheme: 'light', show: table },
] as const;

for (const { name, colorScheme, show } of SCREENS)
  test.describe(name, () => {
    test.use({ colorScheme });

    test('as the README shows it', async ({ explorer }) => {
      await explorer.visit();
      await show(explorer);
      // Messages that come and go belong to the step before.
      await expect(explorer.page.locator('.mantine-Notification-root')).toHaveCount(0);
      await explorer.settled();
      await explorer.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      await keep(explorer, name);
    });
  });
