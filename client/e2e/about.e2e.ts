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

test('the page of the API is found from About and from the keys', async ({ explorer, page }) => {
  await explorer.visit();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'About the data' }).click();
  const opening = page.waitForEvent('popup');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^API for programs/ })
    .click();
  const api = await opening;
  await expect(api).toHaveURL(/\/api\/docs$/);
  await expect(api.locator('body')).toContainText('/api/cypher');
  await api.close();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByRole('link', { name: /^API for programs/ })).toHaveAttribute('href', '/api/docs');
});
