import { expect, test } from './fixture.ts';
import { Workbench } from './workbench.ts';

// Values of parameters, and what search finds, in a database whose ids are not Corridor's.

test('an id is typed as text, and a value outlives a change of its type', async ({ page }) => {
  await page.goto('/');
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.write('MATCH (p:Person {personId: $personId}) RETURN p');
  const type = page.getByRole('combobox', { name: 'Type of $personId' });
  await expect(type).toHaveValue('text');
  await expect(type.getByRole('option', { name: 'Entity' })).toHaveCount(0);
  await page.getByRole('textbox', { name: '$personId' }).fill('p7');
  await workbench.run();
  await expect(workbench.results.getByRole('gridcell').filter({ hasText: /Petrov 7$/ })).toBeVisible();

  await workbench.write('UNWIND range(1, 9) AS n WITH n WHERE n > $bound RETURN n');
  const bound = page.getByRole('textbox', { name: '$bound' });
  await bound.fill('7');
  await page.getByRole('combobox', { name: 'Type of $bound' }).selectOption({ label: 'Whole number' });
  await expect(bound).toHaveValue('7');
  await workbench.run();
  await expect(workbench.results.getByRole('gridcell')).toHaveText(['8', '9']);
});

test('the name of a label finds its nodes, what the chart calls one finds just that', async ({ explorer, page }) => {
  await explorer.visit();
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search entities' });
  const field = search.getByRole('textbox', { name: 'Search entities' });
  await field.fill('bare');
  await expect(search.getByRole('option')).toHaveCount(3);
  await expect(search.getByText('Bare is a label: its best connected nodes are among these.')).toBeVisible();
  const name = /Bare #\d+/.exec((await search.getByRole('option').last().textContent()) ?? '')?.[0] ?? '';
  await field.fill(name);
  await expect(search.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(explorer.panel.getByRole('heading', { name, exact: true })).toBeVisible();
});
