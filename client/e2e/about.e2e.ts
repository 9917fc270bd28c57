import { expect, test } from './fixture.ts';

test('About the data names data sets, licence, version, every source and how it was coded', async ({ explorer, page }) => {
  const { data } = await (await page.request.get('/api/overview')).json();
  await explorer.visit();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'About the data' }).click();
  await expect(page).toHaveTitle(/^About the data/);
  const main = page.getByRole('main');
  const [set] = data.dataSets.filter(({ id }: { id: string }) => id === 'cooperation');
  await expect(main).toContainText(set.title);
  await expect(main).toContainText(set.licence);
  await expect(main).toContainText(set.hash.slice(0, 8));
  await expect(main).toContainText('An arrest is not a conviction');
  await expect(main).toContainText('missing people change results more than missing links');
  const rows = main.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(data.sources + 1);
});
