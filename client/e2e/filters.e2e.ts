import { expect, test } from './fixture.ts';
import { CLANS_FIREARMS, NDRANGHETA, SKY_ECC } from './known.ts';

test('the legend is the filter: a switched off entity type is hidden and counted, not deleted', async ({ explorer }) => {
  await explorer.visit();
  const before = explorer.snapshot().nodes;
  const drawn = await explorer.drawn();
  const networks = explorer.legend.getByRole('switch', { name: /^Criminal networks/ });
  const total = Number(/: (\d+) on the chart/.exec((await networks.getAttribute('aria-label')) ?? '')?.[1]);
  expect(total).toBeGreaterThan(3);

  await networks.click();
  await expect(networks).toHaveAttribute('aria-checked', 'false');
  await expect(networks).toContainText(`hidden ${total}`);
  await explorer.chartLacks(NDRANGHETA);
  await expect(explorer.status).toContainText(`${total} entities hidden by type`);
  await expect.poll(async () => (await explorer.drawn()).nodes).toBe(drawn.nodes - total);
  expect(Object.keys(explorer.snapshot().nodes).sort()).toEqual(Object.keys(before).sort());

  await explorer.status.getByRole('button', { name: 'Show everything' }).click();
  await explorer.chartHas(NDRANGHETA);
  await expect.poll(() => explorer.drawn()).toEqual(drawn);
});

test('links are filtered by strength and by type, with the counts beside', async ({ explorer }) => {
  await explorer.visit();
  const { links, nodes } = await explorer.drawn();
  const tentative = explorer.legend.getByRole('switch', { name: /^Tentative/ });
  const count = Number(/: (\d+) on the chart/.exec((await tentative.getAttribute('aria-label')) ?? '')?.[1]);
  expect(count).toBeGreaterThan(0);
  await tentative.click();
  await expect(explorer.status).toContainText(`${count} links hidden by strength`);
  await expect.poll(() => explorer.drawn()).toEqual({ nodes, links: links - count });
  await explorer.status.getByRole('button', { name: 'Show everything' }).click();

  const types = explorer.legend.getByRole('region', { name: 'Link types' });
  const first = types.getByRole('switch').first();
  const ofType = Number(/: (\d+) on the chart/.exec((await first.getAttribute('aria-label')) ?? '')?.[1]);
  await types
    .getByRole('button', { name: /^Only / })
    .first()
    .click();
  await expect.poll(() => explorer.drawn()).toEqual({ nodes, links: ofType });
});

test('the evaluation grid filters links by code, with counts, and Back brings them back', async ({ explorer, page }) => {
  await explorer.visit();
  const drawn = await explorer.drawn();
  const b4 = explorer.legend.getByRole('region', { name: 'Evaluation' }).getByRole('switch', { name: /B4/ });
  await b4.click();
  await expect(explorer.status).toContainText('hidden by evaluation');
  await expect.poll(async () => (await explorer.drawn()).links).toBeLessThan(drawn.links);
  await page.goBack();
  await expect.poll(() => explorer.drawn()).toEqual(drawn);
});

test('dragging an entity moves and pins it, as one step; hiding and keeping are steps too', async ({ explorer, page }) => {
  await explorer.visit();
  const drawn = await explorer.drawn();
  const before = await explorer.positionOf(NDRANGHETA);
  if (before === null) throw new Error('The network is not drawn');
  await explorer.drag(NDRANGHETA, { x: 70, y: 50 });
  const after = await explorer.positionOf(NDRANGHETA);
  expect(Math.abs((after?.x ?? 0) - before.x - 70)).toBeLessThan(4);
  expect(Math.abs((after?.y ?? 0) - before.y - 50)).toBeLessThan(4);
  await expect.poll(() => explorer.snapshot().nodes[NDRANGHETA]?.pinned).toBe(true);

  await page.getByRole('button', { name: 'Circular layout' }).click();
  await expect.poll(() => explorer.snapshot().layout).toBe('circular');
  await explorer.settled();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => explorer.snapshot().nodes[NDRANGHETA]?.pinned).toBe(false);

  await explorer.click(CLANS_FIREARMS);
  await page.keyboard.press('Delete');
  await explorer.chartLacks(CLANS_FIREARMS);
  await expect(explorer.status).toContainText('1 hidden by hand');
  await explorer.status.getByRole('button', { name: 'Show again' }).click();
  await explorer.chartHas(CLANS_FIREARMS);

  await explorer.click(NDRANGHETA);
  await explorer.click(CLANS_FIREARMS, { modifiers: ['Shift'] });
  await expect(explorer.panel.getByRole('heading', { level: 1 })).toHaveText('2 entities selected');
  await explorer.panel.getByRole('button', { name: 'Keep only' }).click();
  await expect.poll(() => explorer.drawn()).toEqual({ nodes: 2, links: 1 });
  await page.keyboard.press('Control+z');
  await expect.poll(() => explorer.drawn()).toEqual(drawn);
});

test('the menu of the right mouse button says what can be done with what is under it', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.open('Sky ECC');
  await explorer.click(SKY_ECC, { button: 'right' });
  await expect(page.getByRole('menuitem')).toContainText([
    'Expand …',
    'Find path from here',
    'Find path to here',
    'Pin',
    'Hide',
    'Keep only this',
  ]);
  await page.getByRole('menuitem', { name: 'Keep only this' }).click();
  await expect.poll(() => Object.keys(explorer.snapshot().nodes)).toEqual([SKY_ECC]);
});
