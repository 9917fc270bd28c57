import { expect, test } from './fixture.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: ['--no-sandbox', '--disable-gpu', '--disable-webgl', '--disable-3d-apis'] });
  },
});

test('without WebGL the table is the main view, with one sentence why, and everything but the drawing works', async ({
  explorer,
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('status').filter({ hasText: 'WebGL' })).toContainText(
    'This browser cannot draw the chart: WebGL is not available',
  );
  const entities = page.getByRole('table', { name: 'Entities on the chart' });
  await expect(entities.getByRole('row').filter({ hasText: "'Ndrangheta" }).first()).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);

  const hits = await explorer.search('Sky ECC');
  await hits.first().click();
  await expect(explorer.panel.getByRole('heading', { level: 1 })).toHaveText('Sky ECC');
  await page.keyboard.press('e');
  await page
    .getByRole('dialog', { name: /^Expand/ })
    .getByRole('button', { name: 'Expand', exact: true })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(entities.getByRole('row').filter({ hasText: 'Sky ECC' }).first()).toBeVisible();

  await page.getByText(/^Links \d+$/).click();
  const links = page.getByRole('table', { name: 'Links on the chart' });
  await links.getByRole('row').filter({ hasText: 'Sky ECC' }).first().click();
  await expect(explorer.panel.getByRole('article').first()).toContainText(/line \d+/);
  await page.getByText('As text').click();
  await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: 'Sky ECC' }).first()).toBeVisible();
});
