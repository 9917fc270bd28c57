import { expect, test } from './fixture.ts';
import { Workbench } from './workbench.ts';

// Rows of another database: nodes are found and sorted by the captions that the reader sees.

test('nodes are found and sorted by the caption that the reader chose', async ({ explorer, page }) => {
  await explorer.visit();
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.write("MATCH (p:Person) WHERE p.personId IN ['p7', 'p11', 'p21'] RETURN p");
  await workbench.run();
  const { results } = workbench;
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
  await page.getByRole('button', { name: 'Captions and colours …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Captions, colours and hidden labels' });
  await dialog.getByRole('combobox', { name: 'Caption of Person' }).click();
  await page.getByRole('option', { name: 'personId' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await workbench.open();
  await expect.poll(cells).toContain('p21');
  await results.getByRole('columnheader', { name: 'p', exact: true }).click();
  await expect.poll(cells).toEqual(['p7', 'p11', 'p21']);
  await find.fill('p21');
  await expect.poll(cells).toEqual(['p21']);
  await find.fill('petrov');
  await expect(results.getByText('No row fits the filter')).toBeVisible();
});
