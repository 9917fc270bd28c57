import type { Locator } from '@playwright/test';
import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import { NO_DATA } from '../state/data.ts';
import { EMPTY, NO_FILTERS, type Snapshot } from '../state/snapshot.ts';
import { view } from '../state/visible.ts';
import { expect, test } from './fixture.ts';
import { NDRANGHETA, PCC_GANG } from './known.ts';

// A library beside the editor needs room; where there is little it lies over the editor.
test.use({ viewport: { width: 1680, height: 1000 } });

test('a question of the library: found by group, audience and words, run with its example, run with another value', async ({
  explorer,
  library,
  bench,
  page,
}) => {
  await explorer.visit();
  await explorer.panel.getByRole('button', { name: 'Ask the question library' }).click();
  await expect(library.panel).toBeVisible();
  const groups = library.panel.getByRole('heading', { level: 3 });
  await expect(groups.first()).toContainText(/Networks\s*\d+/);
  expect(await groups.count()).toBeGreaterThan(4);

  await library.panel.getByRole('button', { name: 'Trainer' }).click();
  await expect(library.question('Which networks and suspects were identified through data of a platform?')).toHaveCount(0);
  await library.panel.getByRole('button', { name: 'Trainer' }).click();
  const search = library.panel.getByRole('textbox', { name: 'Search the library' });
  await search.fill('sky');
  await expect(library.question('Which networks and suspects were identified')).toContainText('Example: Sky ECC');
  await search.fill('identified PLATFORM');
  await library.question('Which networks and suspects were identified through data of a platform?').click();

  const form = library.panel.getByRole('form');
  await expect(form.getByRole('heading')).toBeFocused();
  await expect(form).toContainText('Identified is not convicted');
  await expect(form.getByRole('textbox', { name: '$platform' })).toHaveValue('Sky ECC');
  await form.getByRole('button', { name: 'Run' }).click();
  await expect(bench.status).toContainText('3 rows');
  await expect(bench.results).toContainText('Sky ECC');

  await form.getByRole('textbox', { name: '$platform' }).fill('encrochat');
  await page.getByRole('option', { name: /^Encrochat/ }).click();
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/cypher'));
  await form.getByRole('button', { name: 'Run' }).click();
  expect(JSON.stringify((await sent).postDataJSON().parameters)).not.toContain('sky-ecc');
  await expect(bench.drawer.getByRole('tablist', { name: 'Queries' }).getByRole('tab')).toHaveCount(1);

  await form.getByRole('button', { name: 'All questions' }).click();
  await expect(library.question('Which networks and suspects were identified')).toBeFocused();
});

test('the Cypher behind a search opens in the editor, and runs only from there', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await explorer.search('pcc');
  await page.getByRole('button', { name: 'Cypher behind this search' }).click();
  const behind = page.getByRole('dialog', { name: 'The Cypher behind this search' });
  await expect(behind).toContainText('entity_names');
  await page.keyboard.press('Escape');
  await expect(behind).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'Search entities' }).getByLabel('Search entities')).toHaveValue('pcc');

  await page.getByRole('button', { name: 'Cypher behind this search' }).click();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await behind.getByRole('button', { name: 'Open in editor' }).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(bench.editor).toContainText('entity_names');
  await expect(bench.drawer.getByRole('form', { name: 'Parameters' })).toContainText('$text');
  expect(asked.filter((url) => url.endsWith('/api/cypher'))).toEqual([]);
  await bench.run();
  await expect(bench.status).toContainText(/\d+ rows?/);
});

test('behind an expansion, a path, a panel and a link there are statements that run', async ({ explorer, bench, page }) => {
  await explorer.visit();
  const behind = page.getByRole('dialog', { name: /^The Cypher behind/ });
  const openAndRun = async (words: string) => {
    await expect(behind).toContainText(words);
    await behind.getByRole('button', { name: 'Open in editor' }).first().click();
    await bench.run();
    await expect(bench.status).toContainText(/\d+ rows?/);
    await page.getByRole('button', { name: 'Close the drawer' }).click();
  };
  await explorer.doubleClick(NDRANGHETA);
  await page.getByRole('button', { name: 'Cypher behind this expansion' }).click();
  await openAndRun(NDRANGHETA);

  await explorer.open('ndrangheta');
  await explorer.panel.getByRole('button', { name: 'Cypher behind this panel' }).click();
  await openAndRun(NDRANGHETA);

  await page.getByRole('button', { name: 'Find path' }).click();
  await expect(explorer.panel.getByRole('button', { name: 'Cypher behind this path' })).toBeDisabled();
  await explorer.pickEnd('From', 'ndrangheta', "'Ndrangheta");
  await explorer.pickEnd('To', 'PCC', 'Primeiro Comando da Capital');
  await expect(explorer.panel.getByRole('status').first()).toContainText('shortest route');
  await explorer.panel.getByRole('button', { name: 'Cypher behind this path' }).click();
  await openAndRun(PCC_GANG);

  await explorer.panel
    .getByRole('list', { name: 'Routes' })
    .getByRole('button', { name: /exchanges goods with/ })
    .first()
    .click();
  await explorer.panel.getByRole('button', { name: 'Cypher behind this panel' }).click();
  await expect(behind).toContainText('statement');
});

test('the statement behind the chart brings exactly what its filters leave', async ({ explorer, page }) => {
  await explorer.visit();
  const all = await (
    await page.request.post('/api/cypher', { data: { query: 'MATCH (n:Entity) RETURN n.id', limit: 5000 } })
  ).json();
  const ids: string[] = all.data.values.map(([id]: [string]) => id);
  const { fragment } = (await (await page.request.post('/api/graph', { data: { ids } })).json()).data;
  const byId = <T extends { id: string }>(items: readonly T[]) => Object.fromEntries(items.map((item) => [item.id, item]));
  const data = { ...NO_DATA, nodes: byId<GraphNode>(fragment.nodes), links: byId<GraphLink>(fragment.links) };
  const nodes: Snapshot['nodes'] = Object.fromEntries(ids.map((id) => [id, { x: null, y: null, pinned: false }]));
  const link = fragment.links[5];
  for (const [filters, hidden] of [
    [NO_FILTERS, []],
    [{ ...NO_FILTERS, groupsOff: ['network', 'place'] }, [ids[3] ?? '', link.id]],
    [{ ...NO_FILTERS, typesOff: ['PART_OF', 'LOCATED_IN'] }, []],
    [{ ...NO_FILTERS, strengthsOff: ['tentative', 'contested'] }, [link.id]],
    [{ ...NO_FILTERS, gradesOff: ['not-graded', '4x4 B4'] }, []],
    [{ groupsOff: ['agency'], typesOff: ['PART_OF'], strengthsOff: ['confirmed'], gradesOff: ['4x4 B4'] }, [link.source]],
  ] as const) {
    const shown = view({ ...EMPTY, nodes, hidden, filters }, data);
    const { statements } = (
      await (await page.request.post('/api/behind', { data: { route: 'shown', body: { ids, hidden, ...filters } } })).json()
    ).data;
    const [{ text, parameters }] = statements;
    const answer = await (await page.request.post('/api/cypher', { data: { query: text, parameters, limit: 100_000 } })).json();
    type Thing = { props: { id: string } };
    const rows: readonly (readonly [Thing, Thing | null])[] = answer.data.values;
    const distinct = (of: readonly string[]) => [...new Set(of)].sort();
    expect(distinct(rows.map(([node]) => node.props.id))).toEqual(distinct(shown.nodes.map(({ node }) => node.id)));
    expect(distinct(rows.flatMap(([, found]) => (found === null ? [] : [found.props.id])))).toEqual(
      distinct(shown.links.map(({ id }) => id)),
    );
    expect(shown.links.length).toBeGreaterThan(10);
  }
});

test('a filter of the legend is part of the statement behind the chart', async ({ explorer, bench, page }) => {
  await explorer.visit();
  await explorer.legend.getByRole('switch', { name: /^Agencies:/ }).click();
  await explorer.settled();
  const { nodes } = await explorer.drawn();
  await page.getByRole('button', { name: 'Cypher behind this chart' }).click();
  const behind = page.getByRole('dialog', { name: 'The Cypher behind this chart' });
  await expect(behind).toContainText('["agency"]');
  await behind.getByRole('button', { name: 'Open in editor' }).click();
  await bench.run();
  await expect(bench.status).toContainText(/\d+ rows?/);
  await bench.write('MATCH (n:Entity) WHERE n.id IN $ids AND NOT n.group IN $groupsOff RETURN n');
  await bench.run();
  await expect(bench.status).toContainText(`${nodes} rows`);
});

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('the first opening takes the room it needs; uncovered, values are never cut and nothing lies over the answer', async ({
    explorer,
    library,
    bench,
    page,
  }) => {
    await explorer.visit();
    await library.open();
    await expect(library.panel.getByRole('textbox', { name: 'Search the library' })).toBeFocused();
    await expect(bench.drawer.getByRole('button', { name: 'Cover the chart' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.type('agencies region');
    await library.question('Which agencies took part in operations of a region').click();
    await library.panel.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(bench.status).toContainText(/\d+ rows/);
    await bench.results.getByRole('tab', { name: 'Chart', exact: true }).click();
    await bench.results.getByRole('button', { name: 'New chart' }).click();

    await expect(bench.drawer.getByRole('button', { name: 'Cover the chart' })).toHaveAttribute('aria-pressed', 'false');
    await expect(library.panel).toHaveCount(0);
    const form = bench.drawer.getByRole('form', { name: 'Parameters' });
    const field = form.getByRole('textbox', { name: '$region' });
    const bottomOf = async (part: Locator) => {
      const box = await part.boundingBox();
      return box === null ? Number.NaN : box.y + box.height;
    };
    await expect.poll(async () => (await bottomOf(field)) < (await bottomOf(form))).toBe(true);

    await page.getByRole('button', { name: 'Close the drawer' }).click();
    await page.keyboard.press('c');
    await expect(bench.drawer.getByRole('button', { name: 'Cover the chart' })).toHaveAttribute('aria-pressed', 'false');
  });
});
