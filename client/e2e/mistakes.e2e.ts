import { expect, test } from './fixture.ts';

test.describe('what Neo4j does not understand, and what is not allowed', () => {
  test.use({ tolerated: /status of 40[03]/ });

  test('is marked while typing, and told with its place after a run', async ({ explorer, bench, page }) => {
    await explorer.visit();
    await bench.open();
    await bench.write('MATCH (n:Network)\nRETRUN n');
    await expect(bench.editor.locator('.cm-lintRange-error').first()).toHaveText('RETRUN');
    await expect(bench.drawer.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
    await bench.run();
    const alert = bench.drawer.getByRole('alert');
    await expect(alert).toContainText('Neo4j does not understand this statement');
    await alert.getByRole('button', { name: /^line 2/ }).click();
    await expect(bench.editor).toBeFocused();
    await page.keyboard.type('X');
    await expect.poll(() => bench.text()).toContain('XRETRUN');
  });

  test('a refusal names the part and the next step, and does nothing', async ({ explorer, bench }) => {
    await explorer.visit();
    await bench.open();
    await bench.write('MATCH (n:Network) DETACH DELETE n');
    await bench.run();
    const alert = bench.drawer.getByRole('alert');
    await expect(alert).toContainText('This statement is not run here');
    await expect(alert).toContainText('DELETE');
    await expect(bench.status).toContainText('Not run');
  });
});

test('names that the database does not have: what was meant is proposed, and written by a click', async ({
  explorer,
  bench,
  page,
}) => {
  await explorer.visit();
  await bench.open();
  const wrong = 'MATCH (n:Netwrk)-[:COLABORATES]->(m) RETURN m.nmae';
  await bench.write(wrong);
  const marks = bench.editor.locator('.cm-lintRange-warning');
  await expect.poll(() => marks.allTextContents()).toEqual(['Netwrk', 'COLABORATES', 'nmae']);
  await marks.first().hover();
  await page.locator('.cm-tooltip-lint').getByRole('button', { name: 'Change to Network' }).click();
  await expect.poll(() => bench.text()).toContain('MATCH (n:Network)');
  await page.keyboard.press('Control+z');
  await expect.poll(() => bench.text()).toBe(wrong);
  await expect(marks).toHaveCount(3);

  await bench.run();
  const remarks = bench.drawer.getByRole('list', { name: 'Remarks on the statement' });
  const changes = remarks.getByRole('button', { name: /^Change to/ });
  await expect(remarks).toContainText('No node has the label “Netwrk”: this part finds nothing. Did you mean “Network”?');
  await expect(changes).toHaveText(['Change to Network', 'Change to COLLABORATES_WITH', 'Change to name']);

  await changes.first().click();
  await expect(bench.editor).toBeFocused();
  expect(await bench.text()).toBe('MATCH (n:Network)-[:COLABORATES]->(m) RETURN m.nmae');
  await expect(changes).toHaveText(['Change to COLLABORATES_WITH', 'Change to name']);
  await page.keyboard.press('Control+z');
  expect(await bench.text()).toBe(wrong);
  await expect(changes).toHaveCount(3);

  // What is no longer written there is not offered to be changed; the others have moved along.
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// all of them ');
  await page.keyboard.press('Enter');
  for (let left = 3; left > 0; left--) {
    await changes.last().press('Enter');
    await expect(changes).toHaveCount(left - 1);
  }
  await expect.poll(() => bench.text()).toContain('MATCH (n:Network)-[:COLLABORATES_WITH]->(m) RETURN m.name');
  await expect(marks).toHaveCount(0);
  await bench.run();
  await expect(bench.results.getByRole('gridcell').first()).toBeVisible();
  await expect(remarks).toHaveCount(0);
});
