import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture.ts';

test('the editor comes with the first look at it: colours, proposals of this database, rows', async ({
  explorer,
  bench,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await explorer.visit();
  expect(asked.filter((url) => /CypherPane|language\.worker/.test(url))).toEqual([]);

  await page.keyboard.press('c');
  await expect(bench.editor).toBeFocused();
  expect(asked.filter((url) => /CypherPane|language\.worker/.test(url)).length).toBeGreaterThan(0);

  await page.keyboard.type('MATCH (n:Netw');
  await expect(page.getByRole('option', { name: 'Network' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(')-[:');
  await expect(page.getByRole('option', { name: 'PART_OF' })).toBeAttached();
  await page.keyboard.press('Escape');
  await bench.write('MATCH (n:Network');
  await page.keyboard.type(' {');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await bench.write('MATCH (n:Network)');
  await page.keyboard.type(' RETURN n.nam');
  await expect(page.getByRole('option', { name: 'name', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await bench.write('MATCH (n:Network) RETURN n.name AS name ORDER BY name LIMIT 7');
  await expect(bench.words('keyword').first()).toHaveText('MATCH');
  await expect(bench.words('label')).toHaveText('Network');
  await bench.run();
  await expect(bench.status).toContainText('7 rows');
});

test('what a long line goes on with is indented', async ({ explorer, bench }) => {
  await explorer.visit();
  await bench.open();
  await bench.write(`RETURN [${Array.from({ length: 90 }, (_, at) => 1000 + at).join(', ')}] AS numbers`);
  const lefts = await bench.editor.locator('.cm-line').evaluate((line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    const rects = [...range.getClientRects()];
    const first = Math.min(...rects.map(({ top }) => top));
    const left = (list: DOMRect[]) => Math.min(...list.map((rect) => rect.left));
    return {
      begins: left(rects.filter(({ top }) => top < first + 8)),
      goesOn: left(rects.filter(({ top }) => top >= first + 8)),
    };
  });
  expect(lefts.goesOn).toBeGreaterThan(lefts.begins + 8);
  expect(lefts.goesOn).toBeLessThan(lefts.begins + 40);
});

test('parameters of the text become a form; what is missing is named', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await bench.open();
  await bench.write("// $not\nMATCH (n:Network) WHERE n.name CONTAINS $part AND n.name <> '$neither' RETURN n.name LIMIT $most");
  const form = bench.drawer.getByRole('form', { name: 'Parameters' });
  await expect(form.getByRole('combobox', { name: /^Type of/ })).toHaveCount(2);
  await bench.run();
  await expect(form.getByRole('alert')).toContainText('$part, $most');
  const part = form.getByRole('textbox', { name: '$part' });
  await expect(part).toBeFocused();
  await part.fill('Clan');
  await form.getByRole('textbox', { name: '$most' }).fill('2x');
  await expect(form).toContainText('A whole number, for example 7.');
  await form.getByRole('textbox', { name: '$most' }).fill('2');
  await form.getByRole('textbox', { name: '$most' }).press('Enter');
  await expect(bench.status).toContainText(/[12] rows?/);

  await bench.write('RETURN $day AS day, $who AS who');
  await form.getByRole('combobox', { name: 'Type of $day' }).selectOption('Date');
  await form.getByLabel('$day', { exact: true }).fill('2024-05-03');
  await form.getByRole('combobox', { name: 'Type of $who' }).selectOption('Entity');
  await form.getByRole('textbox', { name: '$who' }).fill('ndrangheta');
  await page
    .getByRole('option', { name: /Ndrangheta/ })
    .first()
    .click();
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/cypher'));
  await bench.run();
  expect((await sent).postDataJSON().parameters).toEqual({ day: { $: 'date', value: '2024-05-03' }, who: 'net_ndrangheta' });
  await expect(bench.status).toContainText('1 row');
});

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

test('queries in tabs and the history are there again after a reload', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await bench.open();
  await bench.write('RETURN 41 AS first');
  await bench.tab('Query 1').dblclick();
  await bench.drawer.getByRole('textbox', { name: 'Name of the query' }).fill('Forty-one');
  await page.keyboard.press('Enter');
  await expect(bench.tab('Forty-one')).toBeFocused();
  await bench.run();
  await expect(bench.status).toContainText('1 row');
  await bench.drawer.getByRole('button', { name: 'New query' }).click();
  await bench.write('RETURN 42 AS second');

  await page.reload();
  await explorer.settled();
  await bench.open();
  await expect.poll(() => bench.text()).toBe('RETURN 42 AS second');
  await bench.tab('Forty-one').press('Delete');
  await expect(bench.tab('Forty-one')).toHaveCount(0);
  await bench.drawer.getByRole('button', { name: /^Reopen/ }).click();
  await expect(bench.tab('Forty-one')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => bench.text()).toBe('RETURN 41 AS first');

  await bench.drawer.getByRole('button', { name: 'History' }).click();
  const history = bench.drawer.getByRole('complementary', { name: 'History' });
  await history.getByRole('textbox', { name: 'Search the history' }).fill('FIRST 41');
  await history.getByRole('button', { name: /RETURN 41 AS first/ }).click();
  await expect(bench.drawer.getByRole('tablist', { name: 'Queries' }).getByRole('tab')).toHaveCount(3);
});

test('EXPLAIN and PROFILE draw the plan, walked with the arrow keys', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await bench.open();
  await bench.write('MATCH (n:Network), (a:Agency) RETURN count(*) AS pairs');
  await bench.drawer.getByRole('button', { name: 'Explain' }).click();
  const tree = bench.drawer.getByRole('treegrid', { name: 'Operators of the plan' });
  await expect(tree.getByRole('row').nth(1)).toContainText('Produce results');
  await expect(bench.drawer.getByRole('list', { name: 'Remarks on the statement' })).toBeVisible();
  await bench.drawer.getByRole('button', { name: 'Profile' }).click();
  await expect(tree).toContainText('Database hits');
  await expect(tree).toContainText('most hits');
  const rows = await tree.getByRole('row').count();
  await tree.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(tree.getByRole('row').nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('row')).toHaveCount(rows);
});

test('what runs is stopped, by Esc in the editor', async ({ explorer, bench }) => {
  await explorer.visit();
  await bench.open();
  await bench.write('UNWIND range(1, 1000000000) AS i WITH i WHERE i % 999999999 = 1 RETURN sum(i)');
  await bench.run();
  await expect(bench.drawer.getByRole('button', { name: 'Stop' })).toBeVisible();
  await bench.editor.press('Escape');
  await expect(bench.status).toContainText('Stopped');
  await expect(bench.drawer.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
});

test('several statements run one by one, and a selection alone', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await bench.open();
  await bench.write('RETURN 1 AS a;\nUNWIND [1, 2] AS b RETURN b');
  await expect(bench.drawer.getByRole('button', { name: 'Run 2 of 2' })).toBeVisible();
  await bench.run();
  await expect(bench.status).toContainText('2 rows');
  await page.keyboard.press('Control+Home');
  await expect(bench.drawer.getByRole('button', { name: 'Run 1 of 2' })).toBeVisible();
  await page.keyboard.press('Shift+End');
  await bench.drawer.getByRole('button', { name: 'Run selection' }).click();
  await expect(bench.status).toContainText('1 row');
});

test('format, comment, and leave by keyboard; the drawer is moved and covers the chart', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await page.keyboard.press('c');
  await expect(bench.editor).toBeFocused();
  await bench.write('match (n) return n limit 1');
  await page.keyboard.press('Shift+Alt+F');
  await expect.poll(() => bench.text()).toBe('MATCH (n)\nRETURN n\nLIMIT 1');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+/');
  await expect.poll(() => bench.text()).toBe('// MATCH (n)\nRETURN n\nLIMIT 1');
  await page.keyboard.press('Control+z');
  await expect.poll(() => bench.text()).toBe('MATCH (n)\nRETURN n\nLIMIT 1');
  const unformattable = 'RETURN 1 /* one */ , /* two */ 2 // three\n// four';
  await bench.write(unformattable);
  await page.keyboard.press('Shift+Alt+F');
  await expect(page.getByRole('alert').filter({ hasText: 'This text cannot be formatted' })).toBeVisible();
  expect(await bench.text()).toBe(unformattable);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(bench.editor).not.toBeFocused();

  const handle = bench.drawer.getByRole('slider', { name: 'Height of the drawer' });
  const height = async () => (await bench.drawer.boundingBox())?.height ?? 0;
  const before = await height();
  await handle.press('ArrowUp');
  await expect.poll(height).toBeGreaterThan(before);
  await handle.press('Enter');
  await expect(explorer.legend).toHaveCount(0);
  await bench.drawer.getByRole('button', { name: 'Cover the chart' }).click();
  await expect(explorer.legend).toBeVisible();
  await page.keyboard.press('Control+j');
  await expect(bench.drawer).toHaveCount(0);
});

for (const scheme of ['dark', 'light'] as const) {
  test.describe(`nothing bars anybody from the workbench, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('editor, parameters, plan and history', async ({ explorer, bench, page }) => {
      test.slow();
      await explorer.visit();
      await bench.open();
      await bench.write("// Clans\nMATCH (n:Network {id: $id})-[r]-(m) WHERE m.name <> 'x' AND size(m.name) > 3 RETURN n, m");
      await expect(bench.words('parameter').first()).toBeVisible();
      await bench.drawer.getByRole('button', { name: 'Explain' }).click();
      await expect(bench.drawer.getByRole('treegrid')).toBeVisible();
      await bench.drawer.getByRole('button', { name: 'History' }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
          ),
      ).toEqual([]);
    });
  });
}
