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

test('a parameter beside a property has the type of that property, until another is chosen', async ({ page, bench }) => {
  await page.goto('/');
  await bench.open();
  await bench.write('MATCH (p) WHERE p.born > $born AND p.active = $active AND $tag IN p.tags RETURN p.personId');
  const type = (name: string) => page.getByRole('combobox', { name: `Type of ${name}` });
  await expect(type('$born')).toHaveValue('date');
  await expect(type('$active')).toHaveValue('boolean');
  await expect(type('$tag')).toHaveValue('text');
  await page.getByLabel('$born', { exact: true }).fill('1979-06-01');
  await page.getByRole('combobox', { name: '$active', exact: true }).click();
  await page.getByRole('option', { name: 'Yes (true)' }).click();
  await page.getByRole('textbox', { name: '$tag' }).fill('b30');
  await bench.run();
  await expect(bench.results.getByRole('gridcell')).toHaveText(['p30']);

  // Chosen by hand, and kept with its focus; a value that stands there keeps its type in another text.
  await type('$tag').focus();
  await type('$tag').selectOption({ label: 'List of texts' });
  await expect(type('$tag')).toBeFocused();
  await bench.write('MATCH (k:Company) WHERE k.name = $tag AND k.about STARTS WITH $born AND k.name IN $names RETURN k');
  await expect(type('$names')).toHaveValue('texts');
  await expect(type('$tag')).toHaveValue('texts');
  await expect(type('$born')).toHaveValue('date');
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

test('whatever a property is called and holds, the panel and the table show it as it is', async ({ explorer, page, bench }) => {
  await explorer.visit();
  await explorer.open('Long Lane');
  const panel = explorer.panel.getByLabel('Properties of this node');
  const value = (name: string) =>
    panel
      .locator('div')
      .filter({ has: page.locator('dt > bdi').getByText(name, { exact: true }) })
      .locator('dd');
  await expect(value('__proto__')).toHaveText('no ancestor');
  await expect(value('constructor')).toHaveText('Brick & Sons');
  await expect(panel.locator('dt > bdi').getByText('toString', { exact: true })).toHaveCount(0);
  await expect(value('corner')).toHaveText('WGS 84: latitude 52.37, longitude 4.89');
  await expect(value('tower')).toHaveText('Cartesian 3D: x 1, y 2.5, z -3');
  await expect(value('none')).toHaveText('NaN');
  await expect(value('numbers')).toHaveText('[9007199254740993, 1]');
  await expect(value('blank')).toHaveText('blank text, 3 characters');
  await expect(value('empty')).toHaveText('empty text');
  const sign = value('seal').getByTitle('right-to-left override');
  await expect(sign).toHaveAttribute('data-sign', 'U+202E');
  // The sign is in the page for whoever copies, but turns nothing round.
  expect(await value('seal').textContent()).toBe('safe\u202efdp.exe');
  await value('long').getByRole('button', { name: 'Show all 10,000 characters' }).click();
  expect((await value('long').locator('bdi').textContent())?.length).toBe(10_000);

  await bench.ask('MATCH (s:Street) RETURN s.corner, s.tower, s.`__proto__`, s.seal, s.blank, properties(s) AS all');
  const cell = (column: number) => bench.results.locator(`[role="gridcell"][data-column="${column}"]`);
  await expect(cell(0)).toHaveText('WGS 84: latitude 52.37, longitude 4.89');
  await expect(cell(1)).toHaveText('Cartesian 3D: x 1, y 2.5, z -3');
  await expect(cell(2)).toHaveText('no ancestor');
  await expect(cell(3).getByTitle('right-to-left override')).toHaveCount(1);
  await expect(cell(4)).toHaveText('blank text, 3 characters');
  await cell(5).dblclick();
  const details = bench.results.getByRole('complementary', { name: 'All of the cell' });
  await expect(details.locator('dt').filter({ hasText: '__proto__' })).toHaveCount(1);
});

test('who is linked in several ways is not counted twice without a word', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.open('p1');
  await explorer.panel.getByRole('button', { name: 'Expand …' }).click();
  const dialog = page.getByRole('dialog', { name: /^Expand/ });
  const said = dialog.getByRole('status');
  await expect(said).toHaveText('3 to 4 neighbours chosen, as some may be linked in several ways');
  await dialog.getByRole('checkbox', { name: 'Knows well (incoming) Person' }).uncheck();
  await expect(said).toHaveText('3 neighbours chosen');
});
