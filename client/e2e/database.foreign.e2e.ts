import { expect, test } from './fixture.ts';
import { chooseCaption } from './labels.ts';

// A database of another shape (server/testing/odd-data.ts): it is explored as it stands, evidence steps aside, nothing is written to it.

const P1 = 'Person:personId:p1';
const P2 = 'Person:personId:p2';
const P7 = 'Person:personId:p7';
/** Longer than two clicks of a double click lie apart. */
const DOUBLE_CLICK_MS = 1_500;

test('opens with what there is: place, read-only mark, labels; nothing of evidence', async ({ explorer, page }) => {
  await explorer.visit();
  await expect(page.getByRole('button', { name: /^Database .* read only$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A Neo4j database, as it stands' })).toBeVisible();
  await expect(explorer.legend.getByRole('switch', { name: /^Person:/ })).toBeVisible();
  await expect(explorer.legend.getByRole('region', { name: /strength|Evaluation/ })).toHaveCount(0);
  await explorer.panel.getByRole('list').first().getByRole('button').first().click();
  await explorer.settled();
  await expect.poll(async () => (await explorer.drawn()).nodes).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Database', exact: true }).click();
  await page.getByLabel('Find in the schema').fill('größe');
  await expect(page.getByRole('heading', { name: 'Größe ☂' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Person', exact: true })).toHaveCount(0);
});

test('search, expand, loops and parallel links that can be clicked, raw properties exact', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.open('p7');
  await expect(explorer.panel.getByRole('listitem').filter({ hasText: 'Person' })).toBeVisible();
  const properties = explorer.panel.getByLabel('Properties of this node');
  await expect(properties).toContainText('9007199254741000');
  await expect(properties).toContainText('WGS 84: latitude 44.8, longitude 20.5');
  await expect(properties).toContainText('2024-05-01T10:00:00.123456789+02:00[Europe/Rome]');
  await expect(properties).toContainText('["a", "b7"]');

  const { data } = await (await page.request.post('/api/graph', { data: { ids: [P7] } })).json();
  const loops: string[] = data.fragment.links.map(({ id }: { id: string }) => id);
  expect(loops).toHaveLength(2);
  await explorer.settled();
  const places = await Promise.all(loops.map((id) => page.evaluate((link) => window.__corridor?.chart?.linkMidpoint(link), id)));
  expect(places[0]).not.toEqual(places[1]);
  for (const [at, place] of places.entries()) {
    if (!place) throw new Error('A loop is not drawn');
    await page.mouse.click(place.x, place.y);
    await expect(explorer.panel.getByRole('heading', { name: 'Pays' })).toBeVisible();
    await expect.poll(() => explorer.snapshot().selection.link).toBe(loops[at]);
    // Two clicks that follow each other too soon are a double click, wherever they are.
    await page.waitForTimeout(DOUBLE_CLICK_MS);
    await expect(explorer.panel.getByLabel('Properties of this relationship')).toContainText('n');
  }

  await explorer.open('p1');
  await explorer.expand(P1);
  await explorer.chartHas(P2);
  const parallel = (await (await page.request.post('/api/graph', { data: { ids: [P1, P2] } })).json()).data.fragment.links;
  expect(parallel).toHaveLength(3);
  await explorer.settled();
  const middles = await Promise.all(
    parallel.map(({ id }: { id: string }) => page.evaluate((link) => window.__corridor?.chart?.linkMidpoint(link), id)),
  );
  expect(new Set(middles.map((middle) => JSON.stringify(middle))).size).toBe(3);
});

test('captions, colours and hidden labels are the reader’s, and a reload keeps them', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.open('p7');
  const dialog = await chooseCaption(page, 'Person', 'personId');
  await dialog.getByRole('button', { name: 'Colour of Person' }).click();
  await page.getByRole('button', { name: '#3aa05a' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Hide Bare' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(explorer.panel.getByRole('heading', { name: 'p7', exact: true })).toBeVisible();

  await page.reload();
  await explorer.settled();
  await expect(explorer.panel.getByRole('heading', { name: 'p7', exact: true })).toBeVisible();
  await expect(explorer.legend).toContainText('Hidden label: Bare');
  await expect(explorer.legend.getByRole('switch', { name: /^Bare:/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Captions and colours …' }).click();
  await dialog.getByRole('button', { name: 'Reset all' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(explorer.panel.getByRole('heading', { name: /Petrov 7$/ })).toBeVisible();
});

test('a label has as many nodes in its settings as on the page of the database; that some count twice is said', async ({
  explorer,
  page,
}) => {
  const TWICE = 'A node with several labels counts for each of them.';
  await explorer.visit();
  await page.getByRole('button', { name: 'Database', exact: true }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText(TWICE);
  const labels = main.getByRole('region', { name: /^Labels/ }).getByRole('listitem');
  await expect(labels.filter({ has: page.getByRole('heading', { name: 'Person', exact: true }) })).toContainText('30 nodes');
  await expect(labels.filter({ has: page.getByRole('heading', { name: 'Director', exact: true }) })).toContainText('3 nodes');

  await page.getByRole('button', { name: 'Captions and colours …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Captions, colours and hidden labels' });
  for (const row of ['Person 30', 'Director 3', '(no label) 2'])
    await expect(dialog.getByRole('rowheader', { name: row, exact: true })).toBeVisible();
  await expect(dialog).toContainText(TWICE);
});

test('a path between two, without profiles of evidence; then the table with properties as columns', async ({
  explorer,
  page,
}) => {
  await explorer.visit();
  await explorer.open('p7');
  await explorer.panel.getByRole('button', { name: 'Path from here' }).click();
  await explorer.pickEnd('To', 'p2', 'Petrov 2');
  await expect(explorer.panel.getByText('Route 1')).toBeVisible();
  await expect(explorer.panel.getByText(/weakest/)).toHaveCount(0);
  await explorer.chartHas(P2);

  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Table' }).click();
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.keyboard.press('Escape');
  const table = page.getByRole('table', { name: 'Entities on the chart' });
  await expect(table.getByRole('columnheader', { name: 'big' })).toBeVisible();
  await expect(table).toContainText('9007199254741000');
});

test('a view opens by its link in a browser that knows nothing, and is seen whole', async ({ explorer, freshExplorer, page }) => {
  await explorer.visit();
  await explorer.open('p1');
  await explorer.expand(P1);
  const ids = Object.keys(explorer.snapshot().nodes);
  const other = await freshExplorer();
  await other.visit(page.url());
  await other.chartHas(...ids);
  await other.settled();
  const box = await other.chart.boundingBox();
  if (box === null) throw new Error('The chart is not drawn');
  const unseen = Object.entries(await other.positionsOf(ids)).filter(
    ([, at]) => at === null || at.x < box.x || at.y < box.y || at.x > box.x + box.width || at.y > box.y + box.height,
  );
  expect(unseen).toEqual([]);
});

test('answers of Cypher wear the chart’s captions; the library says why it offers no questions', async ({ explorer, page }) => {
  await explorer.visit();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Cypher' }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.insertText('MATCH (b:`Bank Account`) RETURN b');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('gridcell').filter({ hasText: 'XX100' })).toBeVisible();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Question library' })).toContainText('about Corridor’s data');
});

test('a link to nodes whose ids name others now says so and does not show them', async ({ explorer, page }) => {
  await explorer.visit();
  const bare = (await (await page.request.get('/api/search?q=&kind=Bare&limit=1')).json()).data.hits[0].node;
  expect(bare.volatile).toBe(true);
  await page.evaluate(() => sessionStorage.clear());
  const { encode } = await import('../state/url.ts');
  const { EMPTY, UNPLACED } = await import('../state/snapshot.ts');
  const view = { ...EMPTY, nodes: { [bare.id]: UNPLACED, [P1]: UNPLACED } };
  await page.goto('about:blank');
  await page.goto(`/${encode(view, { [bare.id]: 'Somebody else' })}`);
  const banner = page.getByRole('status').filter({ hasText: 'made for another state of the database' });
  await expect(banner).toContainText(`“Somebody else” is now “${bare.name}”`);
  await explorer.chartHas(P1);
  await explorer.chartLacks(bare.id);
  await banner.locator('xpath=..').getByRole('button', { name: 'Show them as they are now' }).click();
  await explorer.chartHas(bare.id);
});
