import { EMPTY, UNPLACED } from '../state/snapshot.ts';
import { encode } from '../state/url.ts';
import { expect, test } from './fixture.ts';
import { CLANS_FIREARMS, GULF_CLAN, NDRANGHETA, SKY_ECC } from './known.ts';

const ids = (nodes: object): string[] => Object.keys(nodes).sort();

test('undo and redo, by buttons, keys and the browser, are one history', async ({ explorer, page }) => {
  await explorer.visit();
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await expect(undo).toBeDisabled();
  const overview = ids(explorer.snapshot().nodes);

  await explorer.open('ndrangheta');
  await page.keyboard.press('k');
  await explorer.expand(NDRANGHETA);
  const expanded = ids(explorer.snapshot().nodes);
  await page.keyboard.press('Escape');

  await undo.click();
  await expect.poll(() => ids(explorer.snapshot().nodes)).toEqual([NDRANGHETA]);
  await explorer.chartLacks(GULF_CLAN);
  await page.keyboard.press('Control+z');
  await expect.poll(() => ids(explorer.snapshot().nodes)).toEqual(overview);
  await redo.click();
  await expect.poll(() => ids(explorer.snapshot().nodes)).toEqual([NDRANGHETA]);
  await page.keyboard.press('Control+y');
  await expect.poll(() => ids(explorer.snapshot().nodes)).toEqual(expanded);
  await explorer.chartHas(GULF_CLAN);
  await expect(redo).toBeDisabled();

  await page.goBack();
  await expect.poll(() => ids(explorer.snapshot().nodes)).toEqual([NDRANGHETA]);
  await explorer.chartLacks(GULF_CLAN);
  await page.goForward();
  await explorer.chartHas(GULF_CLAN);
});

test('a reload keeps the view, its places, and what can be undone', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.open('Sky ECC');
  await page.keyboard.press('k');
  await explorer.expand(SKY_ECC);
  const before = explorer.snapshot();
  await page.reload();
  await explorer.settled();
  await expect.poll(() => explorer.snapshot()).toEqual(before);
  await expect(explorer.panel.getByRole('heading', { level: 1 })).toHaveText('Sky ECC');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => ids(explorer.snapshot().nodes)).toEqual([SKY_ECC]);
});

test('a copied link opens the same view in a browser that knows nothing', async ({ explorer, freshExplorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.visit();
  await explorer.open('ndrangheta');
  await explorer.drag(NDRANGHETA, { x: 60, y: -40 });
  await explorer.click(CLANS_FIREARMS);
  await page.keyboard.press('Delete');
  await explorer.chartLacks(CLANS_FIREARMS);
  await explorer.click(NDRANGHETA);
  await page.getByRole('button', { name: 'Share this view' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const view = explorer.snapshot();
  expect(view.hidden).toEqual([CLANS_FIREARMS]);
  expect(view.nodes[NDRANGHETA]?.pinned).toBe(true);

  const other = await freshExplorer();
  await other.visit(address);
  expect(other.snapshot()).toEqual(view);
  await other.chartHas(NDRANGHETA);
  await other.chartLacks(CLANS_FIREARMS);
  await expect.poll(() => other.drawn()).toEqual(await explorer.drawn());
  await expect(other.panel.getByRole('heading', { level: 1 })).toHaveText("'Ndrangheta");
});

test('a view with unknown entities lists them and shows the rest; a damaged one says so', async ({
  explorer,
  freshExplorer,
  page,
}) => {
  // What the server does not know gets no place, so the chart is not waited for as a whole.
  await page.goto(`/${encode({ ...EMPTY, nodes: { [NDRANGHETA]: UNPLACED, 'net_never-heard-of': UNPLACED } })}`);
  const banner = page.getByRole('status').filter({ hasText: 'not in these data' });
  await expect(banner).toContainText('1 entity of this view is not in these data: net_never-heard-of');
  await explorer.chartHas(NDRANGHETA);
  await page.getByRole('button', { name: 'Take them out of the view' }).click();
  await expect(banner).toHaveCount(0);
  await expect.poll(() => ids(explorer.snapshot().nodes)).toEqual([NDRANGHETA]);

  const other = await freshExplorer();
  await other.page.goto('/#s=1.thisIsCutOff');
  await expect(other.page.getByRole('status').filter({ hasText: 'could not be opened' })).toBeVisible();
  await other.chartHas(NDRANGHETA);
});
