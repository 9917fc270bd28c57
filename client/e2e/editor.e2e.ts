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
