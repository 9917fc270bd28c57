import { expect, test } from './fixture.ts';
import { chooseCaption } from './labels.ts';

// Rows of another database: nodes are found and sorted by the captions that the reader sees.

test('nodes are found and sorted by the caption that the reader chose', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await bench.ask("MATCH (p:Person) WHERE p.personId IN ['p7', 'p11', 'p21'] RETURN p");
  const { results } = bench;
  const cells = () => results.getByRole('gridcell').allTextContents();
  const find = results.getByLabel('Find in the rows');
  await expect(results.getByRole('gridcell')).toHaveCount(3);
  await find.fill('petrov');
  await expect.poll(async () => (await cells()).every((text) => /Petrov/.test(text))).toBe(true);
  await find.fill('p21');
  await expect(results.getByText('No row fits the filter')).toBeVisible();
  await find.fill('');

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Chart' }).click();
  await explorer.open('p7');
  const dialog = await chooseCaption(page, 'Person', 'personId');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await bench.open();
  await expect.poll(cells).toContain('p21');
  await results.getByRole('columnheader', { name: 'p', exact: true }).click();
  await expect.poll(cells).toEqual(['p7', 'p11', 'p21']);
  await find.fill('p21');
  await expect.poll(cells).toEqual(['p21']);
  await find.fill('petrov');
  await expect(results.getByText('No row fits the filter')).toBeVisible();
});
