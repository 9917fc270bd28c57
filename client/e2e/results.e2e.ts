import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { downloaded } from './files.ts';
import { expect, test } from './fixture.ts';
import { NDRANGHETA } from './known.ts';

// Results of Cypher: table, chart, JSON, plot and files.

// A dialog of the system to choose a file cannot be answered here: the page takes the way of browsers that have none.
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
});

const TIES = `MATCH p = (a:Network {id: '${NDRANGHETA}'})-[r]-(b:Entity)
RETURN a, r, b.name AS name, b.degree AS links, p ORDER BY name`;

const show = (results: Locator, view: string) => results.getByRole('tab', { name: view, exact: true }).click();
/** What stands in a column, of the rows in sight. */
const column = (results: Locator, at: number) => results.locator(`[role="gridcell"][data-column="${at}"]`).allTextContents();

async function exported(page: Page, results: Locator, item: string): Promise<{ name: string; text: string }> {
  await results.getByRole('button', { name: 'Export the rows' }).click();
  return downloaded(page, () => page.getByRole('menuitem', { name: item, exact: true }).first().click());
}

test('rows are sorted by type, found, filtered, copied and opened', async ({ explorer, bench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.visit();
  const { results } = bench;
  await bench.ask(
    "UNWIND [['Šibenik', 10, date('2020-03-31')], ['Zagreb', 9, null], ['Split', 9007199254740993, date('2019-01-01')]] AS row RETURN row[0] AS town, row[1] AS n, row[2] AS day",
  );
  const grid = results.getByRole('grid');

  await results.getByRole('columnheader', { name: 'n', exact: true }).click();
  await expect.poll(() => column(results, 1)).toEqual(['9', '10', '9007199254740993']);
  await results.getByRole('columnheader', { name: 'day', exact: true }).click();
  await expect.poll(() => column(results, 2)).toEqual(['2019-01-01', '2020-03-31', 'null']);

  await results.getByLabel('Find in the rows').fill('sib');
  await expect(results.getByText('1 of 3 rows')).toBeVisible();
  await results.getByLabel('Find in the rows').fill('');
  await results.getByRole('button', { name: 'Filter columns' }).click();
  await results.getByLabel('Filter n', { exact: true }).fill('> 9');
  await expect.poll(() => column(results, 0)).toEqual(['Split', 'Šibenik']);

  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Split\t9007199254740993\nŠibenik\t10');

  await page.keyboard.press('Enter');
  const details = results.getByRole('complementary', { name: 'All of the cell' });
  await expect(details).toContainText('10');
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(grid).toBeFocused();
});

test('a node opens its panel; what is no entity shows all it holds', async ({ explorer, bench }) => {
  await explorer.visit();
  const { results } = bench;
  await bench.ask(`MATCH (a:Network {id: '${NDRANGHETA}'})-[r]-(c:Claim) RETURN a, c, r LIMIT 1`);
  await results.locator('[role="gridcell"][data-column="0"]').getByRole('button').click();
  await expect(explorer.panel).toContainText('Ndrangheta');
  await expect.poll(() => explorer.snapshot().selection.nodes).toEqual([NDRANGHETA]);

  await results.locator('[role="gridcell"][data-column="1"]').getByRole('button').click();
  const details = results.getByRole('complementary', { name: 'All of the cell' });
  await expect(details).toContainText('is no entity of the chart');
  await expect(details).toContainText('locator');
});

test('nodes, links and paths go to the chart in one step that Back takes away', async ({ explorer, bench, page }) => {
  await explorer.visit();
  const before = Object.keys(explorer.snapshot().nodes).length;
  const { results } = bench;
  await bench.ask(TIES);
  await show(results, 'Chart');
  await expect(results.getByText(/nodes, .* relationships and .* paths in these rows/)).toBeVisible();
  await expect(results.getByText(/of them can be drawn/)).toBeVisible();
  await results.getByRole('button', { name: 'Add to chart' }).click();
  await explorer.chartHas(NDRANGHETA);
  await explorer.settled();
  await expect.poll(() => Object.keys(explorer.snapshot().nodes).length).toBeGreaterThan(before);
  await expect.poll(() => explorer.snapshot().emphasis?.nodes).toContain(NDRANGHETA);
  await page.goBack();
  await expect.poll(() => Object.keys(explorer.snapshot().nodes).length).toBe(before);
});

test('a new chart of what stands on the chart already has its places, so that its link shows it as it is', async ({
  explorer,
  bench,
  page,
}) => {
  await explorer.visit();
  const { results } = bench;
  await bench.ask(`${TIES} LIMIT 4`);
  await show(results, 'Chart');
  const steps = () => page.evaluate(() => history.length);
  /** A chart that begins anew is a step of its own. */
  const renewed = async () => {
    const before = await steps();
    await results.getByRole('button', { name: 'New chart' }).click();
    await expect.poll(steps).toBe(before + 1);
    await explorer.settled();
    return explorer.snapshot().nodes;
  };
  const nodes = await renewed();
  expect(Object.keys(nodes)).toContain(NDRANGHETA);
  expect(await renewed()).toEqual(nodes);
});

test('JSON and a plot tell the same rows; the plot can be saved', async ({ explorer, bench, page }) => {
  await explorer.visit();
  const { results } = bench;
  await bench.ask(
    "UNWIND [['Cyprus', 3], ['Malta', 5], ['Malta', 2], ['Malta', null]] AS row RETURN row[0] AS place, row[1] AS n",
  );
  await show(results, 'JSON');
  await expect(results.getByRole('region', { name: 'Rows as JSON' })).toContainText('"place": "Cyprus"');

  await show(results, 'Plot');
  const plot = results.getByRole('figure', { name: 'Plot' });
  await expect(plot.locator('svg').first()).toHaveAttribute('aria-label', /^Bars of Sum of n for each place: 2 values/);
  await expect(plot).toContainText('3 of 4 rows drawn');
  await expect(plot).toContainText('1 row has null there and is left out.');
  const svg = await downloaded(page, () => plot.getByRole('button', { name: 'SVG' }).click());
  expect(svg.text).toContain('Cyprus');
  const picture = page.waitForEvent('download');
  await plot.getByRole('button', { name: 'PNG' }).click();
  const png = await readFile(await (await picture).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('what is cut is said, more can be fetched, and files are exact: as shown and whole', async ({ explorer, bench, page }) => {
  await explorer.visit();
  const { results } = bench;
  await bench.ask("UNWIND range(1, 1200) AS i RETURN i, 'row ' + i AS text, 9007199254740992 + i AS big");
  await expect(results.getByText('The first 1,000 rows; there may be more.')).toBeVisible();

  await results.getByRole('button', { name: 'Filter columns' }).click();
  await results.getByLabel('Filter text', { exact: true }).fill('row 99');
  await expect(results.getByText('11 of 1,000 rows')).toBeVisible();
  const shown = await exported(page, results, 'CSV');
  expect(shown.name).toMatch(/_filtered-11-of-first-1000-rows\.csv$/);
  expect(shown.text.split('\r\n').slice(0, 2)).toEqual(['i,text,big', '99,row 99,9007199254741091']);
  await expect(page.getByText('The answer was cut: there may be more rows than these.')).toBeVisible();

  const whole = await exported(page, results, 'Whole answer as NDJSON');
  expect(whole.name).toMatch(/_1200-rows\.ndjson$/);
  const lines = whole.text.trimEnd().split('\n');
  expect(lines).toHaveLength(1200);
  expect(lines.at(-1)).toBe('{"i":1200,"text":"row 1200","big":"9007199254742192"}');

  await results.getByRole('button', { name: 'Filter columns' }).click();
  await results.getByRole('button', { name: 'Fetch up to 10,000' }).click();
  await expect(results.getByText('1,200 rows × 3 columns')).toBeVisible();
  await expect(results.getByText('there may be more')).toHaveCount(0);
});
