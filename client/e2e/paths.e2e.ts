import { expect, test } from './fixture.ts';
import { CLANS_FIREARMS, NDRANGHETA, PCC_GANG, SKY_ECC } from './known.ts';

test("a path by offender ties joins the 'Ndrangheta and the PCC gang, told hop by hop", async ({ explorer, page }) => {
  await explorer.visit();
  await page.getByRole('button', { name: 'Find path' }).click();
  await explorer.pickEnd('From', 'ndrangheta', "'Ndrangheta");
  await explorer.pickEnd('To', 'PCC', 'Primeiro Comando da Capital');
  await expect(explorer.panel.getByRole('status').first()).toContainText('1 shortest route by offender ties, 2 links long');
  const route = explorer.panel.getByRole('list', { name: 'Routes' }).getByRole('listitem').first();
  await expect(route).toContainText("‹'Ndrangheta clans moving firearms› exchanges goods with Primeiro Comando da Capital");
  await expect(route).toContainText('weakest: unconfirmed');

  await explorer.chartHas(NDRANGHETA, CLANS_FIREARMS, PCC_GANG);
  expect([...(explorer.snapshot().emphasis?.nodes ?? [])].sort()).toEqual([NDRANGHETA, CLANS_FIREARMS, PCC_GANG].sort());

  await route.getByRole('button', { name: /exchanges goods with/ }).click();
  await expect(explorer.panel.getByRole('article').first()).toContainText('line 92');
  await explorer.panel.getByRole('button', { name: /Back to the path/ }).click();
  await expect(explorer.panel.getByRole('heading', { level: 1 })).toHaveText('Find a path');
});

test("between the 'Ndrangheta and Sky ECC no tie is recorded; the other routes are offered, marked as what they are", async ({
  explorer,
  page,
}) => {
  await explorer.visit();
  await page.getByRole('button', { name: 'Find path' }).click();
  await explorer.pickEnd('From', 'ndrangheta', "'Ndrangheta");
  await explorer.pickEnd('To', 'sky ecc', 'Sky ECC');
  await expect(explorer.panel.getByRole('status').first()).toContainText('No recorded offender tie');
  await expect(explorer.panel.getByRole('list', { name: 'Routes' }).getByRole('listitem')).toHaveCount(0);
  await expect(
    explorer.panel.getByText(/routes? run only through authorities.*show who investigated, not who is linked/).last(),
  ).toBeVisible();

  await explorer.panel.getByRole('button', { name: /^Show: .*cooperation|^Show: .*authorities/i }).click();
  await expect(explorer.panel.getByRole('list', { name: 'Routes' }).getByRole('button', { name: /^Route 1/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(explorer.panel.getByRole('status').first()).toContainText(/of cooperation.*shows who worked together/s);
  const emphasis = explorer.snapshot().emphasis?.nodes ?? [];
  expect(emphasis).toContain(NDRANGHETA);
  expect(emphasis).toContain(SKY_ECC);
  await explorer.chartHas(...emphasis);
  expect(emphasis.length).toBeGreaterThan(3);

  await explorer.panel.getByRole('button', { name: /^Route 2/ }).click();
  await expect.poll(() => explorer.snapshot().emphasis?.nodes).not.toEqual(emphasis);
});

test('the two ends can be swapped, and a path can be asked for from the menu of an entity', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.click(NDRANGHETA, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Find path from here' }).click();
  await expect(explorer.panel.getByLabel('From', { exact: true })).toHaveValue("'Ndrangheta");
  await explorer.pickEnd('To', 'First Capital Command', 'Primeiro Comando da Capital');
  await explorer.panel.getByRole('button', { name: 'Swap the two ends' }).click();
  await expect(explorer.panel.getByLabel('From', { exact: true })).toHaveValue('Primeiro Comando da Capital');
  await expect(explorer.panel.getByLabel('To', { exact: true })).toHaveValue("'Ndrangheta");
  await expect(explorer.panel.getByRole('status').first()).toContainText('2 links long');
});
